/** Text of a language that is written from right to left, for programs that lay every text out from left to right. */
import { writingOf } from './citation.ts';

/** Begins and ends a stretch that is laid out from right to left, whatever is around it. */
const [RIGHT_TO_LEFT, END] = ['\u2067', '\u2069'];

/**
 * A message or a Markdown text whose paragraphs keep their order: a Latin acronym or a final point in an Arabic sentence would
 * stand on its wrong side. Rules and items, which are the report's English, stay as they are.
 */
export function inDirection(text: string, language: string): string {
  if (writingOf(language).direction === 'ltr') return text;
  return text
    .split('\n')
    .map((line) => (/^\s*(?:$|---|[-*] )/.test(line) ? line : `${RIGHT_TO_LEFT}${line}${END}`))
    .join('\n');
}
