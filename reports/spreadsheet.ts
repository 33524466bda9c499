/** A list of resolutions that a spreadsheet wrote: a row each, and names of columns in the first. */
import Papa from 'papaparse';
import type { Book } from './account.ts';
import type { Placed } from './sections.ts';
import { columnsOf, inOneLine, type Row, rowAt } from './table.ts';

const WHERE = 'the list';

/** The rows of a list, whatever separates its cells; what is no row of a resolution is told. Lines are rows, as a spreadsheet counts them. */
export function listedRows(csv: string, { taken, unplaced }: Book): Row[] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff?(?:sep=.\r?\n)?/i, ''));
  const all = data
    .map((cells, i) => cells.map((cell) => placed(cell, i + 1)))
    .filter((cells) => cells.some(({ text }) => text !== ''));
  const [header = [], ...body] = all;
  const columns = columnsOf(header.map(({ text }) => text));
  if (!columns.includes('number')) {
    const why =
      'no column is named "number"; the first row has to name the columns: number, title, status, edition';
    unplaced.push({ line: 1, text: inOneLine(header), why });
    return [];
  }
  const rows = body.flatMap((cells) => {
    const row = rowAt(cells, columns);
    const why = 'it has no number of a resolution, or a status that is not known';
    if (!row) unplaced.push({ line: cells[0]?.number ?? 1, text: inOneLine(cells), why });
    return row ?? [];
  });
  const names = columns.map((name) => name ?? '–').join(', ');
  taken.push({ from: 1, to: data.length, where: WHERE, what: `${rows.length} rows (${names})` });
  return rows;
}

function placed(cell: string, number: number): Placed {
  const text = cell.replace(/\s+/g, ' ').trim();
  return { number, text, where: WHERE, part: WHERE, heading: '', isHeading: false };
}
