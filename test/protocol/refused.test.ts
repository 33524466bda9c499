/** The command line and the server while everything that reaches the network or another process throws: they never try. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionList, Hover, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { AUTHORITIES, DOCUMENT, OVERVIEW } from '../../server/protocol.ts';
import { type Client, start } from './client.ts';
import { CLI } from './program.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TEXT = 'Resolution 44 (Rev. Geneva, 2022), Resolution 80, see Resolution 10';

describe('without network and processes', () => {
  let folder: string;
  let refused: string;
  let env: Record<string, string>;
  let client: Client | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'refused-'));
    refused = join(folder, '.refused');
    env = { NODE_OPTIONS: `--require ${join(ROOT, 'test/protocol/refusing.cjs')}`, ITU_REFUSED: refused };
    for (const ending of ['docx', 'odt', 'pdf'])
      copyFileSync(
        join(ROOT, 'test/documents', `libreoffice.${ending}`),
        join(folder, `libreoffice.${ending}`),
      );
    // So many that other threads are started for them.
    for (let i = 0; i < 70; i++) writeFileSync(join(folder, `draft${i}.md`), TEXT);
  });
  afterEach(() => {
    client?.process.kill();
    rmSync(folder, { recursive: true });
  });
  const tried = () => (existsSync(refused) ? readFileSync(refused, 'utf8').trimEnd().split('\n') : []);
  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      input,
    });

  it('would be found out: what tries throws, and is written down', () => {
    const { status } = run(['-e', 'try { require("net").connect(1) } catch {} fetch("http://127.0.0.1:1")']);
    assert.equal(status, 1);
    assert.deepEqual(tried(), ['net.connect', 'fetch']);
  });
  for (const args of [
    ['check', '--format', 'html', '.'],
    ['check', '--format', 'sarif', '--fix', '.'],
    ['check', '-'],
    ['references', '--format', 'csv', 'libreoffice.pdf', 'libreoffice.odt'],
    ['authorities', '--format', 'html', '.'],
    ['show', '44'],
    ['list'],
  ])
    it(`runs itu-resolutions ${args.join(' ')}`, () => {
      const { status, stdout } = run([CLI, ...args], TEXT);
      assert.ok(stdout.length > 100, stdout);
      assert.notEqual(status, null);
      assert.deepEqual(tried(), []);
    });
  it('serves a session', async () => {
    const uri = pathToFileURL(join(folder, 'draft0.md')).href;
    client = await start({
      env,
      folder: pathToFileURL(folder).href,
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: {} } },
    });
    const ask = <T>(method: string, params: object) =>
      client?.connection.sendRequest<T>(method, params) as Promise<T>;
    client.open(uri, TEXT);
    const at = (character: number) => ({ textDocument: { uri }, position: { line: 0, character } });
    assert.ok((await ask<Hover | null>('textDocument/hover', at(3))) !== null);
    assert.ok((await ask<CompletionList>('textDocument/completion', at(TEXT.length))).items.length > 0);
    assert.ok((await ask<object[]>('textDocument/definition', at(3))).length > 0);
    const all = await ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    assert.equal(all.items.length, 69);
    await ask(OVERVIEW, {});
    await ask(AUTHORITIES, { uri: null, format: 'html' });
    const document = await ask<object>(DOCUMENT, {
      uri: pathToFileURL(join(folder, 'libreoffice.docx')).href,
    });
    assert.ok('uri' in document);
    assert.equal(await client.close(), 0);
    assert.deepEqual(tried(), []);
  });
});
