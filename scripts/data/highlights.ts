/** Section 2 of the report: the lists of new, revised and suppressed resolutions, and the new ones with their titles. */
import type { Status } from '../../core/catalogue/types.ts';
import type { Line } from './report.ts';

export interface Listed {
  readonly number: number;
  readonly status: Status;
  readonly line: number;
}

export interface NewResolution {
  readonly number: number;
  readonly temporary: string;
  readonly place: string;
  readonly year: number;
  readonly title: string;
  readonly line: number;
}

export function listedIn(highlights: readonly Line[]): Listed[] {
  return highlights.flatMap(({ text, number: line }) => {
    const list = /^· .*\b(new|revised|suppressed) Resolutions? \(Resolutions? ([^)]*)\)/i.exec(text);
    if (!list) return [];
    const status = list[1]?.toLowerCase() as Status;
    return numbersIn(list[2] ?? '').map((number) => ({ number, status, line }));
  });
}

export function newResolutionsIn(highlights: readonly Line[]): NewResolution[] {
  return highlights.flatMap(({ text, number: line }) => {
    const bullet = /^· Resolution (\d+) \(ex ([^)]+)\) \(([^,)]+), (\d{4})\): (.*)$/.exec(text);
    if (!bullet) return [];
    const [, number, temporary = '', place = '', year, title = ''] = bullet;
    return [{ number: Number(number), temporary, place, year: Number(year), title, line }];
  });
}

/** "2, 7, 11" or "101 to 108". */
function numbersIn(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split(' to ').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}
