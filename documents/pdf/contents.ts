/** A PDF: the text of its pages in one flow, and which of them have none. */
import type { Paragraph } from '../places.ts';
import { Unreadable } from '../problem.ts';
import { flowOf } from './layout/flow.ts';
import { linesOf } from './layout/lines.ts';
import { trimmed } from './layout/margins.ts';
import { opened } from './open.ts';
import { pagesOf } from './pages.ts';
import { scannedPages } from './scanned.ts';

export interface PdfContents {
  readonly paragraphs: readonly Pick<Paragraph, 'text' | 'place'>[];
  /** The numbers of pages that are pictures: what they say is not read. */
  readonly scanned: readonly number[];
}

/** Throws `Unreadable`, also for a document that is scanned as a whole. */
export async function pdfContents(bytes: Uint8Array): Promise<PdfContents> {
  const document = await opened(bytes);
  const pages = await pagesOf(document).finally(() => document.destroy());
  const sheets = trimmed(pages.map((page) => ({ ...page, lines: linesOf(page) })));
  const scanned = await scannedPages(bytes, sheets);
  if (scanned.length > 0 && scanned.length === sheets.length) {
    throw new Unreadable(
      'the document is scanned: its pages are pictures, without text; run text recognition (OCR) on it first',
    );
  }
  const turned = pages.flatMap(({ number, turned }) =>
    turned.length > 0 ? [{ text: turned.join(' '), place: `page ${number}, turned text` }] : [],
  );
  return { paragraphs: [...flowOf(sheets), ...turned], scanned };
}
