/** The check of the build that keeps Node.js out of what runs in a browser. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');
const { browserOnly } = await import(pathToFileURL(resolve(ROOT, 'scripts/browserOnly.mjs')).href);

/** What the build of this source says is wrong. */
async function wrongIn(contents: string): Promise<string> {
  const built = esbuild.build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    external: ['vscode', 'electron'],
    logLevel: 'silent',
    plugins: [browserOnly(['vscode'])],
  });
  return built.then(
    () => '',
    (failure: esbuild.BuildFailure) => failure.errors.map(({ text }) => text).join('\n'),
  );
}

describe('a bundle for the browser', () => {
  for (const [what, source, said] of [
    ['a module of Node.js', "import { join } from 'node:path'; join()", /"node:path" is Node.js's own/],
    ['a module of Node.js without its prefix', "require('fs/promises')", /"fs\/promises" is Node.js's own/],
    [
      'a package that asks for one',
      "import { glob } from 'tinyglobby'; glob()",
      /is Node.js's own.*tinyglobby/,
    ],
    ['a file of ours that does', "import { stampOf } from './server/host/files.ts'; stampOf()", /files\.ts/],
    [
      'the part of a package that is for Node.js',
      "import { createConnection } from './node_modules/vscode-languageserver/lib/node/main.js'; createConnection()",
      /lib.node.main\.js is made for Node\.js/,
    ],
    [
      'what a package leaves out for browsers',
      "import 'source-map-support'",
      /\(disabled\)|Could not resolve|own/,
    ],
    ['what nobody gives it', "require('electron')", /^electron is not there in a browser/],
  ] as const)
    it(`may not hold ${what}`, async () => assert.match(await wrongIn(source), said));

  it('may hold the rest', async () => {
    const source = `import * as vscode from 'vscode'; import path from './core/uris.ts'; import 'picomatch'; vscode.env`;
    assert.equal(await wrongIn(source.replace('import path from', 'import')), '');
  });
});
