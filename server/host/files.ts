/** Documents in folders of a disk: which files they are, of what format, and their text. */
import { type Dirent, readdir } from 'node:fs';
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

/** Formats of files that are often no drafts: they are read where someone asks for them by name or pattern. */
const NAMED: Readonly<Record<string, string>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
  akn: 'xml',
};

/** Larger files are left to those who ask for them by name. */
const LARGEST = 20_000_000;

/** Files that are documents wherever they are found. */
export const DOCUMENTS = `**/*.{${Object.keys(FORMATS).join(',')}}`;

/** Patterns for the files in formats, drafts or not. */
export function filesOf(formats: readonly string[]): string[] {
  return Object.entries({ ...FORMATS, ...NAMED }).flatMap(([ending, format]) =>
    formats.includes(format) ? [`**/*.${ending}`] : [],
  );
}

/** The format of a file by its name; plain text where the ending says nothing. */
export function formatOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return FORMATS[ending] ?? NAMED[ending] ?? 'plaintext';
}

export interface Walk {
  /** Instead of all documents, the files that these name. */
  readonly patterns?: readonly string[];
  /** Told of each folder that cannot be read; its documents are missing. */
  unreadable?(folder: string, why: string): void;
}

/** The documents below a folder as absolute paths, in a fixed order: that of their UTF-16 units. */
export async function documentsBelow(folder: string, walk: Walk = {}): Promise<string[]> {
  // The library takes no pattern for every file.
  if (walk.patterns?.length === 0) return [];
  const found = await glob(walk.patterns ? [...walk.patterns] : DOCUMENTS, {
    cwd: folder,
    fs: { readdir: readdirTelling(walk) },
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.map((path) => resolve(path)).sort();
}

/** The walk passes over folders that it cannot read, and says nothing. */
function readdirTelling(walk: Walk): typeof readdir {
  const telling = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, files: Dirent[]) => void,
  ) =>
    readdir(path, options, (error, files) => {
      if (error) walk.unreadable?.(path, whyOf(error));
      done(error, files);
    });
  return telling as typeof readdir;
}

/** How a file writes its text; with a byte-order mark or without. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
}

export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The text of a file in UTF-8 (or UTF-16 with a byte-order mark); never throws. */
export async function textOfFile(path: string): Promise<FileText> {
  try {
    return decoded(await readFile(path));
  } catch (error) {
    return { kind: 'unreadable', why: whyOf(error as NodeJS.ErrnoException) };
  }
}

function whyOf({ code, message }: NodeJS.ErrnoException): string {
  const why = {
    ENOENT: l10n.t('no such file'),
    EACCES: l10n.t('permission denied'),
    EISDIR: l10n.t('it is a folder'),
  }[code ?? ''];
  return why ?? message;
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
