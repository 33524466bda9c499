/** Opens a PDF with pdf.js: nothing in it is run, nothing is fetched, no font is loaded. */
import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { damaged, Unreadable } from '../problem.ts';

/** Pages; the longest books have less. */
const MOST_PAGES = 5000;

/**
 * The document, to be destroyed after use. Throws `Unreadable`. With `largestPicture`, what is wrong with a page and a picture of more
 * pixels make reading it fail; without, it is read as far as it can be.
 */
export async function opened(bytes: Uint8Array, largestPicture?: number): Promise<PDFDocumentProxy> {
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
    stopAtErrors: largestPicture !== undefined,
    maxImageSize: largestPicture ?? -1,
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
  return damaged(message);
}
