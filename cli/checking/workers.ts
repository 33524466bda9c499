/** Documents checked by several threads, with what they give in the order of the documents. */
import { Worker } from 'node:worker_threads';
import { type Line, tell } from '../complaints.ts';
import type { Files } from '../inputs.ts';
import { progressOf } from '../progress.ts';
import type { Options } from '../setup.ts';
import type { CheckOptions } from './options.ts';
import type { Outcome } from './outcome.ts';

/** What a worker is told when it starts. */
export interface Work {
  readonly options: CheckOptions;
  readonly setup: Options;
}

/** Of one document: what it gives, or null where it cannot be read, and what is to be told of it. */
export interface Worked {
  readonly outcome: Outcome | null;
  readonly lines: readonly Line[];
}

/** So many documents are handed over at once. */
const BATCH = 8;
/** So many batches for each worker may be under way or wait for those before them: what is kept is bounded. */
const AHEAD = 4;

export async function* outcomesOfWorkers(
  { paths }: Files,
  count: number,
  work: Work,
): AsyncGenerator<Outcome> {
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, i) =>
    paths.slice(i * BATCH, (i + 1) * BATCH),
  );
  const workers = Array.from({ length: Math.min(count, batches.length) }, () => workerFor(work));
  const progress = progressOf(paths);
  const results: Promise<readonly Worked[]>[] = [];
  try {
    for (let i = 0; i < batches.length; i++) {
      while (results.length < Math.min(batches.length, i + AHEAD * workers.length)) {
        const worker = workers[results.length % workers.length];
        results.push(worker?.(batches[results.length] ?? []) ?? Promise.resolve([]));
      }
      progress.at(i * BATCH);
      for (const { outcome, lines } of (await results[i]) ?? []) {
        for (const line of lines) tell(line);
        if (outcome) yield outcome;
      }
      delete results[i];
    }
  } finally {
    progress.stop();
    for (const worker of workers) worker.stop();
  }
}

interface Checking {
  (batch: readonly string[]): Promise<readonly Worked[]>;
  stop(): void;
}

interface Waiting {
  resolve(worked: readonly Worked[]): void;
  reject(error: Error): void;
}

/** Batches wait in the worker, which so never waits for this thread; it answers in their order. */
function workerFor(work: Work): Checking {
  const worker = new Worker(new URL(import.meta.url), { workerData: work });
  const waiting: Waiting[] = [];
  worker.on('message', (worked: readonly Worked[]) => waiting.shift()?.resolve(worked));
  worker.on('error', (error) => {
    for (const each of waiting.splice(0)) each.reject(error);
  });
  const give = (batch: readonly string[]) => {
    const given = new Promise<readonly Worked[]>((resolve, reject) => waiting.push({ resolve, reject }));
    // It is awaited in its turn; until then a failure is not unhandled.
    given.catch(() => {});
    worker.postMessage(batch);
    return given;
  };
  return Object.assign(give, { stop: () => void worker.terminate() });
}
