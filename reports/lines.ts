/** A report as clean lines. A row of a table is a line for each of its cells, as converters to plain text write them. */
import type { Cleaner } from './cleaning.ts';
import { statusOf } from './words.ts';

export interface Line {
  /** 1-based line of the report; the cells of one row may share it. */
  readonly number: number;
  /** Cleaned: no debris, white space collapsed; "" for a blank line. */
  readonly text: string;
  /** One of the cells of a row that the report has on one line; it may be empty. */
  readonly isCell?: true;
}

/** How a report is written; a Word document is read as plain text first. */
export type ReportFormat = 'text' | 'markdown';

/** What parts the cells of a row, of a document that has tables. */
export const CELL = '\u001f';

/** All lines of a report, in order. */
export function linesOf(report: string, format: ReportFormat, { clean }: Cleaner): Line[] {
  return report.split(/\r\n|\r|\n/).flatMap((raw, i) => {
    const number = i + 1;
    const written = format === 'markdown' ? plain(raw) : raw;
    const cells = cellsOf(written, format);
    // What separates the header of a table from its rows holds nothing.
    if (cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell))) return [];
    if (cells.length > 1)
      return cells.map((cell): Line => ({ number, text: clean(cell, number), isCell: true }));
    return [{ number, text: bulleted(clean(written, number)) }];
  });
}

/** The marks of Markdown at the beginning of a line, and its emphasis: "### **RESOLUTION 44**", "> - *instructs*". */
function plain(raw: string): string {
  return raw
    .replace(/^\s*(?:>\s*)*#+\s+/, '')
    .replace(/^\s*(?:>\s*)+/, '')
    .replace(/(?<![\w*])(\*{1,3}|_{1,3})(?=\S)(.*?\S)\1(?![\w*])/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** "| Rev | 44 | Title |" in Markdown, and cells with tabs between them in plain text. One cell, or none, is no row. */
function cellsOf(line: string, format: ReportFormat): string[] {
  if (line.includes(CELL)) return line.split(CELL).map((cell) => cell.trim());
  if (format === 'markdown') {
    const row = /^\s*\|(.*)\|\s*$/.exec(line);
    return row ? (row[1] ?? '').split(/(?<!\\)\|/).map((cell) => cell.trim()) : [];
  }
  const cells = line.split('\t').map((cell) => cell.trim());
  // A label before a tab begins an item, and tabs in a sentence are debris of a conversion.
  const isRow = cells.every((cell) => cell !== '')
    ? cells.length >= 3
    : cells.length >= 4 && isFirst(cells[0]);
  return isRow && cells.every((cell) => cell.length < 200) && isShort(cells) ? cells : [];
}

/** What a row begins with though others of its cells are empty. */
function isFirst(cell = ''): boolean {
  return /^[1-9]\d{0,2}$/.test(cell) || statusOf(cell) !== undefined;
}

/** A row begins with a number, a status or the name of a column, none of which is long. */
function isShort(cells: readonly string[]): boolean {
  return (cells[0] ?? '').length <= 20 && (cells[1] ?? '').length <= 40;
}

/** Bullets of every kind as the one that Word writes: "· ". */
function bulleted(text: string): string {
  return text.replace(/^[•●▪◦‣⁃∙*–-]\s+(?=\S)/, '· ');
}
