/** The documents below folders of a disk, and whether they are still there. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folderStampOf, stampOf, textOfFile } from './files.ts';
import { filesOf, formatOf } from './formats.ts';
import type { DocumentFile, Listing } from './host.ts';

/** So many files are looked at together. */
const AT_ONCE = 32;

/** The files in formats below folders (URIs); `tooMany` is told of a folder that has more than are read, `now` is the time by the clock, in milliseconds. */
export function listing(
  folders: readonly string[],
  formats: readonly string[],
  tooMany: (folder: string) => void,
  now: () => number = Date.now,
): Listing {
  const patterns = filesOf(formats);
  const stamps = new Map<string, string | undefined>();
  const visited = async (folder: string) => void stamps.set(folder, await folderStampOf(folder, now()));
  return {
    folders,
    formats,
    async *[Symbol.asyncIterator]() {
      const { documentsBelow } = await import('./walk.ts');
      stamps.clear();
      for (const folder of folders.filter((uri) => uri.startsWith('file:'))) {
        const paths = await documentsBelow(fileURLToPath(folder), { patterns, visited, tooMany });
        // Some at once: most of the time is spent waiting for the disk.
        for (let i = 0; i < paths.length; i += AT_ONCE) {
          for (const file of await Promise.all(paths.slice(i, i + AT_ONCE).map(documentFile))) {
            if (file) yield file;
          }
        }
      }
    },
    async isAsFound() {
      const same = [...stamps].map(
        async ([folder, stamp]) => stamp !== undefined && (await folderStampOf(folder, now())) === stamp,
      );
      return (await Promise.all(same)).every((isSame) => isSame);
    },
    again: ({ uri }) => documentFile(fileURLToPath(uri)),
  };
}

async function documentFile(path: string): Promise<DocumentFile | undefined> {
  const stamp = await stampOf(path);
  if (stamp === undefined) return undefined;
  return {
    uri: pathToFileURL(path).href,
    format: formatOf(path),
    stamp,
    async text() {
      const read = await textOfFile(path);
      return read.kind === 'text' ? read.text : null;
    },
  };
}
