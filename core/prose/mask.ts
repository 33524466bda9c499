/** A stretch of a document that is not prose, and the small tools that find such stretches. */
import type { Span } from '../span.ts';

export interface Mask extends Span {
  /** A gap leaves the sentence whole (a link's target); a wall ends it (a code block), and so does a comment, which may speak to us. */
  readonly kind: 'gap' | 'wall' | 'comment';
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

/** The text with the masks filled in, unit by unit; line breaks are kept. */
export function blanked(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const mask of masks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mask.end <= at) continue;
    const start = Math.max(at, mask.start);
    const filler = mask.kind === 'gap' ? GAP : WALL;
    parts.push(text.slice(at, start), text.slice(start, mask.end).replace(/[^\n]/g, filler));
    at = mask.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
