/** Documents in folders of a disk: which files they are, of what format, and their text. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
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

/** The format of a file by its name; plain text where the ending says nothing. */
export function formatOf(path: string): string {
  return FORMATS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'plaintext';
}

/** The documents below a folder, or those that a pattern names, as absolute paths in a fixed order. */
export async function documentsBelow(folder: string, patterns?: readonly string[]): Promise<string[]> {
  const all = [`**/*.{${Object.keys(FORMATS).join(',')}}`];
  const found = await glob(patterns ? [...patterns] : all, {
    cwd: folder,
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.map((path) => resolve(path)).sort();
}

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The text of a file in UTF-8 (or UTF-16 with a byte-order mark); never throws. */
export async function textOfFile(path: string): Promise<FileText> {
  try {
    return decoded(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'no such file', EACCES: 'permission denied', EISDIR: 'it is a folder' }[code ?? ''];
    return { kind: 'unreadable', why: why ?? (error as Error).message };
  }
}

export function decoded(bytes: Uint8Array): FileText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 8000).includes(0)) {
    return { kind: 'unreadable', why: 'it is a binary file, not text' };
  }
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'unreadable', why: `it is not text in ${encoding.toUpperCase()}` };
  }
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
