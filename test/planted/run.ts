/** Running parts of the project's tests in a copy of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run of test files gave. */
export type Outcome =
  | { readonly kind: 'passed'; readonly tests: number }
  /** `asserted`: what failed because something was not as a test has it; `others`: what failed otherwise. */
  | { readonly kind: 'failed'; readonly asserted: readonly string[]; readonly others: readonly string[] }
  /** It did not come to its end. */
  | { readonly kind: 'broken'; readonly why: string };

interface Failure {
  readonly fullTitle: string;
  readonly err: { readonly code?: string; readonly name?: string; readonly message?: string };
}

export function testsRun(folder: string, files: readonly string[]): Outcome {
  const own = mkdtempSync(join(tmpdir(), 'planted-'));
  const report = join(own, 'report.json');
  const how = ['--config', 'test/mocha.json', '--reporter', 'json', '--reporter-option', `output=${report}`];
  const { stderr, stdout } = node(folder, 'node_modules/mocha/bin/mocha.js', ...how, ...files);
  try {
    const { stats, failures } = JSON.parse(readFileSync(report, 'utf8')) as {
      stats: { passes: number };
      failures: readonly Failure[];
    };
    if (failures.length === 0) return { kind: 'passed', tests: stats.passes };
    const titles = (wanted: boolean) =>
      failures.filter((each) => isAssertion(each) === wanted).map(({ fullTitle }) => fullTitle);
    return { kind: 'failed', asserted: titles(true), others: titles(false) };
  } catch {
    return { kind: 'broken', why: (stderr || stdout).slice(0, 2000) };
  } finally {
    rmSync(own, { recursive: true });
  }
}

/** An assertion that failed, be it inside a property; not an exception, nor a test that took too long. */
function isAssertion({ err: { code, name, message = '' } }: Failure): boolean {
  return code === 'ERR_ASSERTION' || name === 'AssertionError' || message.startsWith('Property failed');
}

/** Builds what the protocol tests run; undefined: it was built, else why not. */
export function whyNotBuilt(folder: string): string | undefined {
  return whyNot(node(folder, 'scripts/build.mjs'));
}

/** What the compiler has against the files; undefined: nothing. */
export function whyNotTyped(folder: string): string | undefined {
  return whyNot(node(folder, 'node_modules/typescript/bin/tsc', '-p', '.'));
}

function node(folder: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

function whyNot({ status, stdout, stderr }: ReturnType<typeof node>): string | undefined {
  return status === 0 ? undefined : (stderr || stdout).slice(0, 2000);
}
