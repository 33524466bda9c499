// Writes what a mocha run counted to a file, for scripts/counts.mjs to read.
import { writeFileSync } from 'node:fs';
import { whenCounted } from './counts.ts';

/** At the run's end, writes its counts and the titles of the skipped tests to $ITU_TEST_COUNTS, if that is set. */
export function writeCounts(runner: Mocha.Runner): void {
  const file = process.env['ITU_TEST_COUNTS'];
  if (file) whenCounted(runner, (counts) => writeFileSync(file, JSON.stringify(counts)));
}
