/** A thread that checks documents for the first one: batches of paths in, what they give out. */
import { parentPort, workerData } from 'node:worker_threads';
import { takeLines } from '../complaints.ts';
import { inTurn } from '../inputs.ts';
import { type Setup, setupFor } from '../setup.ts';
import type { CheckOptions } from './options.ts';
import { outcomeOf } from './outcome.ts';
import type { Work, Worked } from './workers.ts';

export async function runWorker(): Promise<void> {
  const { options, setup: setupOptions } = workerData as Work;
  const setup = await setupFor(setupOptions);
  let before: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (batch: readonly string[]) => {
    before = before.then(async () => parentPort?.postMessage(await workedOff(batch, options, setup)));
  });
}

async function workedOff(batch: readonly string[], options: CheckOptions, setup: Setup): Promise<Worked[]> {
  const worked: Worked[] = [];
  for await (const input of inTurn(batch, (path) => path)) {
    const outcome = input ? await outcomeOf(input, options, setup) : null;
    worked.push({ outcome, lines: takeLines() });
  }
  return worked;
}
