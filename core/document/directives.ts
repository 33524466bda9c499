/** What a document tells us in comments of its own syntax: "<!-- itu-resolutions: ignore suppressed -->". */
import type { Span } from '../span.ts';

/** What a directive may ask for. */
export const VERBS = {
  ignore: 'silences this line; alone on its line, the block below it, up to a blank line',
  'ignore-next-line': 'silences the next line',
  'ignore-start': 'silences everything up to ignore-end',
  'ignore-end': 'ends what ignore-start began',
  'ignore-file': 'silences the whole file',
  body: 'says whose document it is: body WTDC',
  'as-of': 'checks the document as of the end of a year: as-of 2022',
} as const;

/** What a comment can ask for. */
export type Verb = keyof typeof VERBS;

/** One comment that speaks to us. */
export interface Directive {
  /** The whole comment. */
  readonly comment: Span;
  /** The first word as written, and what it means; null: it means nothing. */
  readonly word: Word;
  readonly verb: Verb | null;
  /** The words after it, up to a reason that "--" begins: rule codes, a body, a year. */
  readonly words: readonly Word[];
}

/** A word of a comment, and where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/** What begins a directive inside a comment. */
export const PREFIX = 'itu-resolutions:';

/** The directives among the comments of a text, in order. */
export function directivesIn(text: string, comments: readonly Span[]): Directive[] {
  return comments.flatMap((comment) => {
    const inside = text.slice(comment.start, comment.end);
    const prefix = /^(?:<!--|\/\/|%+|\.\.)?\s*itu-resolutions:/.exec(inside);
    if (!prefix) return [];
    const [word, ...words] = wordsOf(inside, prefix[0].length, comment.start);
    const first = word ?? { start: comment.start, end: comment.end, text: '' };
    return [{ comment, word: first, verb: isVerb(first.text) ? first.text : null, words }];
  });
}

/** Whether the directive silences findings. */
export function isSilence(directive: Directive): boolean {
  return directive.verb?.startsWith('ignore') === true && directive.verb !== 'ignore-end';
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(VERBS, word);
}

function wordsOf(inside: string, from: number, offset: number): Word[] {
  const words: Word[] = [];
  for (const match of inside.slice(from).matchAll(/[^\s,]+/g)) {
    if (match[0].startsWith('--')) break;
    const start = offset + from + match.index;
    words.push({ start, end: start + match[0].length, text: match[0] });
  }
  return words;
}
