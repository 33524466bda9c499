/** The regular expressions of the program: those that stand in its files, and those that it makes when it runs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { globSync } from 'tinyglobby';

const ROOT = resolve(import.meta.dirname, '../..');
const FILES = ['core', 'documents', 'catalogues', 'reports', 'server', 'client', 'cli'].map(
  (folder) => `${folder}/**/*.ts`,
);

/** A regular expression and the file that it stands in. */
export interface Written {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** The literals of all files, and how often `RegExp` is called in each of them. */
export function literals(): { readonly written: Written[]; readonly calls: Map<string, number> } {
  const written = new Map<string, Written>();
  const calls = new Map<string, number>();
  for (const file of globSync(FILES, { cwd: ROOT }).sort()) {
    visit(parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program, (node) => {
      const { type, regex, callee } = node as Partial<Node>;
      if (regex)
        written.set(`/${regex.pattern}/${regex.flags}`, { source: regex.pattern, flags: regex.flags, file });
      if (type?.endsWith('Expression') && callee?.name === 'RegExp')
        calls.set(file, (calls.get(file) ?? 0) + 1);
    });
  }
  return { written: [...written.values()], calls };
}

const GRAMMAR = 'syntaxes/itu-resolutions.injection.json';

/**
 * Those of the TextMate grammar, which are Oniguruma's, as far as JavaScript has the same: what is atomic there may go back here, so
 * that one that takes long there takes long here.
 */
export function ofGrammar(): Written[] {
  const written: Written[] = [];
  visit(JSON.parse(readFileSync(join(ROOT, GRAMMAR), 'utf8')), (node) => {
    for (const name of ['match', 'begin', 'end', 'while'] as const) {
      const source = (node as Partial<Record<typeof name, string>>)[name];
      if (source !== undefined) written.push({ source: asJavaScript(source), flags: 'u', file: GRAMMAR });
    }
  });
  return written;
}

/** Throws where it is none of JavaScript's then. */
function asJavaScript(oniguruma: string): string {
  const source = oniguruma
    .replace(/\(\?(?:>|i:)/g, '(?:')
    .replace(/\\p\{(Latin|Cyrillic)\}/g, '\\p{Script=$1}')
    .replace(/\\d/g, '\\p{Nd}');
  return new RegExp(source, 'u').source;
}

/** Those that the program makes, by the file that makes them: another process runs what does so. */
export function madeWhenRunning(): Written[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'made.ts')],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as Written[];
}

interface Node {
  readonly type: string;
  readonly regex: { readonly pattern: string; readonly flags: string };
  readonly callee: { readonly name?: string };
}

function visit(node: unknown, seen: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  seen(node);
  for (const child of Object.values(node)) visit(child, seen);
}
