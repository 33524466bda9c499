/** `itu-resolutions list`: the resolutions that the report mentions. */
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Status } from '../core/catalogue/types.ts';
import { csvRow } from '../core/csv.ts';
import { numberAndEdition } from '../core/wording/citation.ts';
import { jsonText, shown } from './formats/shown.ts';
import { write } from './output.ts';

export interface ListOptions {
  readonly format: 'text' | 'json' | 'csv';
  readonly status?: Status;
}

export async function list({ format, status }: ListOptions, { entries: all }: Catalogue): Promise<void> {
  const entries = all.filter((entry) => status === undefined || entry.status === status);
  if (format === 'json') return write(`${jsonText(entries, 2)}\n`);
  if (format === 'csv') {
    const rows = entries.map((e) => [
      e.number,
      e.status,
      e.edition?.place ?? null,
      e.edition?.year ?? null,
      e.temporary,
      e.title,
    ]);
    return write([['number', 'status', 'place', 'year', 'temporary', 'title'], ...rows].map(csvRow).join(''));
  }
  const lines = entries.map(
    (e) =>
      `${numberAndEdition(e, 'en').padEnd(28)} ${(e.status ?? 'in force').padEnd(10)} ${e.title ?? (e.status === null ? '' : '(the report gives no title)')}`,
  );
  return write(lines.map((line) => `${shown(line)}\n`).join(''));
}
