/** Files of a disk: their text, their stamps, and why they cannot be read. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import * as l10n from '@vscode/l10n';
import { LARGEST } from './formats.ts';
import type { FileBytes } from './host.ts';
import { LARGEST_DOCUMENT, LARGEST_TEXT } from './limits.ts';
import { decoded, type FileText } from './text.ts';
import { tooLarge } from './tooLarge.ts';

/** Whether there is anything at a path. Not at once: a folder may be on a slow file system, and others wait for nobody. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The text of a file in UTF-8 (or UTF-16 with a byte-order mark) of at most so many bytes; never throws. */
export async function textOfFile(path: string, largest = LARGEST_TEXT): Promise<FileText> {
  const read = await bytesOfFile(path, largest);
  return read.kind === 'bytes' ? decoded(read.bytes) : read;
}

/** What a file of at most so many bytes holds; never throws. Pipes and devices, which may never end, are no files. */
export async function bytesOfFile(path: string, largest = LARGEST_DOCUMENT): Promise<FileBytes> {
  try {
    const why = unread(await stat(path), largest);
    return why === undefined ? { kind: 'bytes', bytes: await readFile(path) } : { kind: 'unreadable', why };
  } catch (error) {
    return { kind: 'unreadable', why: whyOf(error as NodeJS.ErrnoException) };
  }
}

/** The same at once, for a thread that has nothing else to do: waiting for its turn would take longer than reading a draft. */
export function bytesAtOnce(path: string, largest = LARGEST_DOCUMENT): FileBytes {
  try {
    const why = unread(statSync(path), largest);
    return why === undefined ? { kind: 'bytes', bytes: readFileSync(path) } : { kind: 'unreadable', why };
  } catch (error) {
    return { kind: 'unreadable', why: whyOf(error as NodeJS.ErrnoException) };
  }
}

/** Why a file is not read; undefined: it is. A folder is refused when it is read. */
function unread(found: Stats, largest: number): string | undefined {
  return found.isFile() || found.isDirectory() ? tooLarge(found.size, largest) : l10n.t('it is no file');
}

/** An error of the file system in words, without the names that it was met with. */
export function whyOf({ code, message }: NodeJS.ErrnoException): string {
  const why = {
    ENOENT: l10n.t('no such file'),
    EACCES: l10n.t('permission denied'),
    EPERM: l10n.t('permission denied'),
    EROFS: l10n.t('the file system is read-only'),
    ENOSPC: l10n.t('the disk is full'),
    EDQUOT: l10n.t('the disk is full'),
    EISDIR: l10n.t('it is a folder'),
  }[code ?? ''];
  return why ?? message;
}

/** So long after a change of a folder another one may have the same time, in milliseconds: FAT counts every other second. */
const COARSEST = 2000;

/** A stamp that changes with what is directly in a folder, at a time in milliseconds; undefined where another change would give the same, or nothing can be told. */
export async function folderStampOf(path: string, now: number): Promise<string | undefined> {
  try {
    const { ino, mtimeMs, ctimeMs } = await stat(path);
    const isSettled = now - Math.max(mtimeMs, ctimeMs) > COARSEST;
    return isSettled ? `${ino}.${mtimeMs}.${ctimeMs}` : undefined;
  } catch {
    return undefined;
  }
}

/** A stamp that changes with the file, or undefined where the file cannot or should not be read. */
export async function stampOf(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    return found.size > LARGEST || !found.isFile() ? undefined : `${found.mtimeMs}.${found.size}`;
  } catch {
    return undefined;
  }
}
