// `npm run coverage`: how much of core/, server/ and cli/ the unit and protocol tests run, file by file, and a failure where one of
// the three has less than 95 % of its lines or of its branches. No bundle is looked at: the tests, and the processes and threads
// that they start, run the files themselves, of which only the types are blanked out, so that each place is where it was.
//   npm run coverage -- test/unit/server      what the tests of a folder run
//   npm run coverage -- --report              the figures of the last run again
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import swc from '@swc/wasm-typescript';
import { Report } from 'c8';

const root = path.resolve(import.meta.dirname, '..');
const LEAST = 95;
const COUNTED = ['core', 'server', 'cli'];
/** Folders with what the tests run. */
const RUN = [...COUNTED, 'catalogues', 'client', 'documents', 'reports', 'scripts', 'test'];
/** What a process or a thread is started with, and of which file it is built. */
const STARTED = {
  'cli.js': 'cli/main.ts',
  'server.js': 'server/node.ts',
  'check.js': 'cli/checking/thread.ts',
  'survey.js': 'server/host/surveyThread.ts',
  'pdf.mjs': 'documents/pdf/worker.ts',
};
/** These tests look at what is built; the last one runs files with other places, to see the regular expressions that they make. */
const LEFT_OUT = [
  ...['bundles', 'ci', 'held', 'soak'].map((name) => `test/protocol/${name}.test.ts`),
  'test/unit/regularExpressions.test.ts',
];

const out = path.join(root, '.cache/coverage');
const stripped = path.join(out, 'stripped');
const dist = path.join(out, 'dist');
const collected = path.join(out, 'collected');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { report: { type: 'boolean' } },
});
let passed = true;
if (!values.report) {
  fs.rmSync(out, { recursive: true, force: true });
  strip();
  writeStarted();
  passed = test();
}
const enough = await report();
process.exitCode = passed && enough ? 0 : 1;

/** Every file with blanks for its types, once for all processes. */
function strip() {
  for (const file of RUN.flatMap(filesIn)) {
    const to = path.join(stripped, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    fs.writeFileSync(to, swc.transformSync(text, { mode: 'strip-only', filename: file }).code);
  }
}

function filesIn(folder) {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts') && !file.includes('/node_modules/'));
}

/** A file in the place of each bundle. */
function writeStarted() {
  fs.mkdirSync(dist, { recursive: true });
  fs.writeFileSync(path.join(dist, 'package.json'), '{ "type": "module" }\n');
  for (const [name, from] of Object.entries(STARTED)) writeImports(path.join(dist, name), [from]);
}

function test() {
  const folders = positionals.length > 0 ? positionals : ['test/unit', 'test/protocol'];
  const tests = folders
    .flatMap((each) => (each.endsWith('.ts') ? each : filesIn(each)))
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.includes(file));
  // One file that imports all: Mocha requires each test that is not `.mjs`, past what loads it.
  const all = path.join(out, 'all.mjs');
  writeImports(all, tests);
  // Some processes are another user's.
  fs.mkdirSync(collected);
  fs.chmodSync(collected, 0o777);
  const mocha = ['node_modules/mocha/bin/mocha.js', '--no-config', '--reporter=dot', '--timeout=300000'];
  return run([...mocha, all], { NODE_V8_COVERAGE: collected, ITU_DIST: dist });
}

/** A module that imports these, one after the other, as they are loaded here. */
function writeImports(to, files) {
  const imports = ['scripts/coverage/register.mjs', ...files].map(
    (file) => `await import(${JSON.stringify(pathToFileURL(path.join(root, file)).href)});\n`,
  );
  fs.writeFileSync(to, imports.join(''));
}

/** Prints each file, and each folder as a whole; gives whether all folders have enough. */
async function report() {
  const reported = new Report({
    tempDirectory: collected,
    reportsDirectory: path.join(out, 'report'),
    reporter: ['text', 'json'],
    src: root,
    all: true,
    mergeAsync: true,
    extension: ['.ts'],
    include: COUNTED.map((folder) => `${folder}/**`),
    exclude: typesOnly(),
  });
  await reported.run();
  const files = await reported.getCoverageMapFromAllCoverageFiles();
  return COUNTED.map((folder) => {
    const [lines, branches] = ['lines', 'branches'].map((kind) => covered(files, folder, kind));
    console.log(`${folder}/: ${percent(lines)} of lines, ${percent(branches)} of branches`);
    return lines >= LEAST && branches >= LEAST;
  }).every(Boolean);
}

/** How much of a folder was run, in percent. */
function covered(files, folder, kind) {
  const parts = files
    .files()
    .filter((file) => file.startsWith(`${path.join(root, folder)}${path.sep}`))
    .map((file) => files.fileCoverageFor(file).toSummary()[kind]);
  const sum = (part) => parts.reduce((total, each) => total + each[part], 0);
  return (100 * sum('covered')) / sum('total');
}

/** Never rounded up to what is wanted. */
function percent(share) {
  return `${(Math.floor(share * 100) / 100).toFixed(2)} %`;
}

/** Files that hold nothing but types: nothing of them is ever loaded. */
function typesOnly() {
  const isEmpty = (file) =>
    /^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*|export \{ *\};?|import [^;]*;)*$/.test(
      fs.readFileSync(path.join(stripped, file), 'utf8'),
    );
  return COUNTED.flatMap(filesIn).filter(isEmpty);
}

function run(args, env) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}
