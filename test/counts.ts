// Writes what a mocha run counted to a file, for scripts/counts.mjs to read.
import { writeFileSync } from 'node:fs';

/** At the run's end, writes its counts and the titles of the skipped tests to $ITU_TEST_COUNTS, if that is set. */
export function writeCounts(runner: Mocha.Runner): void {
  const file = process.env['ITU_TEST_COUNTS'];
  if (!file) return;
  const skipped: string[] = [];
  runner.on('pending', (test) => skipped.push(test.fullTitle()));
  runner.once('end', () => {
    const passed = runner.stats?.passes ?? 0;
    const failed = runner.stats?.failures ?? 0;
    writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
  });
}
