/** Files of a disk: their text, their stamps, and why they cannot be read. */
import { readFile, stat } from 'node:fs/promises';
import * as l10n from '@vscode/l10n';
import { LARGEST } from './formats.ts';
import type { FileBytes } from './host.ts';
import { decoded, type FileText } from './text.ts';

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
