/**
 * `npm run planted`: plants faults (faults.ts) in a copy of the project, one at a time, and sees whether the tests that are named
 * find them. Without a fault, they have to pass.
 *   npm run planted -- cli server/node.ts     those in these places or files only
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyOf } from './copy.ts';
import { type Fault, isOfBuild } from './fault.ts';
import { FAULTS } from './faults.ts';
import { planted } from './planted.ts';
import { testsRun, whyNotBuilt, whyNotTyped } from './run.ts';

const root = resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const isIn = ({ place, file }: Fault, name: string) => place === name || file.endsWith(name);
const unknown = wanted.filter((name) => !FAULTS.some((fault) => isIn(fault, name)));
if (unknown.length > 0) {
  const places = new Set(FAULTS.map(({ place }) => place));
  console.error(
    `There is no fault in "${unknown.join('", "')}"; there are some in: ${[...places].join(', ')}`,
  );
  process.exit(2);
}
const faults = FAULTS.filter((fault) => wanted.length === 0 || wanted.some((name) => isIn(fault, name)));

const copy = copyOf(root);
try {
  const why = withoutFaults(copy.folder);
  if (why !== undefined) {
    console.error(`Without a fault: ${why}`);
    process.exitCode = 1;
  } else {
    console.log(`${row('place', 'fault in', 'what it breaks', 'caught by')}\n|---|---|---|---|`);
    let missed = 0;
    for (const fault of faults) {
      const { found, by } = withFault(copy.folder, fault);
      if (!found) missed++;
      console.log(row(fault.place, fault.file, fault.breaks, found ? by : `**NOT CAUGHT**: ${by}`));
    }
    console.log(`\n${faults.length - missed} of ${faults.length} faults were caught`);
    process.exitCode = missed > 0 ? 1 : 0;
  }
} finally {
  copy.remove();
}

/** A row of a Markdown table. */
function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
}

/** What is wrong before anything is planted; undefined: nothing. */
function withoutFaults(folder: string): string | undefined {
  const why = faults.some(isOfBuild) ? whyNotBuilt(folder) : undefined;
  if (why !== undefined) return why;
  const outcome = testsRun(folder, [...new Set(faults.flatMap(({ tests }) => tests))]);
  if (outcome.kind === 'passed') return undefined;
  return outcome.kind === 'broken' ? outcome.why : [...outcome.asserted, ...outcome.others].join('\n');
}

/** Whether tests find a fault, and which; or why they do not. */
function withFault(folder: string, fault: Fault): { readonly found: boolean; readonly by: string } {
  const file = join(folder, fault.file);
  const before = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, planted(before, fault));
    const why = whyNotTyped(folder) ?? (isOfBuild(fault) ? whyNotBuilt(folder) : undefined);
    // What the compiler or the build says is no fault that a test has to find.
    if (why !== undefined) return { found: false, by: why };
    const outcome = testsRun(folder, fault.tests);
    if (outcome.kind === 'broken') return { found: false, by: outcome.why };
    if (outcome.kind === 'passed') return { found: false, by: `${outcome.tests} tests passed` };
    const [first, ...more] = outcome.asserted;
    if (first === undefined)
      return { found: false, by: `failed, but by no assertion: ${outcome.others.join(', ')}` };
    return { found: true, by: more.length > 0 ? `${first} (and ${more.length} more)` : first };
  } finally {
    writeFileSync(file, before);
  }
}
