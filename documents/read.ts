/** From the bytes of a Word or OpenDocument file to its text with its places. */
import * as l10n from '@vscode/l10n';
import { openArchive } from './archive.ts';
import { begins, isCompound, isEncryptedCompound, ZIP } from './compound.ts';
import { type DocumentText, documentOf, isNamedDocument } from './document.ts';
import { openDocumentContents } from './opendocument/contents.ts';
import { paragraphsOf } from './places.ts';
import { damaged, isProtected, Unreadable } from './problem.ts';
import { type Reads, wordContents } from './word/contents.ts';
import type { WordDocument } from './word/document.ts';

export { isPdf } from './pdf/read.ts';
export { isSpreadsheet, readSpreadsheet } from './spreadsheet/read.ts';

/** The files of a folder that are read, and those of which is said that they cannot be, as a glob pattern. */
export const PACKAGED = '**/*.{docx,odt,doc,rtf,fodt}';

export type Read =
  | ({
      readonly kind: 'document';
      /** What a copy can be made from, of a Word document; null: it is none. */
      readonly word: WordDocument | null;
    } & DocumentText)
  | { readonly kind: 'unreadable'; readonly why: string };

/** Whether a file is to be read as a document rather than as text: by its name, or by how it begins. */
export function isDocument(path: string, bytes: Uint8Array): boolean {
  return (
    isNamedDocument(path) || /\.(?:doc|rtf|fodt)$/i.test(path) || begins(bytes, ZIP) || isCompound(bytes)
  );
}

/** Reads a document; what it cannot read, it says in one line. Never throws. */
export async function readDocument(bytes: Uint8Array, reads: Reads = 'text'): Promise<Read> {
  try {
    if (isCompound(bytes)) throw whyCompound(bytes);
    if (bytes.length === 0) throw damaged(l10n.t('it is empty'));
    if (begins(bytes, RTF)) throw new Unreadable(l10n.t('it is in Rich Text Format; save it as .docx'));
    if (!begins(bytes, ZIP)) throw isNeither();
    const archive = await openArchive(bytes);
    const word = await wordContents(archive, reads);
    const contents = word ?? (await openDocumentContents(archive));
    if (!contents) throw isNeither();
    const { text, places, sources } = documentOf(paragraphsOf(contents));
    return { kind: 'document', text, places, word: word ? { archive, text, places, sources } : null };
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Unreadable ? error.message : `${error}` };
  }
}

function isNeither(): Unreadable {
  return new Unreadable(l10n.t('it is neither a Word document (.docx) nor an OpenDocument text (.odt)'));
}

/** "{\\rtf" */
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

function whyCompound(bytes: Uint8Array): Unreadable {
  return isEncryptedCompound(bytes)
    ? isProtected()
    : new Unreadable(l10n.t('it is in the format of Word 97 to 2003; save it as .docx'));
}
