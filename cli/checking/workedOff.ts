/** A batch of documents, checked by one thread. */
import { bytesAtOnce } from '../../server/host/files.ts';
import { takeLines } from '../complaints.ts';
import { inputOrComplaint } from '../inputs.ts';
import type { Setup } from '../setup.ts';
import type { CheckOptions } from './options.ts';
import { outcomeOf } from './outcome.ts';
import type { Batch, Worked } from './workers.ts';

/** In another thread than the first one, what is to be told waits; in that one it is told, and there are no lines. */
export async function workedOff(batch: Batch, options: CheckOptions, setup: Setup): Promise<Worked[]> {
  const worked: Worked[] = [];
  for (const path of batch) {
    const input = await inputOrComplaint(path, path, bytesAtOnce(path));
    const outcome = input ? await outcomeOf(input, options, setup) : null;
    worked.push({ outcome, lines: takeLines() });
  }
  return worked;
}
