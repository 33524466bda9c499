/** The built server on more drafts than one thread reads: what is found is what is found in each. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  Location,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { type Client, start } from './client.ts';

const COUNT = 300;
const QUERY = 'untitled:query.md';

describe('a survey of many drafts', () => {
  let folder: string;
  let client: Client;
  const uriOf = (i: number) => pathToFileURL(join(folder, i % 2 ? 'a' : 'b', `${i}.md`)).href;
  const textOf = (i: number) =>
    `${'Some prose. '.repeat((i * 37) % 200)}\n\nResolution ${44 + (i % 50)} (Rev. ${i % 3 ? 'New Delhi, 2024' : 'Geneva, 2022'}), *resolves* 1 of Resolution 44 and Resolution 80\n`;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'survey-'));
    for (const name of ['a', 'b']) mkdirSync(join(folder, name));
    for (let i = 0; i < COUNT; i++) writeFileSync(new URL(uriOf(i)), textOf(i));
    writeFileSync(join(folder, 'a', 'binary.md'), Uint8Array.of(0, 1, 2, 0xff));
    client = await start({
      capabilities: {
        textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
        workspace: {
          diagnostics: {},
          codeLens: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      folder: pathToFileURL(folder).href,
    });
    client.connection.onRequest('workspace/codeLens/refresh', () => null);
  });
  afterEach(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });

  const surveyed = () =>
    client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
  const itemsOf = (report: WorkspaceDocumentDiagnosticReport | DocumentDiagnosticReport | undefined) =>
    report?.kind === 'full' ? report.items : assert.fail('it is no full report');
  const ofOpen = async (uri: string): Promise<Diagnostic[]> =>
    itemsOf(
      await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      }),
    );
  const citationsOf44 = () => {
    client.open(QUERY, 'Resolution 44 (Rev. New Delhi, 2024)\n');
    return client.connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri: QUERY },
      position: { line: 0, character: 3 },
      context: { includeDeclaration: false },
    });
  };

  it('tells of each what is told of it when it is open, in the order of the files', async () => {
    const { items } = await surveyed();
    assert.equal(items.length, COUNT + 1);
    assert.deepEqual(
      items.map(({ uri }) => uri),
      items.map(({ uri }) => uri).toSorted(),
    );
    assert.deepEqual(itemsOf(items.find(({ uri }) => uri.endsWith('/binary.md'))), []);
    for (const i of [0, 1, 77, 150, 222, COUNT - 1]) {
      const found = itemsOf(items.find(({ uri }) => uri === uriOf(i)));
      client.open(uriOf(i), textOf(i));
      assert.ok(found.length > 0);
      assert.deepEqual(found, await ofOpen(uriOf(i)));
    }
  });

  it('finds the citations of all, in their places', async () => {
    const found = await citationsOf44();
    const first = found.filter(({ uri }) => uri === uriOf(250));
    assert.equal(new Set(found.map(({ uri }) => uri)).size, COUNT + 1);
    for (const { range } of first) {
      const line = textOf(250).split('\n')[range.start.line] ?? '';
      assert.match(line.slice(range.start.character, range.end.character), /^Resolution 44/);
    }
    assert.equal(first.length, 2);
  });

  it('finds what changes on the disk, whether it is told of or not', async () => {
    const filesCiting = async () => new Set((await citationsOf44()).map(({ uri }) => uri)).size;
    assert.equal(await filesCiting(), COUNT + 1);
    const told = (uri: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    const size = (text: string) => text.padEnd(textOf(7).length);
    for (const [text, count] of [
      [size('none'), COUNT],
      [size('Resolution 44'), COUNT + 1],
      [size('nothing'), COUNT],
    ] as const) {
      writeFileSync(new URL(uriOf(7)), text);
      void told(uriOf(7), 2);
      assert.equal(await filesCiting(), count, text.trim());
    }
    writeFileSync(join(folder, 'b', 'new.md'), 'Resolution 44');
    assert.equal(await filesCiting(), COUNT + 1, 'created, not told of');
    rmSync(join(folder, 'a'), { recursive: true });
    assert.equal(await filesCiting(), COUNT / 2 + 2, 'a folder is gone');
    renameSync(join(folder, 'b'), join(folder, 'c'));
    const renamed = await citationsOf44();
    assert.ok(renamed.every(({ uri }) => !uri.includes('/b/')));
    assert.equal(new Set(renamed.map(({ uri }) => uri)).size, COUNT / 2 + 2);
  });

  it('lets open documents be answered in the meantime', async () => {
    const order: string[] = [];
    client.open(QUERY, 'Resolution 80\n');
    const all = surveyed().then(() => order.push('all'));
    await ofOpen(QUERY).then(() => order.push('open'));
    await all;
    assert.deepEqual(order, ['open', 'all']);
  });

  it('ends where it is no longer wanted, and can be begun anew', async () => {
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: [] },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, /cancelled/i);
    assert.equal((await surveyed()).items.length, COUNT + 1);
  });

  it('reads drafts with the settings and the catalogue of their project', async () => {
    const catalogue = resolve(import.meta.dirname, '../../data/wtsa-24/catalogue.json');
    const data = JSON.parse(readFileSync(catalogue, 'utf8'));
    data.resolutions.find(({ number }: { number: number }) => number === 80).status = 'unchanged';
    writeFileSync(join(folder, 'own.json'), JSON.stringify(data));
    writeFileSync(
      join(folder, '.itu-resolutions.json'),
      JSON.stringify({ catalogue: 'own.json', ignore: { 'a/**': ['outdated-edition'] } }),
    );
    await client.close();
    client = await start({
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: {} } },
      folder: pathToFileURL(folder).href,
    });
    const { items } = await surveyed();
    const codes = (name: string) =>
      new Set(
        items.flatMap((item) =>
          item.uri.includes(`/${name}/`) ? itemsOf(item).map(({ code }) => code) : [],
        ),
      );
    assert.ok(codes('b').has('outdated-edition') && !codes('a').has('outdated-edition'));
    assert.ok(![...codes('a'), ...codes('b')].includes('suppressed'));
  });
});
