/** The footnotes of a page: what stands below its text, begins with a raised mark or a number, and is small. */
import type { Line } from './lines.ts';
import { LABEL } from './pieces.ts';

export interface Footnote {
  /** "1", "*"; what it is called by in the text. */
  readonly mark: string;
  readonly lines: readonly Line[];
}

/** Parts a page's lines; `body` is the size in which most of the document is written. */
export function withoutFootnotes(
  lines: readonly Line[],
  body: number,
): { readonly lines: readonly Line[]; readonly footnotes: readonly Footnote[] } {
  const below = [...lines].sort((a, b) => a.base - b.base);
  const endOf = (start: number) => {
    const end = below.findIndex((line, i) => i > start && !isNext(below[i - 1] as Line, line));
    return end < 0 ? below.length : end;
  };
  const start = below.findIndex(
    (line, i) =>
      markOf(line, body) !== null && isApart(below[i - 1], line) && below.length - endOf(i) <= MOST_BELOW,
  );
  if (start < 0) return { lines, footnotes: [] };
  const notes = new Set(below.slice(start, endOf(start)));
  const footnotes: { mark: string; lines: Line[] }[] = [];
  for (const line of lines.filter((each) => notes.has(each))) {
    const mark = markOf(line, body);
    if (mark !== null) footnotes.push({ mark, lines: [unmarked(line, mark)] });
    else footnotes.at(-1)?.lines.push(line);
  }
  return { lines: lines.filter((line) => !notes.has(line)), footnotes };
}

/** How much smaller than the text footnotes are where no mark is raised. */
const SMALLER = 0.93;

function isBody({ size }: Line, body: number): boolean {
  return size >= body * SMALLER;
}

function markOf(line: Line, body: number): string | null {
  if (line.mark !== null) return line.mark;
  if (isBody(line, body)) return null;
  const [first = '', ...rest] = line.text.split(' ');
  return rest.length > 0 && LABEL.test(first) && /[\p{Nd}*]/u.test(first) ? first : null;
}

function unmarked(line: Line, mark: string): Line {
  return line.text.startsWith(`${mark} `) ? { ...line, text: line.text.slice(mark.length + 1) } : line;
}

/** The foot of a page that is the only one, in lines. */
const MOST_BELOW = 2;

function isAlike(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < 0.1 * a.size;
}

/** Whether a line is of the same notes as the one above it; a page's foot stands farther down. */
function isNext(above: Line, line: Line): boolean {
  return isAlike(above, line) && line.base - above.base < 2 * line.size;
}

/** Whether there is room for the rule above the notes. */
function isApart(before: Line | undefined, line: Line): boolean {
  return before === undefined || line.base - before.base > 1.35 * line.size;
}
