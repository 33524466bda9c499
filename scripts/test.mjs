// `npm test`: every check of the project, one stage after the other. A stage that fails does not stop the later ones.
// `npm test -- types unit` runs these two stages only. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { countsOf, failure } from './counts.mjs';
import { vscodeTests } from './vscodeTests.mjs';
import { webTests } from './webTests.mjs';

const root = path.resolve(import.meta.dirname, '..');
const windows = process.platform === 'win32';

/** Each stage: its name, what gives its counts, and whether it is about what the stage "build" makes. */
const stages = [
  { name: 'types', run: () => check('npm', ['run', '--silent', 'types']) },
  { name: 'lint', run: () => check('npm', ['run', '--silent', 'lint']) },
  { name: 'unused', run: () => check('npm', ['run', '--silent', 'unused']) },
  { name: 'data', run: () => check('npm', ['run', '--silent', 'data', '--', '--check']) },
  { name: 'build', run: () => check(process.execPath, ['scripts/build.mjs']) },
  { name: 'unit', run: () => mochaTests('test/unit/**/*.test.ts') },
  { name: 'grammar', run: () => check('npm', ['run', '--silent', 'grammar']) },
  { name: 'protocol', run: () => mochaTests('test/protocol/**/*.test.ts'), built: true },
  { name: 'editors', run: editorTests, built: true },
  { name: 'vscode', run: () => vscodeTests(), built: true },
  { name: 'web', run: () => webTests(), built: true },
  { name: 'packages', run: () => mochaTests('test/packages/**/*.test.mjs'), built: true },
  { name: 'workbench', run: () => mochaTests('test/workbench/**/*.test.mjs'), built: true },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No stage "${unknown.join('", "')}"; there are: ${stages.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const results = [];
for (const stage of stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n== ${stage.name}`);
  const started = performance.now();
  const counts = await countsOfStage(stage);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`-- ${stage.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  results.push({ name: stage.name, ...counts });
}

// What failed is said again: an end of a long output may be all that is seen of it.
const failed = results.filter((result) => result.failed > 0);
console.log('');
for (const { name, reasons } of failed) console.log(`Failed in ${name}:\n${reasons.join('\n')}\n`);
const sum = (part) => results.reduce((total, result) => total + result[part], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function countsOfStage({ run, built }) {
  if (built && results.some(({ name, failed }) => name === 'build' && failed > 0))
    return failure('the build failed');
  try {
    return await run();
  } catch (error) {
    return failure(error.message);
  }
}

/** A command that passes or fails as a whole. */
function check(command, args) {
  const { status, error, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows && command === 'npm',
  });
  if (status === 0) return { passed: 1, failed: 0, reasons: [] };
  return failure(
    error?.message ??
      `${path.parse(command).name} ${args.join(' ')} ended with ${signal ?? `exit code ${status}`}`,
  );
}

/** The sessions of the editors that are installed; their tests say which are not. */
function editorTests() {
  const isInstalled = (command) => spawnSync(command, ['--version']).status === 0;
  if (['nvim', 'emacs', 'hx', 'soffice'].some(isInstalled)) return mochaTests('test/editors/**/*.test.ts');
  console.log('  Neither Neovim nor Emacs nor Helix nor LibreOffice is installed: no session is run');
  return { passed: 0, failed: 0, reasons: [] };
}

function mochaTests(pattern) {
  const counts = path.join(root, '.cache', `counts-${process.pid}.json`);
  fs.mkdirSync(path.dirname(counts), { recursive: true });
  const mocha = ['node_modules/mocha/bin/mocha.js', '--config', 'test/mocha.json', '--forbid-only'];
  try {
    const { status } = spawnSync(process.execPath, [...mocha, '--reporter', 'test/reporter.ts', pattern], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ITU_TEST_COUNTS: counts },
    });
    return countsOf(counts, status === 0);
  } finally {
    fs.rmSync(counts, { force: true });
  }
}
