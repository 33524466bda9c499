/** Opens a PDF with pdf.js: nothing in it is run, nothing is fetched, no font is loaded. */
import { getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Unreadable } from '../problem.ts';
import { damagedPdf } from './damaged.ts';

/** Pages; the longest books have less. */
const MOST_PAGES = 5000;

/** Of pictures: "leave out" those of more pixels than `largest` and go on, or "refuse" the page that has one. */
export interface Pictures {
  readonly largest: number;
  readonly larger: 'leave out' | 'refuse';
}

/** The document, to be destroyed after use. Throws `Unreadable`. */
export async function opened(bytes: Uint8Array, pictures?: Pictures): Promise<PDFDocumentProxy> {
  const { getDocument } = await getResolvedPDFJS();
  // pdf.js calls it where it writes of a font; Node.js 20 has none.
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: ArrayBuffer['slice'] };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length?: number) {
    return this.slice(0, length);
  };
  const task = getDocument({
    // pdf.js keeps what it is given.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: pictures?.larger === 'refuse',
    maxImageSize: pictures?.largest ?? -1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages <= MOST_PAGES) return document;
    throw new Unreadable(
      `the document has ${document.numPages} pages, more than the ${MOST_PAGES} that are read; split it`,
    );
  } catch (error) {
    await task.destroy();
    throw reasonFor(error);
  }
}

function reasonFor(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const { name, message } = error as Error;
  if (name === 'PasswordException') {
    return new Unreadable('the document is protected by a password; save it without one');
  }
  return damagedPdf(message);
}
