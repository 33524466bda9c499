// The mocha reporter of `npm test`: prints the failures and a summary, and leaves the counts in a file.
import Mocha from 'mocha';
import { writeCounts } from './writeCounts.ts';

export default class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    writeCounts(runner);
    runner.once('end', () => this.epilogue());
  }
}
