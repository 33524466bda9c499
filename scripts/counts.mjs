// Reads what a mocha run counted, as test/writeCounts.ts wrote it.
import fs from 'node:fs';

/**
 * The counts of one mocha run. A skipped test is named and counts as failed, and so does a run that tested nothing,
 * never got to its end, or ended badly though no test failed.
 *
 * @param {string} file what test/writeCounts.ts wrote, if the run got that far
 * @param {boolean} ok whether the run ended well
 * @returns {{passed: number, failed: number, reasons: string[]}} with what failed, to be said again at the end
 */
export function countsOf(file, ok) {
  if (!fs.existsSync(file)) return failure('the tests did not run to their end');
  const { passed, failed, skipped, failures } = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const title of skipped) console.log(`  skipped, which counts as failed: ${title}`);
  if (passed + failed + skipped.length === 0) return failure('there was no test to run');
  if (!ok && failed + skipped.length === 0)
    return { ...failure('the run ended badly after its tests'), passed };
  const reasons = [...failures, ...skipped.map((title) => `skipped: ${title}`)];
  return { passed, failed: failed + skipped.length, reasons };
}

/** One failure that no test tells of. */
export function failure(reason) {
  console.log(`  failed: ${reason}`);
  return { passed: 0, failed: 1, reasons: [reason] };
}
