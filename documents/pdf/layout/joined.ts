/** Lines joined into the text that they break: words put together again, no space between Chinese characters. */
import type { Line } from './lines.ts';

/** `isWord` tells whether the document has a word elsewhere, in small letters. */
export function joinedLines(lines: readonly Pick<Line, 'text'>[], isWord: (word: string) => boolean): string {
  return lines.map(({ text }) => text).reduce((text, line) => joined(text, line, isWord));
}

export function joined(text: string, line: string, isWord: (word: string) => boolean): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  if (
    /\p{sc=Han}[，、（）]?$|[，、。；：（）《》]$/u.test(text) &&
    /^[\p{sc=Han}\p{Nd}（）《》，、。]/u.test(line)
  )
    return text + line;
  const [, before] = /(\p{L}{1,60}|\p{Nd})[-\u2010\u2011]$/u.exec(text.slice(-LONGEST_WORD)) ?? [];
  if (before === undefined) return `${text} ${line}`;
  const [after = ''] = /^[\p{L}\p{M}]*/u.exec(line.slice(0, LONGEST_WORD)) ?? [];
  const isHyphenated = isWord(`${before}-${after}`.toLowerCase()) && !isWord((before + after).toLowerCase());
  // "Reso-lution", but "New-Delhi", "COM4-8" and "sub-regional" where it is written so elsewhere.
  return /^\p{Ll}/u.test(after) && /\p{L}/u.test(before) && !isHyphenated
    ? text.slice(0, -1) + line
    : text + line;
}

const LONGEST_WORD = 60;

/** The words of lines, those with a hyphen inside too, in small letters; not what a line's end cuts. */
export function wordsOf(lines: readonly Pick<Line, 'text'>[]): Set<string> {
  const words = lines.flatMap(
    ({ text }) => text.match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)*[-\u2010\u2011]?/gu) ?? [],
  );
  const whole = words.filter((word) => /\p{L}$/u.test(word));
  return new Set(whole.map((word) => word.toLowerCase().replace(/[\u2010\u2011]/g, '-')));
}
