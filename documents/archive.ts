/** The parts of a document's package (a ZIP archive), each read on demand and within limits. */
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { damaged, Unreadable } from './problem.ts';

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
}

/** Opens a package; throws `Unreadable` where it is none. Nothing of it is written to the disk. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { zip, entries } = await directoryOf(bytes);
  let left = LARGEST;
  return {
    async text(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.isEncrypted()) {
        throw new Unreadable('the document is protected by a password; save it without one');
      }
      const part = await contentOf(zip, entry, left);
      left -= part.length;
      return textOf(part, name);
    },
  };
}

async function directoryOf(bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      autoClose: false,
    });
    if (zip.entryCount > MOST_PARTS) throw new Error(`it has ${zip.entryCount} parts`);
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw damaged((error as Error).message);
  }
}

/** Reads no more than is allowed, whatever the archive says of its size. */
async function contentOf(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  const allowed = Math.min(left, Math.max(SMALL, entry.compressedSize * HIGHEST_RATIO));
  const tooLarge = new Unreadable(
    `${entry.fileName} in it unpacks to more than ${Math.round(allowed / 1_000_000)} MB, too much for a document of this size; nothing of it was read`,
  );
  if (entry.uncompressedSize > allowed) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += chunk.length;
      if (size > allowed) throw tooLarge;
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged(`${entry.fileName}: ${(error as Error).message}`);
  }
  const content = Buffer.concat(chunks);
  if (crc32(content) !== entry.crc32) throw damaged(`${entry.fileName}: its checksum is another`);
  return content;
}

function textOf(part: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw damaged(`${name}: it is not in UTF-8`);
  }
}
