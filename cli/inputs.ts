/** From paths, patterns and "-" to documents with their text, one at a time. */
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { WITHOUT_LINES } from '../core/analyse.ts';
import type { Places } from '../documents/document.ts';
import { readPdfText } from '../documents/pdf/document.ts';
import { isPdf, PDFS } from '../documents/pdf/read.ts';
import { isDocument, PACKAGED, readDocument } from '../documents/read.ts';
import type { WordDocument } from '../documents/word/document.ts';
import { bytesOfFile } from '../server/host/files.ts';
import { DOCUMENTS, formatOf, filesOf as patternsOf } from '../server/host/formats.ts';
import type { FileBytes } from '../server/host/host.ts';
import { LARGEST_DOCUMENT, LARGEST_TEXT } from '../server/host/limits.ts';
import { decoded, type Encoding } from '../server/host/text.ts';
import { tooLarge, tooMany } from '../server/host/tooLarge.ts';
import { documentsBelow } from '../server/host/walk.ts';
import { originalOf } from './checking/writing.ts';
import { complain } from './complaints.ts';
import { oneLine, Problem } from './problem.ts';
import { progressOf } from './progress.ts';
import type { Setup } from './setup.ts';

export interface Input {
  /** As the user gave it, or relative to the current folder. */
  readonly path: string;
  readonly format: string;
  readonly text: string;
  /** null: it is a Word, OpenDocument or PDF file. */
  readonly encoding: Encoding | null;
  /** Where its paragraphs are, of a Word, OpenDocument or PDF file; null: it has lines. */
  readonly places: Places | null;
  /** What a fixed copy is made from, of a Word document; null: it is none. */
  readonly word: WordDocument | null;
  /** What of it could not be read; null: nothing. */
  readonly unread: string | null;
  /** The file on the disk; null: standard input. */
  readonly file: string | null;
}

/** The files that the arguments of a command name, in order, each once. */
export interface Files {
  readonly paths: readonly string[];
  /** What the document at a path is called, which tells its format. */
  named(path: string): string;
}

/** `stdinFilename` names standard input, `languages` tells which files of folders are read. */
export async function filesAt(
  paths: readonly string[],
  stdinFilename: string | undefined,
  { languages }: Pick<Setup, 'languages'>,
): Promise<Files> {
  return {
    paths: await filesOf(paths.length > 0 ? paths : ['.'], languages),
    named: (path) => (path === '-' ? (stdinFilename ?? '<stdin>') : path),
  };
}

/** The documents in files. What cannot be read is told in one line, the others are read all the same, and the exit status becomes 2. */
export async function* inputs({ paths, named }: Files): AsyncGenerator<Input> {
  const progress = progressOf(paths);
  try {
    let i = 0;
    for await (const input of inTurn(paths, named)) {
      progress.at(i++);
      if (input) yield input;
    }
  } finally {
    progress.stop();
  }
}

/** Of each path the document, or undefined. While one is worked on, the next is on its way. */
async function* inTurn(
  paths: readonly string[],
  named: (path: string) => string,
): AsyncGenerator<Input | undefined> {
  let held = bytesAt(paths[0]);
  for (const [i, path] of paths.entries()) {
    const bytes = held;
    held = bytesAt(paths[i + 1]);
    yield inputOrComplaint(path, named(path), await bytes);
  }
}

/** The document at a path, of which the bytes are given but for standard input; undefined: it cannot be read. What of it cannot be read is told. */
export async function inputOrComplaint(
  path: string,
  named: string,
  bytes: FileBytes | undefined,
): Promise<Input | undefined> {
  const input = await inputAt(path, named, bytes);
  const why = input.kind === 'input' ? input.unread : input.why;
  if (why !== null) complain(`${named}: ${why}`);
  return input.kind === 'input' ? input : undefined;
}

/** Of standard input only in its turn. */
async function bytesAt(path: string | undefined): Promise<FileBytes | undefined> {
  return path === undefined || path === '-' ? undefined : bytesOfFile(path);
}

/** What standard input holds; it is read no further than a document may be large. */
async function bytesOfInput(): Promise<FileBytes> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    const why = tooLarge(size, LARGEST_DOCUMENT);
    if (why !== undefined) return { kind: 'unreadable', why };
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

/** The document at a path, or of standard input for "-"; `named` tells its format. */
export async function inputAt(
  path: string,
  named = path,
  bytesBefore?: FileBytes,
): Promise<({ readonly kind: 'input' } & Input) | { readonly kind: 'unreadable'; readonly why: string }> {
  const file = path === '-' ? null : path;
  const held = bytesBefore ?? (await bytesAt(path)) ?? (await bytesOfInput());
  if (held.kind === 'unreadable') return held;
  const { bytes } = held;
  const document = isPdf(named, bytes)
    ? await readPdfText(bytes)
    : isDocument(named, bytes)
      ? await readDocument(bytes)
      : undefined;
  if (document?.kind === 'unreadable') return document;
  if (document) {
    const of = { path: named, format: WITHOUT_LINES, encoding: null, file };
    return { word: null, unread: null, ...document, ...of, kind: 'input' };
  }
  const why = tooLarge(bytes.length, LARGEST_TEXT);
  if (why !== undefined) return { kind: 'unreadable', why };
  const read = decoded(bytes);
  if (read.kind === 'unreadable') return read;
  const { text, encoding } = read;
  return {
    kind: 'input',
    path: named,
    format: formatOf(named),
    text,
    encoding,
    places: null,
    word: null,
    unread: null,
    file,
  };
}

/** `languages` tells which files of a folder are read; those that are named, or that a pattern names, all are. */
async function filesOf(paths: readonly string[], languages: Setup['languages']): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    try {
      files.push(...(await expanded(path, languages)));
    } catch (error) {
      complain(oneLine(error));
    }
  }
  const seen = new Set<string>();
  return files.filter((file) => {
    const known = seen.size;
    return seen.add(file === '-' ? file : resolve(file)).size > known;
  });
}

async function expanded(path: string, languages: Setup['languages']): Promise<string[]> {
  if (path === '-') return [path];
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return [path];
  const below = found?.isDirectory()
    ? await documentsBelow(path, {
        patterns: [...(languages ? patternsOf(languages) : [DOCUMENTS]), PACKAGED, PDFS],
        unreadable,
        tooMany: tellOfMany,
      })
    : /[*?[{]/.test(path)
      ? await documentsBelow('.', { patterns: [path.replaceAll('\\', '/')], unreadable, tooMany: tellOfMany })
      : undefined;
  if (!below) throw new Problem(`${path}: no such file or folder`);
  if (below.length === 0 && !found) throw new Problem(`${path}: no file matches the pattern`);
  const names = below.map((file) => relative('.', file));
  return found ? withoutCopies(names) : names;
}

/** Without the copies that fixes were made in: of a folder, they would be read a second time. */
function withoutCopies(names: readonly string[]): string[] {
  const all = new Set(names);
  return names.filter((name) => {
    const original = originalOf(name);
    return original === undefined || !all.has(original);
  });
}

/** A folder below those that were asked for, whose documents are not known. */
function unreadable(folder: string, why: string): void {
  complain(`${relative('.', folder)}: ${why}`);
}

function tellOfMany(folder: string): void {
  complain(`${folder}: ${tooMany()}`);
}
