/** The header of a table whose cells stand on a line each: where it ends is told by the rows that follow. */
import { type Columns, columnsOf, isColumnName, isOddRow, rowAt } from './columns.ts';
import type { Placed } from './sections.ts';

/** Tables have no more columns than this. */
const MOST_COLUMNS = 8;

/**
 * The columns that the cells from here on name, one of them the number. Some may have names that are not known: how many there are is
 * told by the rows below, of which two have to fit. 'unclear': none do. undefined: the cells are no header.
 */
export function headerAt(cells: readonly Placed[], i: number): Columns | 'unclear' | undefined {
  const names = cells.slice(i, i + MOST_COLUMNS).map(({ text }) => text);
  if (!isColumnName(names[0] ?? '')) return undefined;
  const headers = names
    .map((_, n) => columnsOf(names.slice(0, n + 1)))
    .filter((columns) => isHeader(columns));
  const fits = (columns: Columns, nth: number) => {
    const row = cells.slice(i + nth * columns.length, i + (nth + 1) * columns.length);
    return rowAt(row, columns) !== undefined || isOddRow(row, columns);
  };
  const known = headers.findLast((columns) => !columns.includes(null));
  return (
    headers.find((columns) => fits(columns, 1) && fits(columns, 2)) ??
    // A table of one row: what was done in its place tells that it is one.
    (known?.includes('status') && fits(known, 1) ? known : undefined) ??
    (headers.length > 0 ? 'unclear' : undefined)
  );
}

/** A number, and something that is said of it. */
function isHeader(columns: Columns): boolean {
  return columns.includes('number') && columns.some((column) => column !== null && column !== 'number');
}
