/** From the bytes of a Word, OpenDocument or PDF file to its text with its places. */
import { openArchive } from './archive.ts';
import { type DocumentText, documentOf } from './document.ts';
import { openDocumentContents } from './opendocument/contents.ts';
import { isPdf, type PdfReader, readPdf } from './pdf/read.ts';
import { paragraphsOf } from './places.ts';
import { damaged, Unreadable } from './problem.ts';
import { wordContents } from './word/contents.ts';
import type { WordDocument } from './word/document.ts';

/** The files of a folder that are read, as a glob pattern. */
export const PACKAGED = '**/*.{docx,odt,pdf}';

export type Read = ReadText | { readonly kind: 'unreadable'; readonly why: string };

interface ReadText extends DocumentText {
  readonly kind: 'document';
  /** What a copy can be made from, of a Word document; null: it is none. */
  readonly word: WordDocument | null;
  /** What of it could not be read; null: nothing. */
  readonly unread: string | null;
}

/** Whether a file is to be read as a document rather than as text: by its name, or by how it begins. */
export function isDocument(path: string, bytes: Uint8Array): boolean {
  return /\.(?:docx|odt)$/i.test(path) || begins(bytes, ZIP) || begins(bytes, COMPOUND) || isPdf(path, bytes);
}

/**
 * Reads a document, which `path` names; what it cannot read, it says in one line. Never throws. `pdf` reads PDFs, where that can be
 * done at all.
 */
export async function readDocument(bytes: Uint8Array, path = '', pdf?: PdfReader): Promise<Read> {
  try {
    if (!isPdf(path, bytes)) return await readPackage(bytes);
    if (!pdf) throw new Unreadable('PDF files are read on the command line only');
    return await readPages(bytes, pdf);
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Unreadable ? error.message : `${error}` };
  }
}

async function readPages(bytes: Uint8Array, pdf: PdfReader): Promise<ReadText> {
  const { paragraphs, unread } = await readPdf(bytes, pdf);
  const { text, places } = documentOf(paragraphs);
  return { kind: 'document', text, places, word: null, unread };
}

async function readPackage(bytes: Uint8Array): Promise<ReadText> {
  if (begins(bytes, COMPOUND)) throw new Unreadable(whyCompound(bytes));
  if (bytes.length === 0) throw damaged('it is empty');
  const archive = await openArchive(bytes);
  const word = await wordContents(archive);
  const contents = word ?? (await openDocumentContents(archive));
  if (!contents)
    throw new Unreadable('it is neither a Word document (.docx) nor an OpenDocument text (.odt)');
  const { text, places, sources } = documentOf(paragraphsOf(contents));
  return {
    kind: 'document',
    text,
    places,
    word: word ? { archive, text, places, sources } : null,
    unread: null,
  };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The containers of Word 97 to 2003, in which Word keeps encrypted documents too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function whyCompound(bytes: Uint8Array): string {
  const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
  return isEncrypted
    ? 'the document is protected by a password; save it without one'
    : 'it is in the format of Word 97 to 2003; save it as .docx';
}
