/** A report or a list as it is read from a file: its text with a table's rows on a line each, or the rows of a spreadsheet. */
import * as l10n from '@vscode/l10n';
import type { Places } from '../../documents/document.ts';
import type { Sheet } from '../../documents/spreadsheet/sheets.ts';
import { CELL, type ReportFormat } from '../../reports/lines.ts';
import { LARGEST_TEXT } from '../host/limits.ts';
import { decoded } from '../host/text.ts';
import { tooLarge } from '../host/tooLarge.ts';

/** What a document is read as, or why it cannot be; `unread` says what of it could not be. */
export type ReadText =
  | {
      readonly kind: 'document';
      readonly text: string;
      readonly places: Places;
      readonly unread?: string | null;
    }
  | { readonly kind: 'unreadable'; readonly why: string };

export type Source =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly format: ReportFormat | 'csv';
      readonly unread: string | null;
      /** In which encoding it was read though it does not say so; null: it is in one that it says, or in UTF-8. */
      readonly guessed: string | null;
    }
  | { readonly kind: 'list'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'unreadable'; readonly why: string };

/** What is in a file of this name; `readPdf` reads PDFs, which not every host can. Never throws. */
export async function sourceOf(
  name: string,
  bytes: Uint8Array,
  readPdf: (bytes: Uint8Array) => Promise<ReadText>,
): Promise<Source> {
  const { isDocument, isPdf, isSpreadsheet, readDocument, readSpreadsheet } = await import(
    '../../documents/read.ts'
  );
  if (isSpreadsheet(name)) {
    const read = await readSpreadsheet(bytes);
    return read.kind === 'unreadable' ? read : { kind: 'list', sheets: read.sheets };
  }
  const isOfPages = isPdf(name, bytes);
  if (isOfPages || isDocument(name, bytes)) {
    const read: ReadText = isOfPages ? await readPdf(bytes) : await readDocument(bytes, 'labels');
    if (read.kind === 'unreadable') return read;
    return { kind: 'text', text: inLines(read), format: 'text', unread: read.unread ?? null, guessed: null };
  }
  const why = tooLarge(bytes.length, LARGEST_TEXT);
  if (why !== undefined) return { kind: 'unreadable', why };
  const format = formatOf(name);
  const read = decoded(bytes);
  if (read.kind === 'text') return { kind: 'text', text: read.text, format, unread: null, guessed: null };
  const text = inWindows(bytes);
  return text === undefined
    ? { kind: 'unreadable', why: l10n.t('{0}; save it as text in UTF-8', read.why) }
    : { kind: 'text', text, format, unread: null, guessed: 'Windows-1252' };
}

function formatOf(name: string): ReportFormat | 'csv' {
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

/** Text that Western European programs write; undefined where it has what no text has in that encoding. */
function inWindows(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1252')
    .decode(bytes)
    // Some releases of Node.js decode it as Latin 1, which has control characters there.
    .replace(/[\x80-\x9f]/g, (unit) => BEYOND_LATIN.charAt(unit.charCodeAt(0) - 0x80));
  return /(?![\t\n\v\f\r])[\p{Cc}\ufffd]/u.test(text) ? undefined : text;
}

/** The characters from 0x80 to 0x9F; in the place of bytes that stand for none, U+FFFD. */
const BEYOND_LATIN = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** With each row of a table on one line, and the labels of paragraphs; a document has lines otherwise for its paragraphs. */
function inLines({ text, places }: { readonly text: string; readonly places: Places }): string {
  let row = '';
  return places.reduce((report, { start, end, within, label }, i) => {
    // "table 2", "row 3, cell 1"
    const [table = '', cell = ''] = within;
    const its = /^.*\d+\D+(?=\d+$)/.exec(cell)?.[0];
    const goesOn = its !== undefined && row === table + its;
    row = its === undefined ? '' : table + its;
    const labelled = label === undefined ? '' : `${label} `;
    return `${report}${i === 0 ? '' : goesOn ? CELL : '\n'}${labelled}${text.slice(start, end)}`;
  }, '');
}
