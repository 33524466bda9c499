/** The tables of a report: a cell on a line each; the header says what the columns hold, and a blank line may stand inside a row. */
import type { Book } from './account.ts';
import { type Columns, columnsOf, inOneLine, isOddRow, type Row, rowAt } from './columns.ts';
import { headerAt } from './header.ts';
import { beginsPart, type Placed } from './sections.ts';

const WITHOUT_HEADER: Columns = ['status', 'number', 'title'];
/** Of a table whose rows cannot be told apart. */
const UNREAD: Columns = [];

/** Takes the rows of all tables out of the lines of a report; the rest is given back. */
export function rowsIn(
  all: readonly Placed[],
  book: Book,
): { readonly rows: Row[]; readonly rest: Placed[] } {
  const rest: Placed[] = [];
  const tables = reading(book);
  const cells = all.filter(({ text, isCell }) => text !== '' || isCell);
  for (let i = 0; i < cells.length; ) {
    const length = rowLengthAt(cells, i);
    const taken = length > 0 ? tables.row(cells.slice(i, i + length)) : tables.cellsAt(cells, i);
    if (taken === 0) rest.push(cells[i] as Placed);
    i += Math.max(1, taken);
  }
  tables.end();
  return { rows: tables.rows, rest };
}

/** The tables that are being read, one after the other: of rows that stand on a line each, or of cells that do. */
function reading({ taken, unplaced }: Book) {
  const rows: Row[] = [];
  let columns: Columns = WITHOUT_HEADER;
  /** Whether the columns are those of a header on a line of its own. */
  let isOfRows = false;
  let table: { from: number; to: number; where: string; rows: number } | undefined;
  const end = () => {
    if (table) {
      const names = columns.map((name) => name ?? '–').join(', ');
      taken.push({ ...table, what: `${table.rows} rows (${names})` });
    }
    table = undefined;
  };
  const begin = (named: Columns) => {
    end();
    columns = named;
  };
  const add = (row: Row, cells: readonly Placed[]) => {
    const from = cells[0]?.number ?? 1;
    table ??= { from, to: from, where: row.where, rows: 0 };
    table.to = cells.at(-1)?.number ?? from;
    table.rows++;
    rows.push(row);
  };
  const tell = (cells: readonly Placed[], why: string) =>
    unplaced.push({ line: cells[0]?.number ?? 1, text: inOneLine(cells), why });
  /** A row that stands on a line, or the header of such rows; gives how many cells were taken. */
  const row = (cells: readonly Placed[]): number => {
    const named = columnsOf(cells.map(({ text }) => text));
    const isHeader =
      named.filter((name) => name !== null).length > 1 || (!isOfRows && !rowAt(cells, WITHOUT_HEADER));
    if (isHeader) {
      begin(named);
      if (!named.includes('number'))
        tell(cells, 'none of these columns is named "Number", so that the rows below it are not read');
    } else {
      const own = isOfRows ? columns : WITHOUT_HEADER;
      const read = rowAt(cells, own);
      if (read) add(read, cells);
      else if (own.includes('number') && cells.some(({ text }) => text !== ''))
        tell(cells, 'this row has no number of one resolution, or a status that is not known');
    }
    isOfRows ||= isHeader;
    return cells.length;
  };
  /** A row or a header whose cells stand on a line each; 0: there is none. */
  const cellsAt = (all: readonly Placed[], i: number): number => {
    if (isOfRows) begin(WITHOUT_HEADER);
    isOfRows = false;
    if (columns === UNREAD && beginsPart(all[i] as Placed)) begin(WITHOUT_HEADER);
    const header = headerAt(all, i);
    if (header === 'unclear') {
      begin(UNREAD);
      tell(
        all.slice(i, i + 4),
        'these look like the names of columns, but where rows begin and end below them is not clear, so that they are not read; a table of a Word document or a spreadsheet is',
      );
      return 1;
    }
    if (header) {
      begin(header);
      return header.length;
    }
    const cells = all.slice(i, i + columns.length);
    const read = rowAt(cells, columns);
    if (read) {
      if (table?.where !== read.where) end();
      add(read, cells);
      return cells.length;
    }
    if (!table || !isOddRow(cells, columns)) return 0;
    tell(cells, 'this row has a status that is not known');
    return cells.length;
  };
  return { rows, row, cellsAt, end };
}

/** How many cells a row has that the report has on one line; 0: it has none here. */
function rowLengthAt(cells: readonly Placed[], i: number): number {
  const first = cells[i];
  if (!first?.isCell) return 0;
  const next = cells.findIndex((cell, j) => j > i && !(cell.isCell && cell.number === first.number));
  return (next < 0 ? cells.length : next) - i;
}
