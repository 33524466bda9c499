/** Threads that work for the first one: batches in, what they give out. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import type { Threads } from './host.ts';

/** So many batches of each thread are under way, or wait for those before them. */
const AHEAD = 3;

/**
 * What a thread may use, in megabytes: documents are gone soon, and V8 would otherwise let four times what is needed stand before it
 * tidies up. A document that needs more ends its thread.
 */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

/** How many threads there are to be. */
export interface Team {
  /** At most, and no more than there are processors. */
  readonly most?: number;
  /** Another one is started after so many batches: each has to start, and to get warm. */
  readonly after?: number;
}

/** Threads that run a bundle beside this one ("check.js"), with plain data as their `workerData`; the first is started with the first batch. */
export function startThreads<Batch, Answer>(
  bundle: string,
  data: object,
  { most = Number.POSITIVE_INFINITY, after = 0 }: Team = {},
): Threads<Batch, Answer> {
  const count = Math.min(availableParallelism(), most);
  const threads: Thread<Batch, Answer>[] = [];
  let given = 0;
  return {
    count,
    batches: AHEAD * count,
    give(batch) {
      if (threads.length < count && given >= threads.length * after) threads.push(thread(bundle, data));
      const turn = threads[given++ % threads.length] as Thread<Batch, Answer>;
      return turn.give(batch);
    },
    async stop() {
      await Promise.all(threads.map((each) => each.stop()));
    },
  };
}

type Thread<Batch, Answer> = Pick<Threads<Batch, Answer>, 'give' | 'stop'>;

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** It answers in the order in which it is asked. */
function thread<Batch, Answer>(bundle: string, data: object): Thread<Batch, Answer> {
  const worker = new Worker(new URL(bundle, import.meta.url), { workerData: data, resourceLimits: LIMITS });
  const waiting: Waiting<Answer>[] = [];
  let failed: Error | undefined;
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  const fail = (error: Error) => {
    failed ??= error;
    for (const each of waiting.splice(0)) each.reject(failed);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('stopped')));
  return {
    give(batch) {
      const answer = new Promise<Answer>((resolve, reject) => {
        if (failed) reject(failed);
        else waiting.push({ resolve, reject });
      });
      // It is awaited in its turn; until then a failure is not unhandled.
      answer.catch(() => {});
      worker.postMessage(batch);
      return answer;
    },
    async stop() {
      await worker.terminate();
    },
  };
}

/** In a thread: answers each batch, one after the other. */
export function answerBatches<Batch>(answerTo: (batch: Batch) => unknown): void {
  let before: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (batch: Batch) => {
    before = before.then(async () => parentPort?.postMessage(await answerTo(batch)));
  });
}
