/** Runs inside the web worker extension host of VS Code for the Web, where there is neither Node.js nor a disk: the tests are bundled in. */
import 'mocha/mocha.js';
import { whenCounted } from '../counts.ts';

/** Runs all tests for VS Code, and those of the web alone; rejects when one fails. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 60_000, forbidOnly: true, color: false });
  await import('./web.test.ts');
  await import('../vscode/commands.test.ts');
  await import('../vscode/documents.test.ts');
  await import('../vscode/extension.test.ts');
  await import('../vscode/importing.test.ts');
  await import('../vscode/languageModelTools.test.ts');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()));
    // scripts/webTests.mjs reads the counts from what is printed.
    whenCounted(runner, (counts) => console.log(`ITU_TEST_COUNTS ${JSON.stringify(counts)}`));
  });
}
