/** Documents in folders of a disk: which files they are, and their text. */
import { type Dirent, readdir } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { glob } from 'tinyglobby';
import { DOCUMENTS, LARGEST } from './formats.ts';
import type { FileBytes } from './host.ts';
import { decoded, type FileText } from './text.ts';

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
    // The last are Word's notes of who has a document open.
    ignore: ['**/node_modules/**', '**/.git/**', '**/~$*'],
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
    return { kind: 'unreadable', why: whyOf(error as NodeJS.ErrnoException) };
  }
}

/** An error of the file system in words, without the names that it was met with. */
export function whyOf({ code, message }: NodeJS.ErrnoException): string {
  const why = {
    ENOENT: l10n.t('no such file'),
    EACCES: l10n.t('permission denied'),
    EPERM: l10n.t('permission denied'),
    EROFS: l10n.t('the file system is read-only'),
    ENOSPC: l10n.t('the disk is full'),
    EISDIR: l10n.t('it is a folder'),
  }[code ?? ''];
  return why ?? message;
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
