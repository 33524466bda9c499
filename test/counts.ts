/** What a mocha run counted, wherever it runs. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The titles of the skipped tests. */
  readonly skipped: readonly string[];
  /** What failed, and why. */
  readonly failures: readonly string[];
}

/** Gives the counts at the run's end. */
export function whenCounted(runner: Mocha.Runner, take: (counts: Counts) => void): void {
  const skipped: string[] = [];
  runner.on('pending', (test) => skipped.push(test.fullTitle()));
  const failures: string[] = [];
  runner.on('fail', (test, error) => failures.push(`${test.fullTitle()}\n${error?.stack ?? error}`));
  runner.once('end', () =>
    take({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0, skipped, failures }),
  );
}
