// Runs inside the extension host: VS Code calls `run()`, and the tests beside the built file run with mocha.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeCounts } from '../writeCounts.ts';

/** Runs all tests, or those whose title holds $ITU_TEST_GREP; rejects when one fails. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const grep = process.env['ITU_TEST_GREP'];
  const mocha = new Mocha({
    timeout: 20_000,
    forbidOnly: true,
    color: false,
    ...(grep ? { fgrep: grep } : {}),
  });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name));
  }
  await new Promise<void>((resolve, reject) => {
    writeCounts(mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve())));
  });
}
