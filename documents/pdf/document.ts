/** From the bytes of a PDF to its text with its places. */
import { type DocumentText, documentOf } from '../document.ts';
import { Unreadable } from '../problem.ts';
import { type PdfReader, readPdf } from './read.ts';
import { pdfInThread } from './thread.ts';

export type ReadPdfText =
  | ({
      readonly kind: 'document';
      /** What of it could not be read; null: nothing. */
      readonly unread: string | null;
    } & DocumentText)
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a PDF, in a thread of its own; what it cannot read, it says in one line. Never throws. */
export async function readPdfText(bytes: Uint8Array, reader: PdfReader = pdfInThread): Promise<ReadPdfText> {
  try {
    const { paragraphs, unread } = await readPdf(bytes, reader);
    const { text, places } = documentOf(
      paragraphs.map((paragraph) => ({ ...paragraph, kind: 'body', within: [] })),
    );
    return { kind: 'document', text, places, unread };
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Unreadable ? error.message : `${error}` };
  }
}
