/**
 * How many inputs a property is tried on. `npm test` tries the same few each time, so that what it says of a commit does not
 * change; `npm run fuzz` tries others, and many times as many.
 */
import { writeFileSync } from 'node:fs';

/** The first day of WTSA-24. */
const SAME_EACH_TIME = 20241015;

const seed = Number(process.env['ITU_FUZZ_SEED'] ?? SAME_EACH_TIME);
const times = Number(process.env['ITU_FUZZ_TIMES'] ?? 1);
const counts = process.env['ITU_FUZZ_COUNTS'];
let inputs = 0;
if (counts) process.once('exit', () => writeFileSync(counts, String(inputs)));

/** The parameters of `fc.assert`: `inputs` in `npm test`, a multiple of it in `npm run fuzz`. A failure prints its seed and path. */
export function tried(inputsInTest = 100): { readonly numRuns: number; readonly seed: number } {
  const numRuns = Math.ceil(inputsInTest * times);
  inputs += numRuns;
  return { numRuns, seed };
}
