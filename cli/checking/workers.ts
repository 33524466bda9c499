/** Documents checked by several threads, with what they give in the order of the documents. */
import type { Threads } from '../../server/host/host.ts';
import { startThreads } from '../../server/host/threads.ts';
import { type Line, tell } from '../complaints.ts';
import type { Files } from '../inputs.ts';
import { progressOf } from '../progress.ts';
import type { Options } from '../setup.ts';
import type { CheckOptions } from './options.ts';
import type { Outcome } from './outcome.ts';

/** What a thread is told when it starts. */
export interface CheckWork {
  readonly options: CheckOptions;
  readonly setup: Options;
}

/** Paths of documents. */
export type Batch = readonly string[];

/** Of one document: what it gives, or null where it cannot be read, and what is to be told of it. */
export interface Worked {
  readonly outcome: Outcome | null;
  readonly lines: readonly Line[];
}

/** From so many documents on, starting threads takes less time than it saves. */
const MANY = 64;
/** So many documents are handed over at once, and fewer where each thread would have few batches. */
const BATCH = 32;
const BATCHES = 8;

/** The threads for some documents; undefined: so few are checked sooner in this one, and standard input can be read in this one only. */
export function threadsFor({ paths }: Files, work: CheckWork): Threads<Batch, Worked[]> | undefined {
  const threads =
    paths.length < MANY || paths.includes('-') ? undefined : startThreads<Batch, Worked[]>('check.js', work);
  return threads && threads.count > 1 ? threads : undefined;
}

/** `checkHere` checks what a thread could not, for want of memory. */
export async function* outcomesOf(
  { paths }: Files,
  threads: Threads<Batch, Worked[]>,
  checkHere: (batch: Batch) => Promise<Worked[]>,
): AsyncGenerator<Outcome> {
  const size = Math.min(BATCH, Math.ceil(paths.length / (BATCHES * threads.count)));
  const batches = Array.from({ length: Math.ceil(paths.length / size) }, (_, i) =>
    paths.slice(i * size, (i + 1) * size),
  );
  const progress = progressOf(paths);
  const given: Promise<Worked[]>[] = [];
  try {
    for (const [i, batch] of batches.entries()) {
      for (const next of batches.slice(given.length, i + threads.batches)) given.push(threads.give(next));
      progress.at(i * size);
      const worked = await given[i]?.catch((error) => {
        if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
        return checkHere(batch);
      });
      delete given[i];
      for (const { outcome, lines } of worked ?? []) {
        for (const line of lines) tell(line);
        if (outcome) yield outcome;
      }
    }
  } finally {
    progress.stop();
    await threads.stop();
  }
}
