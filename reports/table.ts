/** The tables of a report: a cell on a line each; the header says what the columns hold, and a blank line may stand inside a row. */
import type { EntryEdition, Status } from '../core/catalogue/types.ts';
import type { Book } from './account.ts';
import type { Placed } from './sections.ts';
import { editionIn, statusOf } from './words.ts';

export interface Row {
  readonly number: number;
  readonly status: Status | null;
  readonly title: string | null;
  readonly edition: EntryEdition | null;
  readonly where: string;
  /** Whether the table is of resolutions with an impact on the work of ITU-D. */
  readonly impactOnItuD: boolean;
  /** The lines of its cells. */
  readonly lines: Readonly<Record<Column, number>>;
}

export type Column = 'status' | 'number' | 'title' | 'edition';

/** The names of columns, loosely. */
const COLUMNS: readonly (readonly [column: Column | null, name: RegExp])[] = [
  ['status', /^(status|action|decision|outcome|result)$/i],
  ['number', /^(no\.?|n°|#|number|res(olution)?s?\.?( no\.?| number)?|number of( the)? resolution)$/i],
  ['title', /^(title|subject|name|resolution title|title of( the)? resolution)$/i],
  ['edition', /^(edition|version|last (revised|revision)|place and year)$/i],
  [null, /^(remarks?|notes?|comments?|committee|reference|document|source|body|group)$/i],
];
/** What each column holds; null: nothing that a catalogue holds. */
type Columns = readonly (Column | null)[];

const WITHOUT_HEADER: Columns = ['status', 'number', 'title'];

/** "Resolutions with an impact on the work of ITU-D", "relevant to the work of ITU-D" */
function isOfImpact(heading: string): boolean {
  return /\b(?:impact|relevan(?:ce|t))\b/i.test(heading) && /\bITU-D\b/.test(heading);
}

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
    const header = headerAt(all, i);
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

/** The cells of a row, for a person. */
export function inOneLine(cells: readonly Placed[]): string {
  return cells.map(({ text }) => text).join(', ');
}

/** How many cells a row has that the report has on one line; 0: it has none here. */
function rowLengthAt(cells: readonly Placed[], i: number): number {
  const first = cells[i];
  if (!first?.isCell) return 0;
  const next = cells.findIndex((cell, j) => j > i && !(cell.isCell && cell.number === first.number));
  return (next < 0 ? cells.length : next) - i;
}

/** The columns that the cells from here on name, one of them the number; undefined: they are no header. */
function headerAt(cells: readonly Placed[], i: number): (Column | null)[] | undefined {
  const names = cells.slice(i, i + 8).map(({ text }) => text);
  const end = names.findIndex((name) => !COLUMNS.some(([, pattern]) => pattern.test(name)));
  const columns = columnsOf(end < 0 ? names : names.slice(0, end));
  const others = columns.filter((column) => column !== null && column !== 'number');
  return columns.includes('number') && others.length > 0 ? columns : undefined;
}

/** What columns of these names hold; null: nothing that a catalogue holds. */
export function columnsOf(names: readonly string[]): (Column | null)[] {
  return names.map((name) => COLUMNS.find(([, pattern]) => pattern.test(name))?.[0] ?? null);
}

/** A row but for what it says was done: "Withdrawn". */
function isOddRow(cells: readonly Placed[], columns: Columns): boolean {
  const blank = columns.map((column) => (column === 'status' ? null : column));
  return (
    columns.includes('status') &&
    rowAt(cells, blank) !== undefined &&
    (cells[columns.indexOf('status')]?.text.length ?? 99) <= 30
  );
}

/** The row in as many cells as there are columns; undefined: they are none. An empty cell says nothing. */
export function rowAt(cells: readonly Placed[], columns: Columns): Row | undefined {
  const cell = (column: Column) => cells[columns.indexOf(column)];
  const said = cell('number');
  const number = /^(?:Res(?:olution|\.)? )?([1-9]\d{0,2})(?: ?\(.*\))?$/i.exec(said?.text ?? '')?.[1];
  if (cells.length < columns.length || !said || !number) return undefined;
  const statusCell = cell('status');
  const status = statusOf(statusCell?.text ?? '');
  if (statusCell?.text && !status) return undefined;
  const dated =
    editionIn(`(${(cell('edition')?.text ?? '').replace(/^\(|\)$/g, '')})`) ?? editionIn(said.text);
  const { where, part } = said;
  return {
    number: Number(number),
    status: status ?? null,
    title: cell('title')?.text || null,
    edition: dated?.edition ?? null,
    where,
    impactOnItuD: isOfImpact(part),
    lines: {
      status: statusCell?.number ?? said.number,
      number: said.number,
      title: cell('title')?.number ?? said.number,
      edition: cell('edition')?.number ?? said.number,
    },
  };
}
