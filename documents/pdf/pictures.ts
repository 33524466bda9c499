/** Whether a page is a picture. None is drawn for that: how large pictures are stands beside them. */
import { getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { latin } from './latin.ts';
import { opened } from './open.ts';
import { pageAt } from './pages.ts';

/** In pixels: a page scanned so coarsely that it can hardly be read has twice as many. */
const LARGE = 500_000;
/** Letters drawn as shapes: a page of them has more. */
const MANY_SHAPES = 500;

/** Those of the pages, by their numbers, that are pictures. Throws `Unreadable`. */
export async function picturesOf(bytes: Uint8Array, pages: readonly number[]): Promise<number[]> {
  const hasPictures = /\/Subtype\s*\/Image\b/.test(latin(bytes));
  const whole = await opened(bytes, { largest: LARGE, larger: 'leave out' });
  const strict = await opened(bytes, { largest: LARGE, larger: 'refuse' });
  try {
    const found: number[] = [];
    for (const number of pages) {
      const drawn = await drawnOn(whole, number);
      const isCut = hasPictures && (await drawnOn(strict, number)).operators < drawn.operators;
      if (isCut || drawn.pixels > LARGE || drawn.shapes > MANY_SHAPES) found.push(number);
    }
    return found;
  } finally {
    await whole.destroy();
    await strict.destroy();
  }
}

/** What a page is made of; where a picture is refused, what comes before it at most. */
async function drawnOn(document: PDFDocumentProxy, number: number) {
  const { OPS } = await getResolvedPDFJS();
  const painting: readonly number[] = [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ];
  const page = await pageAt(document, number);
  try {
    const { fnArray, argsArray } = await page.getOperatorList();
    return {
      operators: fnArray.length,
      pixels: fnArray
        .map((operator, i) => (painting.includes(operator) ? pixelsOf(argsArray[i]) : 0))
        .reduce((sum, each) => sum + each, 0),
      shapes: fnArray.filter((operator) => operator === OPS.constructPath).length,
    };
  } catch {
    return { operators: 0, pixels: 0, shapes: 0 };
  } finally {
    page.cleanup();
  }
}

/** Of the operands of what paints a picture: its name, width and height, or the picture itself. */
function pixelsOf(operands: unknown): number {
  const [first, width, height] = operands as readonly unknown[];
  const picture = (typeof first === 'object' ? first : null) as { width?: number; height?: number } | null;
  return Number(picture?.width ?? width ?? 0) * Number(picture?.height ?? height ?? 0);
}
