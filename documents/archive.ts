/** The parts of a document's package (a ZIP archive), each read on demand and within limits. */
import * as l10n from '@vscode/l10n';
import { type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { damaged, isProtected, Unreadable } from './problem.ts';

/** How much all the parts that are read may take, in bytes: a book of a thousand pages takes a third. */
const LARGEST = 64_000_000;
/** How often smaller a part may be in the archive; documents stay below 50, and what was made to fill a memory is near 1000. */
const HIGHEST_RATIO = 250;
/** Below this size, in bytes, no part is suspected. */
const SMALL = 1_000_000;
const MOST_PARTS = 20_000;

export interface Archive {
  /** The text of a part ("word/document.xml"), or undefined where there is none. Throws `Unreadable`. */
  text(name: string): Promise<string | undefined>;
  /** Whether it says that it is signed. */
  readonly isSigned: boolean;
  /** Its parts and folders, in the order in which they stand in it. */
  readonly directory: readonly Entry[];
}

/** Decompressing needs no worker: the platform does it beside us. */
export const HERE = { useWebWorkers: false };

/** Opens a package; throws `Unreadable` where it is none. Nothing of it is written to the disk. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const directory = await directoryOf(bytes);
  const entries = new Map(
    directory.flatMap((entry) => (entry.directory ? [] : [[entry.filename, entry] as const])),
  );
  let left = LARGEST;
  return {
    async text(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.encrypted) {
        throw isProtected();
      }
      const part = await contentOf(entry, left);
      left -= part.length;
      return textOf(part, name);
    },
    directory,
    isSigned: directory.some(({ filename }) => filename.startsWith('_xmlsignatures/')),
  };
}

async function directoryOf(bytes: Uint8Array): Promise<Entry[]> {
  try {
    const zip = new ZipReader(new Uint8ArrayReader(bytes), { strictness: 'strict', ...HERE });
    const directory: Entry[] = [];
    for await (const entry of zip.getEntriesGenerator()) {
      if (directory.length === MOST_PARTS) throw new Error(l10n.t('it has more than {0} parts', MOST_PARTS));
      directory.push(entry);
    }
    return directory;
  } catch (error) {
    const { message, filename } = error as Error & { filename?: string };
    throw damaged(filename === undefined ? message : `${filename}: ${message}`);
  }
}

/** Reads no more than is allowed, whatever the archive says of its size. */
async function contentOf(entry: FileEntry, left: number): Promise<Uint8Array> {
  const allowed = Math.min(left, Math.max(SMALL, entry.compressedSize * HIGHEST_RATIO));
  const tooLarge = new Unreadable(
    l10n.t(
      '{0} in it unpacks to more than {1} MB, too much for a document of this size; nothing of it was read',
      entry.filename,
      Math.round(allowed / 1_000_000),
    ),
  );
  if (entry.uncompressedSize > allowed) throw tooLarge;
  const content = new Uint8Array(entry.uncompressedSize);
  let size = 0;
  const writable = new WritableStream<Uint8Array>({
    write(chunk) {
      if (size + chunk.length > content.length) throw new Error(l10n.t('too many bytes'));
      content.set(chunk, size);
      size += chunk.length;
    },
  });
  try {
    await entry.getData({ writable }, { checkSignature: true, ...HERE });
  } catch (error) {
    throw damaged(`${entry.filename}: ${(error as Error).message}`);
  }
  if (size < content.length) throw damaged(`${entry.filename}: ${l10n.t('too few bytes')}`);
  return content;
}

function textOf(part: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
  } catch {
    throw damaged(`${name}: ${l10n.t('it is not text in {0}', 'UTF-8')}`);
  }
}
