/** Documents in folders of a disk: which files they are, and their text. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { glob } from 'tinyglobby';
import { DOCUMENTS, LARGEST } from './formats.ts';
import { decoded, type FileText } from './text.ts';

/** The documents below a folder, or those that a pattern names, as absolute paths in a fixed order. */
export async function documentsBelow(folder: string, patterns?: readonly string[]): Promise<string[]> {
  const found = await glob(patterns ? [...patterns] : DOCUMENTS, {
    cwd: folder,
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.map((path) => resolve(path)).sort();
}

/** The text of a file in UTF-8 (or UTF-16 with a byte-order mark); never throws. */
export async function textOfFile(path: string): Promise<FileText> {
  try {
    return decoded(await readFile(path));
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

/** A stamp that changes with the file, or undefined where the file cannot or should not be read. */
export async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    return size > LARGEST ? undefined : `${mtimeMs}.${size}`;
  } catch {
    return undefined;
  }
}
