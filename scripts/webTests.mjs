// Runs the extension's tests in VS Code for the Web: in the web worker extension host of a real workbench, in a headless
// browser, the extension coming from an address as a web extension does.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsOf, failure } from './counts.mjs';
import { install } from './vscode/install.mjs';
import { printed, runExtensionTests } from './vscode/tests.mjs';

const root = path.resolve(import.meta.dirname, '..');
const suite = 'dist/test/web/index.cjs';
/** What test/web/index.ts prints before the counts. */
const MARK = 'ITU_TEST_COUNTS ';

/** Runs the tests and gives their counts; a run in which they never started counts as one failure. */
export async function webTests() {
  if (!fs.existsSync(path.join(root, suite))) return failure(`${suite} has not been built`);
  install();
  const temporary = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'itu-web-'));
  const counts = path.join(temporary, 'counts.json');
  const folder = path.join(temporary, 'workspace');
  fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
  try {
    const exitCode = await runExtensionTests({
      folder,
      web: { folder: root, tests: suite },
      print(args) {
        const text = String(args[0]);
        if (text.startsWith(MARK)) fs.writeFileSync(counts, text.slice(MARK.length));
        else printed(args);
      },
    });
    return countsOf(counts, exitCode === 0);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await webTests();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
