/** The year of an edition, with what belongs to it: "2024", "2024 г.", "2024年". */
import { fullYear } from '../../conferences.ts';
import type { Span } from '../../span.ts';
import type { Grammar } from '../grammar.ts';
import { digitsEnd, isHan, isLetter, skip } from '../words/scan.ts';

/** A year in full: "2024" for "24". */
export interface Year extends Span {
  readonly value: number;
}

/** The four digits of a year at the offset; undefined where there are none. */
export function yearAt(text: string, at: number): Year | undefined {
  const end = digitsEnd(text, at);
  const value = end === at + 4 ? fullYear(text.slice(at, end)) : undefined;
  return value ? { value, start: at, end } : undefined;
}

/** "19" in "(Rev. WRC 19)". */
export function shortYearAt(text: string, at: number): Year | undefined {
  const end = digitsEnd(text, at);
  const value = end === at + 2 ? fullYear(text.slice(at, end)) : undefined;
  return value ? { value, start: at, end } : undefined;
}

/** The offset after what belongs to a year: "г." in "2024 г.", "年" in "2024年". */
export function afterYear(text: string, end: number, { language }: Grammar): number {
  const at = skip(text, end);
  const own = language.yearEnds.find((word) => text.slice(at, at + word.length).toLowerCase() === word);
  if (own === undefined) return end;
  const after = at + own.length;
  // "2022 Г.НЬЮ-ДЕЛИ", "2016年WTSA"
  if (own.endsWith('.') || isHan(own.charCodeAt(0))) return after;
  return isLetter(text.charCodeAt(after)) ? end : after;
}
