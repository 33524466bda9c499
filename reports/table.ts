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
const WITHOUT_HEADER: readonly (Column | null)[] = ['status', 'number', 'title'];

/** "Resolutions with an impact on the work of ITU-D", "relevant to the work of ITU-D" */
function isOfImpact(heading: string): boolean {
  return /\b(?:impact|relevan(?:ce|t))\b/i.test(heading) && /\bITU-D\b/.test(heading);
}

/** Takes the rows of all tables out of the lines of a report; the rest is given back. */
export function rowsIn(
  all: readonly Placed[],
  { taken, unplaced }: Book,
): { readonly rows: Row[]; readonly rest: Placed[] } {
  const rows: Row[] = [];
  const rest: Placed[] = [];
  let columns = WITHOUT_HEADER;
  let table: { from: number; to: number; where: string; rows: number } | undefined;
  const tell = (row: readonly Placed[], why: string) =>
    unplaced.push({ line: row[0]?.number ?? 1, text: row.map(({ text }) => text).join(', '), why });
  const end = () => {
    if (table && table.rows > 0)
      taken.push({ ...table, what: `${table.rows} rows (${columns.map((name) => name ?? '–').join(', ')})` });
    table = undefined;
  };
  const cells = all.filter(({ text, isCell }) => text !== '' || isCell);
  let inRows: readonly (Column | null)[] | undefined;
  for (let i = 0; i < cells.length; ) {
    const length = rowLengthAt(cells, i);
    if (length > 0) {
      const whole = cells.slice(i, i + length);
      const { number: line, where } = whole[0] as Placed;
      i += length;
      const named = columnsOf(whole.map(({ text }) => text));
      const isHeader =
        named.filter((name) => name !== null).length > 1 ||
        (inRows === undefined && !rowAt(whole, WITHOUT_HEADER));
      if (isHeader) {
        end();
        inRows = named;
        columns = named;
        if (!named.includes('number'))
          tell(whole, 'none of these columns is named "Number", so that the rows below it are not read');
        continue;
      }
      const row = rowAt(whole, inRows ?? WITHOUT_HEADER);
      if (row) {
        table ??= { from: line, to: line, where, rows: 0 };
        table.to = line;
        table.rows++;
        rows.push(row);
      } else if ((inRows ?? WITHOUT_HEADER).includes('number') && whole.some(({ text }) => text !== ''))
        tell(whole, 'this row has no number of one resolution, or a status that is not known');
      continue;
    }
    if (inRows) end();
    if (inRows) columns = WITHOUT_HEADER;
    inRows = undefined;
    const header = headerAt(cells, i);
    if (header) {
      end();
      columns = header;
      i += header.length;
      continue;
    }
    const row = rowAt(cells.slice(i, i + columns.length), columns);
    const first = cells[i] as Placed;
    if (row) {
      if (table?.where !== row.where) end();
      table ??= { from: first.number, to: first.number, where: row.where, rows: 0 };
      table.to = cells[i + columns.length - 1]?.number ?? first.number;
      table.rows++;
      rows.push(row);
      i += columns.length;
    } else if (table && isOddRow(cells.slice(i, i + columns.length), columns)) {
      tell(cells.slice(i, i + columns.length), 'this row has a status that is not known');
      i += columns.length;
    } else {
      rest.push(first);
      i++;
    }
  }
  end();
  return { rows, rest };
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
function isOddRow(cells: readonly Placed[], columns: readonly (Column | null)[]): boolean {
  const blank = columns.map((column) => (column === 'status' ? null : column));
  return (
    columns.includes('status') &&
    rowAt(cells, blank) !== undefined &&
    (cells[columns.indexOf('status')]?.text.length ?? 99) <= 30
  );
}

/** The row in as many cells as there are columns; undefined: they are none. An empty cell says nothing. */
export function rowAt(cells: readonly Placed[], columns: readonly (Column | null)[]): Row | undefined {
  const cell = (column: Column) => cells[columns.indexOf(column)];
  const said = cell('number');
  const number = /^(?:Res(?:olution|\.)? )?([1-9]\d{0,2})(?: ?\(.*\))?$/i.exec(said?.text ?? '')?.[1];
  if (cells.length < columns.length || !said || !number) return undefined;
  const statusCell = cell('status');
  const status = statusOf(statusCell?.text ?? '');
  if (statusCell?.text && !status) return undefined;
  const edition =
    editionIn(`(${(cell('edition')?.text ?? '').replace(/^\(|\)$/g, '')})`) ?? editionIn(said.text);
  const { where, part } = said;
  return {
    number: Number(number),
    status: status ?? null,
    title: cell('title')?.text || null,
    edition: edition ? { revised: edition.revised, place: edition.place, year: edition.year } : null,
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
