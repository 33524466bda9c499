/** A list of resolutions from a spreadsheet: a row each, below one that names the columns. */
import type { Sheet } from '../documents/spreadsheet/sheets.ts';
import type { Book } from './account.ts';
import { columnsOf, inOneLine, type Row, rowAt } from './columns.ts';
import { rowsOfCsv } from './csv.ts';
import type { Placed } from './sections.ts';

/** A title and a date may stand above the names of the columns. */
const ABOVE = 20;

/** What a spreadsheet wrote as CSV, whatever separates its cells. */
export function sheetOf(csv: string): Sheet {
  const rows = rowsOfCsv(csv).map((cells, i) => ({ number: i + 1, cells }));
  return { name: 'the list', rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

/** The rows of lists; what is no row of a resolution is told. Lines are rows, as a spreadsheet counts them. */
export function listedRows(sheets: readonly Sheet[], book: Book): Row[] {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return filled.flatMap((sheet) =>
    rowsOf(sheet, filled.length > 1 ? `in the sheet “${sheet.name}” ` : '', book),
  );
}

function rowsOf({ name, rows }: Sheet, whose: string, { taken, unplaced }: Book): Row[] {
  const all = rows.map(({ number, cells }) => cells.map((cell) => placed(cell, number, name)));
  const tell = (cells: readonly Placed[], why: string) =>
    unplaced.push({ line: cells[0]?.number ?? 1, text: inOneLine(cells), why });
  const named = all.slice(0, ABOVE).map((cells) => columnsOf(cells.map(({ text }) => text)));
  const at = named.findIndex((columns) => columns.includes('number'));
  const columns = named[at];
  if (!columns) {
    tell(
      all[0] ?? [],
      `${whose}no column is named "number"; a row has to name the columns: number, title, status, edition`,
    );
    return [];
  }
  for (const cells of all.slice(0, at)) tell(cells, `${whose}it stands above the names of the columns`);
  const found = all.slice(at + 1).flatMap((cells) => {
    const row = rowAt(filled(cells, columns.length, name), columns);
    if (!row) tell(cells, `${whose}it has no number of a resolution, or a status that is not known`);
    return row ?? [];
  });
  const names = columns.map((column) => column ?? '–').join(', ');
  const to = rows.at(-1)?.number ?? 1;
  taken.push({ from: rows[at]?.number ?? 1, to, where: name, what: `${found.length} rows (${names})` });
  return found;
}

/** With empty cells at the end, which a spreadsheet may leave out. */
function filled(cells: readonly Placed[], length: number, where: string): readonly Placed[] {
  const missing = Math.max(0, length - cells.length);
  const number = cells[0]?.number ?? 1;
  return [...cells, ...Array.from({ length: missing }, () => placed('', number, where))];
}

function placed(cell: string, number: number, where: string): Placed {
  const text = cell.replace(/\s+/g, ' ').trim();
  return { number, text, where, part: where, heading: '', isHeading: false };
}
