/** Whether a page is a picture: nothing is drawn of it, the sizes of its pictures are enough. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { OPS } from 'unpdf/pdfjs';

/** In pixels: a page scanned so coarsely that it can hardly be read has twice as many. */
export const LARGE_PICTURE = 500_000;
/** Letters drawn as shapes: a page of them has more strokes than this. */
const MANY_SHAPES = 500;

/** `page` is of a document that was opened to refuse pictures larger than `LARGE_PICTURE`, and to say so. */
export async function isPicture(page: PDFPageProxy): Promise<boolean> {
  try {
    const { fnArray, argsArray } = await page.getOperatorList();
    const pixels = fnArray.map((operator, i) => (PICTURES.has(operator) ? pixelsOf(argsArray[i]) : 0));
    const shapes = fnArray.filter((operator) => operator === OPS.constructPath).length;
    return pixels.reduce((sum, each) => sum + each, 0) > LARGE_PICTURE || shapes > MANY_SHAPES;
  } catch (error) {
    return /image exceeded maximum allowed size/i.test(`${error}`);
  }
}

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

function pixelsOf(operands: unknown): number {
  const [first, width, height] = operands as readonly unknown[];
  const picture = (typeof first === 'object' ? first : null) as { width?: number; height?: number } | null;
  return Number(picture?.width ?? width ?? 0) * Number(picture?.height ?? height ?? 0);
}
