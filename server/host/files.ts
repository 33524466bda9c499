/** Documents in folders of a disk: which files they are, of what format, and their text. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { glob } from 'tinyglobby';

/** Formats by the ending of a file's name, as LSP language identifiers. */
const FORMATS: Readonly<Record<string, string>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plaintext',
  text: 'plaintext',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  asc: 'asciidoc',
  rst: 'restructuredtext',
  tex: 'latex',
};

/** Larger files are left to those who ask for them by name. */
const LARGEST = 20_000_000;

/** Files in any of the formats. */
export const DOCUMENTS = `**/*.{${Object.keys(FORMATS).join(',')}}`;

/** The format of a file by its name; plain text where the ending says nothing. */
export function formatOf(path: string): string {
  return FORMATS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'plaintext';
}

/** The documents below a folder, or those that a pattern names, as absolute paths in a fixed order. */
export async function documentsBelow(folder: string, patterns?: readonly string[]): Promise<string[]> {
  const found = await glob(patterns ? [...patterns] : DOCUMENTS, {
    cwd: folder,
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    // The last are Word's notes of who has a document open.
    ignore: ['**/node_modules/**', '**/.git/**', '**/~$*'],
  });
  return found.map((path) => resolve(path)).sort();
}

/** How a file writes its text; with a byte-order mark or without. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
}

export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'unreadable'; readonly why: string };

export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The text of a file in UTF-8 (or UTF-16 with a byte-order mark); never throws. */
export async function textOfFile(path: string): Promise<FileText> {
  const read = await bytesOfFile(path);
  return read.kind === 'bytes' ? decoded(read.bytes) : read;
}

/** What a file holds; never throws. */
export async function bytesOfFile(path: string): Promise<FileBytes> {
  try {
    return { kind: 'bytes', bytes: await readFile(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = {
      ENOENT: l10n.t('no such file'),
      EACCES: l10n.t('permission denied'),
      EISDIR: l10n.t('it is a folder'),
    }[code ?? ''];
    return { kind: 'unreadable', why: why ?? (error as Error).message };
  }
}

export function decoded(bytes: Uint8Array): FileText {
  const encoding = encodingOf(bytes);
  if (encoding.name === 'utf-8' && bytes.subarray(0, 8000).includes(0)) {
    return { kind: 'unreadable', why: l10n.t('it is a binary file, not text') };
  }
  try {
    return { kind: 'text', text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { kind: 'unreadable', why: l10n.t('it is not text in {0}', encoding.name.toUpperCase()) };
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const begins = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (begins(0xff, 0xfe)) return { name: 'utf-16le', mark: true };
  if (begins(0xfe, 0xff)) return { name: 'utf-16be', mark: true };
  return { name: 'utf-8', mark: begins(0xef, 0xbb, 0xbf) };
}

/** A stamp that changes with the file, or undefined where the file cannot or should not be read. */
export async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    return size > LARGEST ? undefined : `${mtimeMs}.${size}`;
  } catch {
    return undefined;
  }
}
