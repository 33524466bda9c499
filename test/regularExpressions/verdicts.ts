/**
 * What recheck said of regular expressions, so that `npm test` asks it of new ones only. What it says follows from the expression, the
 * version of recheck and how it is asked (checked.mjs) alone, and these make up the key. `npm run fuzz` asks of all of them again.
 *   tsx test/regularExpressions/verdicts.ts     asks of those that are new, and writes verdicts.json anew
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { literals, madeWhenRunning, ofGrammar, type Written } from './written.ts';

/** Why one is slow, by its key; null: it is not. */
type Verdicts = Readonly<Record<string, string | null>>;

export interface Slow {
  readonly source: string;
  readonly file: string;
  readonly why: string;
}

const FILE = join(import.meta.dirname, 'verdicts.json');
const ASKED = join(import.meta.dirname, 'checked.mjs');
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };
const how = readFileSync(ASKED, 'utf8').replaceAll('\r', '');

function keyOf({ source, flags }: Written): string {
  return createHash('sha256')
    .update(JSON.stringify([version, how, source, flags]))
    .digest('hex')
    .slice(0, 32);
}

/** Those that take long; what is known is asked only in `npm run fuzz`. */
export async function slowAmong(all: readonly Written[]): Promise<Slow[]> {
  const known: Verdicts = process.env['ITU_FUZZ_SEED'] ? {} : JSON.parse(readFileSync(FILE, 'utf8'));
  const isNew = (each: Written) => !Object.hasOwn(known, keyOf(each));
  return [
    ...all.flatMap((each) => {
      const why = known[keyOf(each)];
      return why ? [{ source: each.source, file: each.file, why }] : [];
    }),
    ...(await slowOnes(all.filter(isNew))),
  ];
}

/** Asks recheck, in two processes. */
export async function slowOnes(all: readonly Written[]): Promise<Slow[]> {
  const halves = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)];
  const asked = halves.map(async (half) => {
    if (half.length === 0) return [];
    const child = spawn(process.execPath, [ASKED], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(JSON.stringify(half));
    return JSON.parse(await text(child.stdout)) as Slow[];
  });
  return (await Promise.all(asked)).flat();
}

/** Those of the program that have to be asked of. */
export function worthChecking(): Written[] {
  return [...literals().written, ...madeWhenRunning(), ...ofGrammar()].filter(isWorthChecking);
}

/** From so many steps at one place on, an expression without endless repetitions is checked like the others. */
const MANY = 1_000_000;

/** Whether it may repeat without end, or so often at one place that it has to be looked at. */
function isWorthChecking({ source }: Written): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/[*+]|\{\d+,\}/.test(bare)) return true;
  const most = [...bare.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, times]) => Number(times));
  return most.reduce((product, times) => product * times, 1) > MANY;
}

async function write(): Promise<void> {
  const all = worthChecking();
  const slow = await slowAmong(all);
  const verdicts = all.map((each) => [
    keyOf(each),
    slow.find(({ source }) => source === each.source)?.why ?? null,
  ]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(verdicts.sort()), null, 2)}\n`);
  console.log(`${all.length} expressions, ${slow.length} of them slow`);
}

if (process.argv[1] === import.meta.filename) await write();
