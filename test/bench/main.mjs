// `npm run bench`: what the product costs beside its peers, in one run; prints the table, writes it to .cache/bench.json.
// `npm run bench -- recognise start` runs these rows only, `--quick` in fewer rounds; `--page` writes docs/performance.* too.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from '../../scripts/installPackages.mjs';
import { bundle, cache, root } from './build.mjs';
import { writePage } from './page.mjs';
import { runAbout } from './run.mjs';
import { printTable } from './table.mjs';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, page: { type: 'boolean' } },
});
const files = ['recognise', 'recognisers', 'changes', 'requests', 'start', 'workspace', 'check', 'extension'];
const unknown = wanted.filter((name) => !files.includes(name));
if (unknown.length > 0) {
  console.error(`No rows "${unknown.join('", "')}"; there are: ${files.join(', ')}`);
  process.exit(2);
}
for (const built of ['dist/cli.js', 'dist/server.js']) {
  if (fs.existsSync(path.join(root, built))) continue;
  console.error(`${built} has not been built: npm run build`);
  process.exit(2);
}

installPackages(
  import.meta.dirname,
  'Installing what is compared with from the npm registry: once, about 80 MB on disk.',
);
fs.mkdirSync(cache, { recursive: true });
await bundle();

const results = path.join(root, '.cache/bench.json');
const before = fs.existsSync(results) ? JSON.parse(fs.readFileSync(results, 'utf8')).rows : [];
let rows = before;
for (const name of files.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  console.log(`measuring ${name} …`);
  const run = runAbout();
  const measured = rowsOf(name).map((row) => ({ run, ...row }));
  rows = [...rows.filter((row) => row.file !== name), ...measured].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file),
  );
  // Kept at once, so that rows that are measured one by one make one table.
  fs.writeFileSync(results, `${JSON.stringify({ rows }, null, 2)}\n`);
  printTable(measured);
}
if (options.page) writePage(JSON.parse(fs.readFileSync(results, 'utf8')));

/** In a process of their own: what one row leaves in memory, or taught the compiler, is nothing to the next. */
function rowsOf(name) {
  const out = path.join(cache, `${name}.json`);
  fs.rmSync(out, { force: true });
  const args = ['--expose-gc', path.join(import.meta.dirname, 'one.mjs'), name, out];
  const { status } = spawnSync(process.execPath, options.quick ? [...args, 'quick'] : args, {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
  return fs.existsSync(out) ? JSON.parse(fs.readFileSync(out, 'utf8')) : [];
}
