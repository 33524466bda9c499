/** From the bytes of a Word or OpenDocument file to its text with its places. */
import * as l10n from '@vscode/l10n';
import { edited } from '../core/rules/edits.ts';
import type { Edit } from '../core/rules/rule.ts';
import { openArchive } from './archive.ts';
import { type DocumentText, documentOf, isNamedDocument, type Places } from './document.ts';
import { openDocumentContents } from './opendocument/contents.ts';
import { damaged, isProtected, Unreadable } from './problem.ts';
import type { Author } from './word/change.ts';
import { wordContents } from './word/contents.ts';
import { copyWith } from './word/copy.ts';

/** The files of a folder that are read, as a glob pattern. */
export const PACKAGED = '**/*.{docx,odt}';

export type Read =
  | ({ readonly kind: 'document'; readonly rewrite: Rewrite | null } & DocumentText)
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * A copy with edits of the document's text, which are in order and apart, and of nothing else: as tracked changes of an author, or
 * made plainly for null. Throws an error that says in one line why there is none.
 */
export type Rewrite = (edits: readonly Edit[], author: Author | null) => Promise<Copy>;

export interface Copy {
  readonly bytes: Uint8Array;
  readonly places: Places;
}

/** Whether a file is to be read as a document rather than as text: by its name, or by how it begins. */
export function isDocument(path: string, bytes: Uint8Array): boolean {
  return isNamedDocument(path) || begins(bytes, ZIP) || begins(bytes, COMPOUND);
}

/** Reads a document; what it cannot read, it says in one line. Never throws. */
export async function readDocument(bytes: Uint8Array): Promise<Read> {
  try {
    if (begins(bytes, COMPOUND)) throw whyCompound(bytes);
    if (bytes.length === 0) throw damaged(l10n.t('it is empty'));
    const archive = await openArchive(bytes);
    const word = await wordContents(archive);
    const contents = word ?? (await openDocumentContents(archive));
    if (!contents)
      throw new Unreadable(l10n.t('it is neither a Word document (.docx) nor an OpenDocument text (.odt)'));
    const { text, places, sources } = documentOf(contents);
    const rewrite: Rewrite = async (edits, author) =>
      proven(await copyWith(edits, author, { archive, text, places, sources }), edited(text, edits));
    return { kind: 'document', text, places, rewrite: word ? rewrite : null };
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Unreadable ? error.message : `${error}` };
  }
}

/** A copy, if it reads as it should: nothing that does not is given out. */
async function proven(bytes: Uint8Array, text: string): Promise<Copy> {
  const read = await readDocument(bytes);
  if (read.kind === 'unreadable') throw new Unreadable(`the copy could not be read: ${read.why}`);
  if (read.text !== text) throw new Unreadable('the copy does not read as it should');
  return { bytes, places: read.places };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The containers of Word 97 to 2003, in which Word keeps encrypted documents too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function whyCompound(bytes: Uint8Array): Unreadable {
  const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
  return isEncrypted
    ? isProtected()
    : new Unreadable(l10n.t('it is in the format of Word 97 to 2003; save it as .docx'));
}
