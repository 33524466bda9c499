/** Brackets, points and commas of an edition: what to pass, and where a parenthesis closes. */
import type { Grammar } from '../grammar.ts';
import { isWord, skip } from '../words/scan.ts';

/** How far a parenthesis after a number is read. */
export const LONGEST_GROUP = 120;

/** The offset after the matching parenthesis or bracket; undefined where it is too far or never comes. */
export function closing(text: string, open: number): number | undefined {
  const limit = open + LONGEST_GROUP;
  const opens = text.charCodeAt(open);
  const closes = opens === 0x28 ? 0x29 : 0x5d;
  let depth = 0;
  for (let i = open; i < limit; i++) {
    const code = text.charCodeAt(i);
    // "2024]" in "(Rev. New Delhi, 2024])" closes nothing.
    if (code === opens) depth++;
    else if (code === closes && --depth === 0) return i + 1;
    else if (code === 0x0a && text.charCodeAt(skip(text, i)) === 0x0a) return undefined;
  }
  return undefined;
}

/** How far back a parenthesis before a noun or a reference is looked for. */
const LONGEST_BEFORE = 60;

/** Where the parenthesis opens that closes right before the offset; undefined where none does. */
export function openBefore(text: string, at: number): number | undefined {
  if (text[at - 1] !== ')') return undefined;
  const from = Math.max(0, at - LONGEST_BEFORE);
  const open = text.slice(from, at).lastIndexOf('(');
  return open < 0 ? undefined : from + open;
}

/** Whether a unit opens a parenthesis or a bracket. */
export function isOpen(code: number): boolean {
  return code === 0x28 || code === 0x5b;
}

/** Whether a unit closes a parenthesis or a bracket. */
export function isClose(code: number): boolean {
  return code === 0x29 || code === 0x5d;
}

/** Past gaps and square brackets, which drafts put around what is not settled: "(Rev. [Geneva, 2022])". */
export function skipBrackets(text: string, at: number): number {
  let i = skip(text, at);
  while (text[i] === '[' || (text[i] === ']' && hasClose(text, i))) i = skip(text, i + 1);
  return i;
}

/** Whether another closing mark follows the bracket, so that it is an inner one. */
function hasClose(text: string, at: number): boolean {
  return isClose(text.charCodeAt(skip(text, at + 1)));
}

/** The end with a closing inner bracket that follows it: "Rev. [Geneva, 2022]". */
export function withBrackets(text: string, end: number): number {
  return text[end] === ']' && hasClose(text, end) ? end + 1 : end;
}

/** Past the point or colon after a marker. */
export function afterPoint(text: string, at: number): number {
  return text[at] === '.' || text[at] === ':' ? at + 1 : at;
}

/** Past the point after a marker, and gaps and brackets. */
export function skipPoint(text: string, at: number): number {
  const next = afterPoint(text, at);
  return skipBrackets(text, text[next] === ',' ? next + 1 : next);
}

/** Past a comma; where the number stands first also past an enumeration comma, a usual slip: "2024年、新德里、修订版". */
export function afterSeparator(text: string, at: number, grammar: Grammar): number {
  const i = skip(text, at);
  return isSeparator(text[i], grammar) ? skip(text, i + 1) : skipComma(text, i);
}

/** Whether a character parts place, year and marker. */
export function isSeparator(char: string | undefined, { language }: Grammar): boolean {
  return char === ',' || (char === ';' && language.order === 'number-first');
}

/** Past a comma and gaps. */
export function skipComma(text: string, at: number): number {
  const i = skip(text, at);
  if (text[i] === ',') return skip(text, i + 1);
  return isWord(text.charCodeAt(i)) ? i : skipBrackets(text, i);
}
