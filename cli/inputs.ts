/** From paths, patterns and "-" to documents with their text, one at a time. */
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import spinner from 'yocto-spinner';
import { WITHOUT_LINES } from '../core/analyse.ts';
import type { Places } from '../documents/document.ts';
import { isDocument, PACKAGED, readDocument } from '../documents/read.ts';
import type { WordDocument } from '../documents/word/document.ts';
import { bytesOfFile, documentsBelow } from '../server/host/files.ts';
import { DOCUMENTS, formatOf, filesOf as patternsOf } from '../server/host/formats.ts';
import { decoded, type Encoding } from '../server/host/text.ts';
import { complain } from './complaints.ts';
import { oneLine, Problem } from './problem.ts';
import type { Setup } from './setup.ts';

export interface Input {
  /** As the user gave it, or relative to the current folder. */
  readonly path: string;
  readonly format: string;
  readonly text: string;
  /** null: it is a Word or OpenDocument file. */
  readonly encoding: Encoding | null;
  /** Where its paragraphs are, of a Word or OpenDocument file; null: it has lines. */
  readonly places: Places | null;
  /** What a fixed copy is made from, of a Word document; null: it is none. */
  readonly word: WordDocument | null;
  /** The file on the disk; null: standard input. */
  readonly file: string | null;
}

/**
 * The documents that the arguments name. What cannot be read is told in one line on stderr, the others are
 * read all the same, and the exit status becomes 2.
 */
export async function* inputs(
  paths: readonly string[],
  stdinFilename: string | undefined,
  { languages }: Pick<Setup, 'languages'>,
): AsyncGenerator<Input> {
  const files = await filesOf(paths.length > 0 ? paths : ['.'], languages);
  const progress =
    files.length > 50 && process.stderr.isTTY ? spinner({ stream: process.stderr }).start() : undefined;
  try {
    for (const [i, path] of files.entries()) {
      if (progress) progress.text = `${bar(i / files.length)} ${i + 1} of ${files.length}: ${path}`;
      const named = path === '-' ? (stdinFilename ?? '<stdin>') : path;
      const input = await inputAt(path, named);
      if (input.kind === 'input') yield input;
      else complain(`${named}: ${input.why}`);
    }
  } finally {
    progress?.stop();
  }
}

/** The document at a path, or of standard input for "-"; `named` tells its format. */
export async function inputAt(
  path: string,
  named = path,
): Promise<({ readonly kind: 'input' } & Input) | { readonly kind: 'unreadable'; readonly why: string }> {
  const file = path === '-' ? null : path;
  const held =
    file === null ? { kind: 'bytes' as const, bytes: await buffer(process.stdin) } : await bytesOfFile(file);
  if (held.kind === 'unreadable') return held;
  if (isDocument(named, held.bytes)) {
    const read = await readDocument(held.bytes);
    if (read.kind === 'unreadable') return read;
    const { text, places, word } = read;
    return { kind: 'input', path: named, format: WITHOUT_LINES, text, encoding: null, places, word, file };
  }
  const read = decoded(held.bytes);
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
    file,
  };
}

const BAR = 20;

/** How much of 1 is done. */
function bar(done: number): string {
  const full = Math.round(done * BAR);
  return `${'━'.repeat(full)}${'┄'.repeat(BAR - full)}`;
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
  return [...new Set(files)];
}

async function expanded(path: string, languages: Setup['languages']): Promise<string[]> {
  if (path === '-') return [path];
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return [path];
  const below = found?.isDirectory()
    ? await documentsBelow(path, {
        patterns: [...(languages ? patternsOf(languages) : [DOCUMENTS]), PACKAGED],
        unreadable,
      })
    : /[*?[{]/.test(path)
      ? await documentsBelow('.', { patterns: [path.replaceAll('\\', '/')], unreadable })
      : undefined;
  if (!below) throw new Problem(`${path}: no such file or folder`);
  if (below.length === 0 && !found) throw new Problem(`${path}: no file matches the pattern`);
  return below.map((file) => relative('.', file));
}

/** A folder below those that were asked for, whose documents are not known. */
function unreadable(folder: string, why: string): void {
  complain(`${relative('.', folder)}: ${why}`);
}
