/**
 * Reads PDFs in a thread of its own, which is started with the first of them: what is made to take all time or all memory can be
 * stopped there, and what pdf.js changes of its surroundings is not ours.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Unreadable } from '../problem.ts';
import type { PdfContents } from './contents.ts';
import type { PdfAnswer } from './worker.ts';

/** What one document may take. A thousand pages take four seconds. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Memory, in bytes, beyond what was in use before. */
  readonly memory: number;
}

const LIMITS: Limits = { bytes: 200_000_000, milliseconds: 120_000, memory: 1_500_000_000 };

let idle: Worker | undefined;

/** Throws `Unreadable`. One document at a time. `file` is what is built of `worker.ts`, beside the command line. */
export async function pdfInThread(
  bytes: Uint8Array,
  limits = LIMITS,
  file = new URL('pdf.mjs', import.meta.url),
): Promise<PdfContents> {
  if (bytes.length > limits.bytes) throw tooMuch(`has ${inMegabytes(bytes.length)}`);
  const worker = idle ?? started(file);
  idle = undefined;
  worker.ref();
  try {
    const answer = await answerOf(worker, bytes, limits);
    worker.unref();
    idle = worker;
    if (answer.kind === 'unreadable') throw new Unreadable(answer.why);
    return answer;
  } finally {
    if (idle !== worker) await worker.terminate();
  }
}

function started(file: URL): Worker {
  return new Worker(file, {
    // What pdf.js prints is no output of ours.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
}

async function answerOf(worker: Worker, bytes: Uint8Array, limits: Limits): Promise<PdfAnswer> {
  const before = process.memoryUsage.rss();
  const end = performance.now() + limits.milliseconds;
  let watch: NodeJS.Timeout | undefined;
  const settled = new AbortController();
  const { signal } = settled;
  const stopped = new Promise<never>((_, reject) => {
    watch = setInterval(() => {
      const memory = process.memoryUsage.rss() - before;
      if (performance.now() > end) reject(tooMuch(`takes more than ${limits.milliseconds / 1000} seconds`));
      if (memory > limits.memory) reject(tooMuch(`takes more than ${inMegabytes(limits.memory)} of memory`));
    }, 50);
  });
  const answered = once(worker, 'message', { signal }).then(
    ([answer]) => answer as PdfAnswer,
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? tooMuch('takes too much memory')
        : new Unreadable(`reading it failed (${error.message})`);
    },
  );
  const ended = once(worker, 'exit', { signal }).then(() => {
    throw new Unreadable('reading it ended early');
  });
  worker.postMessage(bytes);
  try {
    return await Promise.race([answered, stopped, ended]);
  } finally {
    clearInterval(watch);
    settled.abort();
  }
}

function tooMuch(what: string): Unreadable {
  return new Unreadable(`the document ${what}, too much to read it; nothing of it was read`);
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
