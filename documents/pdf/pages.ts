/** The pages of a PDF as they are drawn, one after the other, within limits. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { Unreadable } from '../problem.ts';
import { damagedPdf } from './damaged.ts';
import { type Matrix, type Page, pageOf, type TextItem } from './layout/runs.ts';

/** Pieces of text; a page full of small print has 2,000. */
const MOST_ON_PAGE = 50_000;
const MOST = 3_000_000;

/** Throws `Unreadable`. */
export async function pagesOf(document: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  let left = MOST;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await pageAt(document, number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const items = await itemsOf(page, Math.min(left, MOST_ON_PAGE));
    left -= items.length;
    pages.push(pageOf(number, [width, height], items, transform as unknown as Matrix));
    page.cleanup();
  }
  return pages;
}

/** Throws `Unreadable`. */
export async function pageAt(document: PDFDocumentProxy, number: number): Promise<PDFPageProxy> {
  try {
    return await document.getPage(number);
  } catch (error) {
    throw damagedPdf(`page ${number}: ${(error as Error).message}`);
  }
}

async function itemsOf(page: PDFPageProxy, most: number): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const reader = page.streamTextContent().getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      for (const item of read.value.items) if ('str' in item) items.push(item);
      if (items.length > most) {
        const tooMany = new Unreadable(
          `page ${page.pageNumber} of the document has too many pieces of text; nothing of it was read`,
        );
        // pdf.js wants an error, and answers when it has come to an end by itself.
        reader.cancel(tooMany).catch(() => {});
        throw tooMany;
      }
    }
  } catch (error) {
    throw error instanceof Unreadable
      ? error
      : damagedPdf(`page ${page.pageNumber}: ${(error as Error).message}`);
  }
  return items;
}
