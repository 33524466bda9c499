/** What the columns of a table or a list hold, by their names, and what a row says by them. */
import type { EntryEdition, Status } from '../core/catalogue/types.ts';
import type { Placed } from './sections.ts';
import { editionIn, statusOf, titleAndStatus } from './words.ts';

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
  ['status', /^(status|action|decision|outcome|result|disposition)$/i],
  ['number', /^(no\.?|n°|#|number|res(olution)?s?\.?( no\.?| number)?|number of( the)? resolution)$/i],
  ['title', /^(title|subject|name|topic|theme|designation|resolution title|title of( the)? resolution)$/i],
  ['edition', /^(edition|version|last (revised|revision)|place and year)$/i],
  [null, /^(remarks?|notes?|comments?|committee|reference|document|source|body|group)$/i],
];
/** What each column holds; null: nothing that a catalogue holds. */
export type Columns = readonly (Column | null)[];

/** "Resolutions with an impact on the work of ITU-D", "relevant to the work of ITU-D" */
function isOfImpact(heading: string): boolean {
  return /\b(?:impact|relevan(?:ce|t))\b/i.test(heading) && /\bITU-D\b/.test(heading);
}

export function isColumnName(name: string): boolean {
  return COLUMNS.some(([, pattern]) => pattern.test(name));
}

/** What columns of these names hold; null: nothing that a catalogue holds. */
export function columnsOf(names: readonly string[]): (Column | null)[] {
  return names.map((name) => COLUMNS.find(([, pattern]) => pattern.test(name))?.[0] ?? null);
}

/** A row but for what it says was done: "Withdrawn". */
export function isOddRow(cells: readonly Placed[], columns: Columns): boolean {
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
  const number = /^(?:Res(?:olution|\.)? )?([1-9]\d{0,2})[*†‡§]{0,3}(?: ?\(.*\))?$/i.exec(
    said?.text ?? '',
  )?.[1];
  if (cells.length < columns.length || !said || !number) return undefined;
  const statusCell = cell('status');
  const titled = titleAndStatus(cell('title')?.text ?? '');
  const status = statusCell?.text ? statusOf(statusCell.text) : titled.status;
  // A status in the place of a title is the sign of columns that are others than was thought.
  if ((statusCell?.text && !status) || statusOf(titled.title)) return undefined;
  const dated =
    editionIn(`(${(cell('edition')?.text ?? '').replace(/^\(|\)$/g, '')})`) ?? editionIn(said.text);
  const { where, part } = said;
  return {
    number: Number(number),
    status: status ?? null,
    title: titled.title || null,
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

/** The cells of a row, for a person. */
export function inOneLine(cells: readonly Placed[]): string {
  return cells.map(({ text }) => text).join(', ');
}
