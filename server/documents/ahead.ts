/** Reading ahead: while a draft is worked on, the texts of the next ones are on their way, or other threads read them. */
import type { DocumentFile } from '../host/host.ts';

/** So many texts wait at most. */
const COUNT = 4;
/** From so many drafts on, others take less time than it takes to start them. */
export const MANY = 128;
/** So many drafts are handed over at once. */
const BATCH = 16;

/** Who reads drafts beside the first thread. */
export interface Others<Read> {
  /** What each of the drafts holds; rejects where it cannot be told. */
  give(drafts: readonly DocumentFile[]): Promise<readonly Read[]>;
  /** How many batches they have at hand at most. */
  readonly batches: number;
  stop(): Promise<void>;
}

export interface DraftFile<Read> extends DocumentFile {
  /** What others read of it; undefined, or not there: it is to be read here. */
  read?(): Promise<Read | undefined>;
}

/**
 * The files, in their order; of those that are wanted, the text is asked for before its turn. Where there are many of them, `start`
 * is asked for others that read them, who are stopped in the end.
 */
export async function* ahead<Read>(
  files: AsyncIterable<DocumentFile>,
  isWanted: (file: DocumentFile) => boolean,
  start: () => Others<Read> | undefined,
): AsyncGenerator<DraftFile<Read>> {
  const waiting: DraftFile<Read>[] = [];
  let wanted = 0;
  let others: Others<Read> | undefined;
  let hand: ReturnType<typeof handing<Read>> | undefined;
  try {
    for await (const file of files) {
      if (isWanted(file) && ++wanted === MANY) {
        others = start();
        hand = others && handing(others);
      }
      waiting.push(!isWanted(file) ? file : hand ? hand(file) : started(file));
      const next = waiting.length > (others ? others.batches * BATCH : COUNT) ? waiting.shift() : undefined;
      if (next) yield next;
    }
    yield* waiting;
  } finally {
    await others?.stop();
  }
}

function started(file: DocumentFile): DocumentFile {
  const text = file.text();
  // It is awaited in its turn; until then a failure is not unhandled.
  text.catch(() => {});
  return { ...file, text: () => text };
}

/** Hands drafts over in batches, each when it is full, or when the first of its drafts has its turn. */
function handing<Read>(others: Others<Read>): (file: DocumentFile) => DraftFile<Read> {
  let batch: { readonly files: DocumentFile[]; given?: Promise<readonly Read[]> } = { files: [] };
  const given = (of: typeof batch) => {
    of.given ??= others.give(of.files);
    // It is awaited in its turn; until then a failure is not unhandled.
    of.given.catch(() => {});
    return of.given;
  };
  return (file) => {
    if (batch.given || batch.files.length === BATCH) batch = { files: [] };
    const own = batch;
    const index = own.files.push(file) - 1;
    if (own.files.length === BATCH) void given(own);
    return {
      ...file,
      read: () =>
        given(own).then(
          (all) => all[index],
          () => undefined,
        ),
    };
  };
}
