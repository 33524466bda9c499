/** Looks at all files: the last one holds while the folders do, and only what is told of is looked at again. */
import { plainUri } from '../../core/uris.ts';
import type { DocumentFile, Listing } from '../host/host.ts';

/** So long a file that is written anew without anyone telling may go unseen, in milliseconds. */
const TRUSTED = 60_000;
/** So many files are looked at again, one after the other; of more, a new look is made. */
export const FEW = 40;

export interface Looks {
  /** The files of a listing; once all were asked for, they are kept where they are of what is looked for. */
  through(listing: Listing): AsyncGenerator<DocumentFile>;
  /** The files as they are now, by plain URIs, without a new look at each; undefined: there has to be one. */
  again(): Promise<ReadonlyMap<string, DocumentFile> | undefined>;
  /** What is in a file may be another; `isNew` where it came, or went. */
  changed(uri: string, isNew: boolean): void;
}

interface Look {
  readonly listing: Listing;
  readonly at: number;
  readonly files: Map<string, DocumentFile>;
  /** Files to be looked at again, by plain URIs. */
  readonly changed: Set<string>;
  holds: boolean;
}

/** `isSought` tells whether a listing is of the files that are looked for at the moment. */
export function looks(isSought: (listing: Listing) => boolean, now = () => performance.now()): Looks {
  /** Those under way, and the last one that came to its end. */
  const all = new Set<Look>();
  let last: Look | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const lookedAgain = async (look: Look | undefined) => {
    if (!look || !isSought(look.listing) || look.changed.size > FEW || now() - look.at > TRUSTED)
      return undefined;
    if (!(await look.listing.isAsFound?.())) return undefined;
    for (const key of [...look.changed]) {
      // Before it is looked at: what is told of in the meantime counts.
      look.changed.delete(key);
      const file = look.files.get(key);
      const newer = file && (await look.listing.again?.(file));
      if (newer) look.files.set(key, newer);
      else if (file) look.holds = false;
    }
    return look.holds ? look.files : undefined;
  };
  return {
    async *through(listing) {
      const look: Look = { listing, at: now(), files: new Map(), changed: new Set(), holds: true };
      all.add(look);
      try {
        for await (const file of listing) {
          look.files.set(plainUri(file.uri), file);
          yield file;
        }
        if (!isSought(listing)) return;
        if (last) all.delete(last);
        last = look;
      } finally {
        if (last !== look) all.delete(look);
      }
    },
    again() {
      // One after the other, so that none takes what another is still looking at for what it is.
      const found = before.then(() => lookedAgain(last));
      before = found.catch(() => {});
      return found;
    },
    changed(uri, isNew) {
      for (const look of all) {
        if (isNew) look.holds = false;
        else look.changed.add(plainUri(uri));
      }
    },
  };
}
