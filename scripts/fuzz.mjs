// `npm run fuzz`: tries the properties of test/unit on other inputs than `npm test`, round after round, until the time is up
// or one fails; and checks all regular expressions anew.
//   npm run fuzz -- --minutes 60      for an hour (5 minutes unless told)
//   npm run fuzz -- --seed 42         begins with the round of this seed, to see a failure again
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
/** How many times the inputs of `npm test` a round tries: it takes some minutes. */
const TIMES = 4;

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = number('minutes', values.minutes ?? '5');
const first = number('seed', values.seed ?? String(Date.now() % 1_000_000_000));
const files = fs
  .readdirSync(path.join(root, 'test'), { recursive: true })
  .map((file) => path.join('test', file))
  .filter((file) => file.endsWith('.test.ts') && /tried\(|slowAmong\(/.test(read(path.join(root, file))));

const end = Date.now() + minutes * 60_000;
let inputs = 0;
let failed = false;
for (let seed = first; !failed && (seed === first || Date.now() < end); seed++) {
  console.log(`\n== seed ${seed}`);
  const round = tryOn(seed);
  inputs += round.inputs;
  failed = !round.passed;
  if (failed) console.log(`Failed: "npm run fuzz -- --seed ${seed}" shows it again.`);
}
console.log(`${inputs.toLocaleString('en')} inputs were tried.`);
process.exitCode = failed ? 1 : 0;

/** One round: all properties, on the inputs of this seed. */
function tryOn(seed) {
  const counts = path.join(os.tmpdir(), `itu-fuzz-${process.pid}`);
  try {
    const mocha = ['node_modules/mocha/bin/mocha.js', '--config', 'test/mocha.json', '--timeout', '600000'];
    const { status } = spawnSync(process.execPath, [...mocha, '--reporter', 'test/reporter.ts', ...files], {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        ITU_FUZZ_SEED: String(seed),
        ITU_FUZZ_TIMES: String(TIMES),
        ITU_FUZZ_COUNTS: counts,
      },
    });
    return { passed: status === 0, inputs: fs.existsSync(counts) ? Number(read(counts)) : 0 };
  } finally {
    fs.rmSync(counts, { force: true });
  }
}

function read(file) {
  return fs.readFileSync(file, 'utf8');
}

function number(name, text) {
  if (/^\d+$/.test(text)) return Number(text);
  console.error(`--${name} wants a whole number, not "${text}"`);
  process.exit(2);
}
