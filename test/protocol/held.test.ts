/** What is in the bundles that are given to others: no network, no process but the server, no code made at run time, and a licence for each package. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');
const { REFUSED }: { REFUSED: string[] } = await import(
  pathToFileURL(join(ROOT, 'scripts/withoutNetwork.mjs')).href
);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const BUNDLES: readonly { to: string; imports: string[]; packages: string[] }[] = JSON.parse(
  read('dist/bundles.json'),
);
/** Node.js's modules that bundles may ask for beside files and paths: the client starts the server. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = { 'dist/client.cjs': ['child_process'] };
/** Names that reach the network or make code of texts, wherever a program runs. */
const NAMES = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'RTCPeerConnection'];

describe('the bundles', () => {
  it('are those that both packages hold', () => {
    assert.deepEqual(BUNDLES.map(({ to }) => to).sort(), [
      'dist/browser/catalogues.js',
      'dist/browser/client.cjs',
      'dist/browser/documents.js',
      'dist/browser/features.js',
      'dist/browser/importing.js',
      'dist/browser/server.js',
      'dist/browser/texts.js',
      'dist/check.js',
      'dist/cli.js',
      'dist/client.cjs',
      'dist/commands.js',
      'dist/lsp.js',
      'dist/mcp.js',
      'dist/pdf.mjs',
      'dist/server.js',
      'dist/survey.js',
      'dist/translations.js',
      'dist/walk.js',
    ]);
  });
  for (const { to, imports, packages } of BUNDLES) {
    const text = read(to);
    it(`${to} asks for no module of the network or of processes, but for what starts the server`, () => {
      const isRefused = (name: string) => REFUSED.includes(name.replace(/^node:/, '').split('/')[0] ?? '');
      const allowed = ALLOWED[to] ?? [];
      assert.deepEqual(imports.filter(isRefused), allowed);
      // Also as its text has it, whatever esbuild says of it.
      const named = [...text.matchAll(/(["'`])((?:node:)?[a-z0-9_]+)\1/g)].map(([, , name = '']) => name);
      assert.deepEqual([...new Set(named.filter(isRefused))], allowed);
    });
    it(`${to} uses no name by which something is fetched or made code`, async () => {
      assert.deepEqual(await used(text, NAMES), []);
      const { code } = await transform(text, { define: { Function: 'FUNCTION_OF_ALL' }, loader: 'js' });
      assert.doesNotMatch(code, /\bFUNCTION_OF_ALL\s*\(/);
      assert.doesNotMatch(
        code,
        /\b(?:globalThis|self|window|global)\.(?:fetch|eval|Function|XMLHttpRequest)\b/,
      );
    });
    it(`${to} has the licences of its packages beside it`, () => {
      const isClient = to.endsWith('client.cjs');
      const files = [
        ...(isClient || to === 'dist/server.js' ? [] : ['']),
        ...(isClient || /browser|server|survey|walk/.test(to) ? ['.extension'] : []),
      ];
      for (const kind of files) {
        const licences = read(`dist/THIRD_PARTY_LICENSES${kind}.txt`);
        for (const folder of packages) {
          const { name, version } = JSON.parse(read(`node_modules/${folder}/package.json`));
          assert.ok(licences.includes(`\n${name} ${version}\n`), `${name} ${version}`);
        }
        assert.match(licences, /Permission is hereby granted, free of charge/);
        if (packages.includes('unpdf')) assert.match(licences, /pdf\.js[\s\S]*Apache License/);
      }
    });
  }
  it('hold code of packages', () => {
    const all = new Set(BUNDLES.flatMap(({ packages }) => packages));
    for (const name of ['vscode-languageclient', 'unpdf', 'sax', 'commander']) assert.ok(all.has(name), name);
  });
  it('load by themselves nothing but their own parts', () => {
    const loading = BUNDLES.flatMap(({ to }) =>
      [...read(to).matchAll(/importScripts\(([^)]*)\)/g)].map(([, what]) => what),
    );
    assert.ok(loading.length > 0);
    for (const what of loading) assert.match(what ?? '', /^[\w$]+\+"[a-z]+\.js"$/);
  });
  it('would be found out: the checks see what they look for', async () => {
    const text = 'const { fetch: own } = x; own(); x.fetch(); fetch("a"); { let eval2; eval2 = eval; }';
    assert.deepEqual(await used(text, NAMES), ['fetch', 'eval']);
  });
});

/** Which of the names a program uses as those of its surroundings: not its own variables, nor fields of that name. */
async function used(text: string, names: readonly string[]): Promise<string[]> {
  const define = Object.fromEntries(names.map((name) => [name, `NAME_OF_ALL_${name}`]));
  const { code } = await transform(text, { define, loader: 'js' });
  return names.filter((name) => code.includes(`NAME_OF_ALL_${name}`));
}
