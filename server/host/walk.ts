/** Documents in folders of a disk. */
import { type Dirent, readdir } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { whyOf } from './files.ts';
import { DOCUMENTS } from './formats.ts';
import { MOST_DOCUMENTS } from './limits.ts';

export interface Walk {
  /** Instead of all documents, the files that these name. */
  readonly patterns?: readonly string[];
  /** Told of each folder that cannot be read; its documents are missing. */
  unreadable?(folder: string, why: string): void;
  /** Told where there are more documents than are read, which are the first so many. */
  tooMany?(folder: string): void;
  readonly most?: number;
  /** Told of each folder before it is read. */
  visited?(folder: string): Promise<void>;
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
  const { most = MOST_DOCUMENTS } = walk;
  if (found.length > most) walk.tooMany?.(folder);
  return found
    .map((path) => resolve(path))
    .sort()
    .slice(0, most);
}

/** The walk passes over folders that it cannot read, and says nothing. */
function readdirTelling(walk: Walk): typeof readdir {
  const telling = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, files: Dirent[]) => void,
  ) => {
    const read = () =>
      readdir(path, options, (error, files) => {
        if (error) walk.unreadable?.(path, whyOf(error));
        done(error, files);
      });
    if (walk.visited) void walk.visited(path).then(read);
    else read();
  };
  return telling as typeof readdir;
}
