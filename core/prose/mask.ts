/** A stretch of a document that is not prose, and the small tools that find such stretches. */
import type { Span } from '../span.ts';

export interface Mask extends Span {
  /**
   * A gap leaves the sentence whole (a link's target), and so does a tag ("<b>"), which fixes have to leave where it is; a wall ends
   * it (a code block), and so does a comment, which may speak to us.
   */
  readonly kind: 'gap' | 'tag' | 'wall' | 'comment';
  /** What a reader reads there: "é" for "&eacute;"; no longer than the span, and without line breaks. */
  readonly read?: string;
}

/** What of a text is no prose, and what of it is told by more than the text around. */
export interface Masked {
  readonly masks: readonly Mask[];
  /** Whether something may reach anywhere: what nothing closes, such as a comment, or what speaks for other places, such as a link's definition. */
  readonly reachesFar: boolean;
  /** Where the part ends at the beginning that is read otherwise than the rest, such as front matter; 0: there is none. */
  readonly head: number;
}

/** The lines of a text with their offsets; a line's end is before its line break. */
export function* linesOf(
  text: string,
): Generator<{ readonly start: number; readonly end: number; readonly line: string }> {
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    yield { start, end, line: text.slice(start, end) };
    if (newline < 0) return;
    start = next + 1;
  }
}

/** A mask over every match of a global expression; the expression has to be one that cannot backtrack far. */
export function masksOf(text: string, expression: RegExp, kind: Mask['kind']): Mask[] {
  return Array.from(text.matchAll(expression), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));
}

/** How far a bracket is followed to the one that closes it. */
const LONGEST_ARGUMENT = 5000;

/** The offset of what closes the bracket at an offset, with those inside counted and escaped ones left out; undefined where it is too far. */
export function closingOf(text: string, open: number): number | undefined {
  const opener = text[open];
  const closer = opener === '[' ? ']' : '}';
  const limit = Math.min(text.length, open + LONGEST_ARGUMENT);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === opener) depth++;
    else if (text[i] === closer && --depth === 0) return i;
  }
  return undefined;
}

/** Gaps over what opens an argument and over what closes it, its text left between: "xref:a[", "]". `opening` matches the bracket last. */
export function around(text: string, opening: RegExp): Mask[] {
  return Array.from(text.matchAll(opening)).flatMap(({ index, 0: match }): Mask[] => {
    const end = index + match.length;
    const close = closingOf(text, end - 1);
    const opened: Mask = { start: index, end, kind: 'gap' };
    return close === undefined ? [opened] : [opened, { start: close, end: close + 1, kind: 'gap' }];
  });
}

/**
 * Footnotes in the middle of a sentence, whose text stands apart from it. One between a number and a parenthesis is left out
 * whole, since it parts a reference from its edition: "Resolution 44\\footnote{…} (Rev. Geneva, 2022)".
 */
export function footnotes(text: string, opening: RegExp): Mask[] {
  return Array.from(text.matchAll(opening)).flatMap(({ index, 0: match }): Mask[] => {
    const end = index + match.length;
    const close = closingOf(text, end - 1);
    if (close === undefined) return [{ start: index, end, kind: 'wall' }];
    const isBetween =
      /\d\}*$/.test(text.slice(Math.max(0, index - 4), index)) &&
      /^[\s~]{0,3}\(/.test(text.slice(close + 1, close + 6));
    if (isBetween) return [{ start: index, end: close + 1, kind: 'gap' }];
    return [
      { start: index, end, kind: 'wall' },
      { start: close, end: close + 1, kind: 'wall' },
    ];
  });
}

/** Masks over every match of a global expression, each read as a text; undefined: it is none. */
export function readMasks(
  text: string,
  expression: RegExp,
  read: (match: RegExpExecArray) => string | undefined,
): Mask[] {
  return Array.from(text.matchAll(expression)).flatMap((match): Mask[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const as = read(match);
    return as === undefined ? [] : [{ ...span, kind: 'gap', read: as }];
  });
}

/** Blocks between a line that opens one and the line that closes it, or the text's end. */
export function blocksOf(
  text: string,
  opens: (line: string) => string | undefined,
  closes: (line: string, opener: string) => boolean,
): Mask[] {
  const masks: Mask[] = [];
  let open: { readonly start: number; readonly opener: string } | undefined;
  for (const { start, end, line } of linesOf(text)) {
    if (open) {
      if (!closes(line, open.opener)) continue;
      masks.push({ start: open.start, end, kind: 'wall' });
      open = undefined;
    } else {
      const opener = opens(line);
      if (opener !== undefined) open = { start, opener };
    }
  }
  if (open) masks.push({ start: open.start, end: text.length, kind: 'wall' });
  return masks;
}

/** Web addresses, which may hold anything. */
export function addresses(text: string): Mask[] {
  return text.includes('://') ? masksOf(text, /\b[a-z]{2,12}:\/\/[^\s<>"')\]]+/gi, 'wall') : [];
}

/** Stands for what a reader does not see inside a sentence, such as a link's target: a word may go on after it. */
const GAP = '\u2060';
/** Stands for what ends a sentence, such as a code block. */
const WALL = '\uFFFC';
/** Stands for the rest of what is read as a letter: a combining mark that shows nothing, so that the word goes on. */
const WITHIN = '\u034f';

/** The text with the masks filled in, unit by unit; line breaks are kept. */
export function blanked(text: string, masks: readonly Mask[]): string {
  return filled(text, masks.length === 0 ? [] : apart(masks));
}

/** Masks in order and apart: of two that overlap, the later one has what is left of it, and is no longer read as anything. */
export function apart(masks: readonly Mask[]): Mask[] {
  const kept: Mask[] = [];
  let at = 0;
  for (const mask of masks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mask.end <= at) continue;
    kept.push(mask.start < at ? { start: at, end: mask.end, kind: mask.kind } : mask);
    at = mask.end;
  }
  return kept;
}

/** The text with masks filled in that are in order and apart. */
export function filled(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const mask of masks) {
    parts.push(text.slice(at, mask.start), fillerOf(mask, text));
    at = mask.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** What a word may go on after; "º" ends one, "nº". */
const OF_WORDS = /[\p{L}\p{M}’'‐‑-]$(?<![ªº])/u;

function fillerOf({ start, end, kind, read = '' }: Mask, text: string): string {
  const unit = kind === 'wall' || kind === 'comment' ? WALL : OF_WORDS.test(read) ? WITHIN : GAP;
  const lines = text.slice(start + read.length, end).split('\n');
  return read + lines.map((line) => unit.repeat(line.length)).join('\n');
}

/** Without what stands for masked text inside a word or a sentence. */
export function unfilled(text: string): string {
  return text.replace(/\u2060|\u034f/g, '');
}
