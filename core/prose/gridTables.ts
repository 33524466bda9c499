/** Tables that reStructuredText draws with characters: what of a cell can be read on over its lines, and where no line may change its width. */
import type { Span } from '../span.ts';
import { linesOf, type Mask } from './mask.ts';

interface Line extends Span {
  readonly line: string;
}

/** The tables of a text, "+---+" or "==== ====", from their first border to their last. */
export function drawnTables(text: string): Span[] {
  return [...gridsIn(text).map((lines) => spanOf(lines)), ...simpleTables(text)].sort(
    (a, b) => a.start - b.start,
  );
}

/**
 * Between two lines of a row: gaps where nothing but the cell's own text goes on, so that a reference may; else walls over what a
 * cell leaves open at the end of its line, "Resolution 44 (Rev.", since the rest of it stands elsewhere.
 */
export function wrappedCells(text: string): Mask[] {
  return gridsIn(text).flatMap((lines) =>
    lines.flatMap((line, i) => {
      const next = lines[i + 1];
      return next && isRow(line) && isRow(next) ? betweenLines(line, next) : [];
    }),
  );
}

/** The runs of lines that begin with "+--" or "|" and hold a border. */
function gridsIn(text: string): Line[][] {
  if (!/^[ \t]*\+-[-+]*\+/m.test(text)) return [];
  const grids: Line[][] = [];
  let lines: Line[] = [];
  for (const line of linesOf(text)) {
    if (isBorder(line) || (lines.length > 0 && isRow(line))) lines.push(line);
    else {
      if (lines.length > 2) grids.push(lines);
      lines = [];
    }
  }
  return lines.length > 2 ? [...grids, lines] : grids;
}

function isBorder({ line }: Line): boolean {
  return /^[ \t]*\+[-=+]{2,}\+[ \t]*$/.test(line);
}

function isRow({ line }: Line): boolean {
  return /^[ \t]*\|.*\|[ \t]*$/.test(line);
}

function spanOf(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function betweenLines(line: Line, next: Line): Mask[] {
  const [cells, below] = [cellsOf(line), cellsOf(next)];
  if (cells.length !== below.length) return [];
  const last = cells.findLastIndex(({ text }) => text !== '');
  const first = below.findIndex(({ text }) => text !== '');
  if (last >= 0 && last === first) {
    const [end, start] = [cells[last]?.end ?? 0, below[last]?.start ?? 0];
    return [
      { start: end, end: line.end, kind: 'gap', read: ' ' },
      { start: next.start, end: start, kind: 'gap', read: ' ' },
    ];
  }
  return cells.flatMap((cell, i): Mask[] => {
    const rest = below[i];
    if (!rest || !(rest.text.startsWith('(') || (rest.text !== '' && isOpen(cell.text)))) return [];
    return [
      { start: cell.start, end: cell.end, kind: 'wall' },
      { start: rest.start, end: rest.end, kind: 'wall' },
    ];
  });
}

/** Whether a parenthesis waits for what the next line brings. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** The cells' text without the spaces around it; where a cell is empty, "" at its place. */
function cellsOf({ start, line }: Line): (Span & { readonly text: string })[] {
  const open = line.indexOf('|') + 1;
  let at = start + open;
  return line
    .slice(open, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => {
      const text = cell.trim();
      const from = at + cell.length - cell.trimStart().length;
      at += cell.length + 1;
      return { start: from, end: from + text.length, text };
    });
}

/** From a border "==== ====" to the last one before a blank line that follows a border. */
function simpleTables(text: string): Span[] {
  const borders = Array.from(text.matchAll(/^[ \t]*={2,}(?: {1,20}={2,})+[ \t]*\r?$/gm));
  const tables: Span[] = [];
  let open: { readonly start: number; end: number } | undefined;
  for (const { index, 0: border } of borders) {
    const end = index + border.length;
    if (!open) open = { start: index, end };
    else open.end = end;
    // A blank line ends the table below its last border.
    if (
      open.end > open.start + border.length &&
      /^\r?\n[ \t]*(?:\r?\n|$)|^$/.test(text.slice(end, end + 80))
    ) {
      tables.push(open);
      open = undefined;
    }
  }
  return tables;
}
