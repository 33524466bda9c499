// Runs the extension's tests (dist/test/vscode, as built) in a real VS Code: the installed one or a downloaded one on
// a desktop, else the one of scripts/vscode in a headless browser. All of them through @vscode/test-electron.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { countsOf, failure } from './counts.mjs';
import { installedCode } from './installedCode.mjs';
import { writeSettings } from './vscode/profile.mjs';
import { installExtension } from './vscode/server.mjs';

const root = path.resolve(import.meta.dirname, '..');
const suite = path.join(root, 'dist/test/vscode/index.cjs');

/**
 * Runs the tests and gives their counts; a run in which they never started counts as one failure.
 *
 * $VSCODE_DESKTOP chooses the VS Code: `1` downloads one, `0` leaves an installed one alone.
 *
 * @param {object} [options]
 * @param {string} [options.grep] only tests whose title holds this text
 * @param {string} [options.vsix] the packaged extension, installed as a user does it, in the place of the one in this folder
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function vscodeTests({ grep, vsix } = {}) {
  if (!fs.existsSync(suite)) return failure(`${path.relative(root, suite)} has not been built`);
  // A short name: VS Code puts a socket in it, and a socket's path may have about 100 characters.
  const temporary = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'itu-'));
  const counts = path.join(temporary, 'counts.json');
  try {
    if (vsix) installExtension(vsix, path.join(temporary, 'extensions'));
    const ok = await runTests({
      ...(vsix ? packaged : executable()),
      extensionDevelopmentPath: vsix ? nothing(temporary) : root,
      extensionTestsPath: suite,
      extensionTestsEnv: {
        ITU_TEST_COUNTS: counts,
        ITU_TEST_GREP: grep,
        ITU_SCREENSHOTS: path.join(root, '.cache/screenshots'),
      },
      launchArgs: [workspace(temporary), ...profile(temporary)],
    }).then(
      () => true,
      (error) => console.log(`  ${error.message}`),
    );
    return countsOf(counts, ok);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** An extension that does nothing: VS Code runs tests only beside one that is developed. */
function nothing(temporary) {
  const folder = path.join(temporary, 'nothing');
  fs.mkdirSync(folder);
  const manifest = {
    name: 'nothing',
    publisher: 'itu-resolutions',
    version: '0.0.0',
    engines: { vscode: '*' },
  };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

const packaged = {
  vscodeExecutablePath: path.join(
    root,
    'scripts/vscode',
    process.platform === 'win32' ? 'code.cmd' : 'code.mjs',
  ),
};

/** Which VS Code runs the tests. Of none, test-electron downloads one. */
function executable() {
  const download = { cachePath: path.join(root, '.vscode-test') };
  if (process.env.VSCODE_DESKTOP === '1') return download;
  const installed = process.env.VSCODE_DESKTOP === '0' ? undefined : installedCode()?.executable;
  return installed ? { vscodeExecutablePath: installed } : packaged;
}

/** A copy of the samples and of the tests' own files, for the tests to edit. */
function workspace(temporary) {
  const copy = path.join(temporary, 'workspace');
  fs.mkdirSync(copy);
  for (const folder of ['samples', 'test/vscode/workspace']) {
    const from = path.join(root, folder);
    if (fs.existsSync(from)) fs.cpSync(from, copy, { recursive: true });
  }
  return copy;
}

/** Arguments for a profile that holds nothing of the person's. */
function profile(temporary) {
  const data = path.join(temporary, 'data');
  writeSettings(data);
  return [`--user-data-dir=${data}`, `--extensions-dir=${path.join(temporary, 'extensions')}`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await vscodeTests({ grep: process.argv[2] });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
