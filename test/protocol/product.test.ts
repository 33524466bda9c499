/** The requests beyond LSP, as the built server answers them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Location } from 'vscode-languageserver-protocol/node';
import type {
  Assemblies,
  Comparison,
  ImportAnswer,
  Insertion,
  Overview,
  ProvisionChoice,
  Versions,
} from '../../server/protocol.ts';
import { type Client, start } from './client.ts';

const URI = 'file:///draft.md';

describe('requests beyond LSP', () => {
  let client: Client;
  let folder: string;
  beforeEach(async () => {
    const path = mkdtempSync(join(tmpdir(), 'itu-drafts-'));
    writeFileSync(join(path, 'a.md'), 'Resolution 44 (Rev. Geneva, 2022)');
    folder = pathToFileURL(path).href;
    client = await start({
      folder,
      capabilities: {
        workspace: {
          textDocumentContent: {},
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
    });
  });
  afterEach(() => client.process.kill());
  const ask = <T>(method: string, params?: object) =>
    client.connection.sendRequest<T>(`ituResolutions/${method}`, params);

  it('name the assemblies that a report may be of, the last of each body first', async () => {
    const assemblies = await ask<Assemblies>('assemblies');
    const wtdc = assemblies.find(({ body }) => body === 'WTDC');
    assert.equal(wtdc?.name, 'World Telecommunication Development Conference');
    const [last, before] = wtdc.met;
    assert.deepEqual(last, { place: 'Baku', year: 2025, title: 'Outcomes of WTDC-25 (Baku, 2025)' });
    assert.ok(before && before.year < last.year);
  });

  it('import a report, and write nothing', async () => {
    const before = { catalogue: null, imported: null };
    const about = { body: 'WTDC', place: 'Baku', year: 2025, title: null, before };
    const answer = async (name: string) =>
      ask<ImportAnswer>('import', { ...about, uri: `${folder}/${encodeURIComponent(name)}` });
    const path = fileURLToPath(folder);
    writeFileSync(join(path, 'the report.txt'), 'Revised: Resolutions 5, 6\nResolution 7 is spoken of.');
    writeFileSync(join(path, 'report.pdf'), '%PDF-1.4');
    const imported = await answer('the report.txt');
    assert.ok('texts' in imported);
    const { texts, ...told } = imported;
    assert.deepEqual(told, { resolutions: 2, corrections: 0, toLookAt: 1, isKnown: true });
    assert.match(texts.account, /^# What was read from the report\.txt\n/);
    assert.equal(texts.catalogue, texts.imported);
    assert.deepEqual(await answer('none.txt'), { file: 'none.txt', why: 'no such file' });
    assert.deepEqual(await answer('report.pdf'), {
      file: 'report.pdf',
      why: 'PDF files are imported on the command line, or save it as a Word document or as text',
    });
    assert.deepEqual(readdirSync(path).sort(), ['a.md', 'report.pdf', 'the report.txt']);
  });

  it('give an overview of the catalogue', async () => {
    const overview = await ask<Overview>('overview');
    assert.equal(overview.assembly, 'WTSA-24');
    assert.equal(overview.file, null);
    const own = overview.resolutions.filter(({ body }) => body === 'WTSA');
    assert.equal(own.length, 57);
    assert.deepEqual(
      overview.reports.map(({ name }) => name),
      ['WTSA-24', 'PP-22'],
    );
    const suppressed = own.filter(({ status }) => status === 'suppressed');
    assert.deepEqual(
      suppressed.map(({ number, isInAnnex, at }) => [number, isInAnnex, at?.uri]),
      [[80, false, 'itu-resolutions:/wtsa-24/report.txt']],
    );
    assert.deepEqual(
      [20, 80]
        .map((number) => own.find((each) => each.number === number))
        .map((each) => [each?.citation, each?.edition, each?.title]),
      [
        ['Resolution 20 (Rev. New Delhi, 2024)', '(Rev. New Delhi, 2024)', null],
        ['Resolution 80', null, null],
      ],
    );
    const names = overview.addressees.map(({ name }) => name);
    for (const name of ['Study Group 17', 'Director of BDT', 'Director of TSB with the Director of BDT'])
      assert.ok(names.includes(name), name);
    const group = overview.addressees.find(({ name }) => name === 'TSAG, RAG, TDAG');
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: 'itu-resolutions:/wtsa-24/annex.md',
    });
    assert.deepEqual(
      group?.clauses.map(({ number, heading, at }) => [
        number,
        heading,
        text.split('\n')[at?.line ?? 0]?.slice(0, 28),
      ]),
      [[18, 'invites TSAG, RAG and TDAG', '- **1** TSAG, RAG and TDAG t']],
    );
  });

  it('have the text of a list, too', async () => {
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: 'itu-resolutions:/pp-22/report.txt',
    });
    assert.match(text, /^191,in force,"Rev\. Bucharest, 2022",/m);
  });

  it('answer look-ups for language models, or say why not', async () => {
    const told = await ask<{ text: string }>('lookUp', { name: 'findByTopic', input: { words: 'spam' } });
    assert.match(told.text, /\*\*Resolution 52\*\*[\s\S]*\*\*Sources\*\*/);
    assert.deepEqual(await ask('lookUp', { name: 'findByTopic', input: {} }), { why: '"words" is missing.' });
    assert.match(JSON.stringify(await ask('lookUp', { name: 'none' })), /There is no look-up of that name/);
  });

  it('search, name provisions, and say what to insert', async () => {
    assert.deepEqual(await ask('search', { query: 'spam' }), [{ body: 'WTSA', number: 52 }]);
    assert.deepEqual(await ask('search', { query: 'Resolution 44 (Rev' }), [{ body: 'WTSA', number: 44 }]);
    const provisions = await ask<ProvisionChoice[]>('provisions', { body: 'WTSA', number: 29 });
    assert.deepEqual(
      provisions.map(({ name }) => name),
      ['instructs'],
    );
    assert.deepEqual(await ask('provisions', { body: 'WTSA', number: 7 }), []);
    client.open(URI, 'see Resolution ');
    const picks = [{ body: 'WTSA', number: 52, provision: null }];
    const insertion = await ask<Insertion>('insertion', {
      uri: URI,
      position: { line: 0, character: 15 },
      picks,
    });
    assert.equal(insertion.newText, '52 (Rev. New Delhi, 2024)');
  });

  it('tell who cites a resolution, and tabulate what is cited', async () => {
    client.open(URI, 'Resolution 44 and Resolution 80');
    const found = await ask<Location[]>('citations', { body: 'WTSA', number: 44 });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [URI, `${folder}/a.md`],
    );
    const table = (uri: string | null, format: string) => ask<string>('authorities', { uri, format });
    assert.match(await table(null, 'markdown'), /2 resolutions, cited 3 times in 2 documents/);
    assert.match(await table(URI, 'csv'), /\r\n80,.*draft\.md:1/);
    assert.match(await table(`${folder}/a.md`, 'csv'), /\r\n44,.*a\.md:1/, 'one that is not open');
    assert.match(await table(URI, 'html'), /<h1>Resolutions cited in draft\.md<\/h1>/);
    const content = (uri: string) =>
      client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri });
    assert.equal(
      (await content('itu-resolutions:/authorities/workspace.md')).text,
      await table(null, 'markdown'),
    );
    assert.equal(
      (await content(`itu-resolutions:/authorities/draft.md?${encodeURIComponent(URI)}`)).text,
      await table(URI, 'markdown'),
    );
  });

  it('say that a table that is open has changed with the drafts', async () => {
    const table = 'itu-resolutions:/authorities/workspace.md';
    const numbersAfter = async (change: () => unknown) => {
      const refreshed = new Promise<string>((done) =>
        client.connection.onRequest('workspace/textDocumentContent/refresh', ({ uri }: { uri: string }) => {
          done(uri);
          return null;
        }),
      );
      await change();
      assert.equal(await refreshed, table);
      const { text } = await client.connection.sendRequest<{ text: string }>(
        'workspace/textDocumentContent',
        {
          uri: table,
        },
      );
      return [...text.matchAll(/^\| \[?(\d+)/gm)].map(([, number]) => Number(number));
    };
    const tell = (method: string, params: object) => client.connection.sendNotification(method, params);
    const draft = `${folder}/a.md`;
    const open = () => {
      client.open(table, '# Resolutions cited');
      client.open(draft, 'not saved: Resolution 52');
    };
    assert.deepEqual(await numbersAfter(open), [52]);
    const close = () => tell('textDocument/didClose', { textDocument: { uri: draft } });
    assert.deepEqual(await numbersAfter(close), [44], 'as it was saved');
    const [watched] = client.registered('workspace/didChangeWatchedFiles') as { watchers: object[] }[];
    assert.deepEqual(watched?.watchers, [
      { globPattern: '**/.itu-resolutions.json' },
      { globPattern: '**/*.{md,markdown,txt,text,adoc,asciidoc,asc,rst,tex}' },
    ]);
    const create = () => {
      const uri = `${folder}/b.md`;
      writeFileSync(new URL(uri), 'Resolution 80');
      return tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    };
    assert.deepEqual(await numbersAfter(create), [44, 80]);
    const leave = () =>
      tell('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [{ uri: folder, name: 'drafts' }] },
      });
    assert.deepEqual(await numbersAfter(leave), []);
  });

  it('find what a selection is to be compared with', async () => {
    client.open(URI, 'as resolves 1 of Resolution 44 has it');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 30 } };
    const comparison = await ask<Comparison>('comparison', { uri: URI, range });
    assert.equal(comparison.title, 'Resolution 44, resolves 1');
    assert.match(comparison.report, /^1 that the action plan annexed/);
    const nothing = { start: range.start, end: range.start };
    assert.equal(await ask('comparison', { uri: URI, range: nothing }), null);
  });

  it('compare language versions, open or not, and say what can be done', async () => {
    const compared = (...uris: string[]) =>
      ask<Versions>('versions', { versions: uris.map((uri) => ({ uri, languageId: 'markdown' })) });
    client.open(URI, 'Resolution 44 (Rev. New Delhi, 2024)\n\nResolution 52');
    const other = `${folder}/a.md`;
    const { findings, unreadable } = await compared(URI, other);
    assert.deepEqual(unreadable, []);
    const [original, found] = findings.map((version) => version.map(({ diagnostic }) => diagnostic));
    assert.deepEqual(
      found?.map(({ code, message, range }) => [code, message, range.start.character]),
      [
        [
          'parallel-missing',
          'Missing after Resolution 44 (Rev. Geneva, 2022): Resolution 52, which draft.md cites in line 3.',
          0,
        ],
        [
          'parallel-edition',
          'draft.md (line 1) cites Resolution 44 as (Rev. New Delhi, 2024), not as (Rev. Geneva, 2022).',
          14,
        ],
      ],
    );
    assert.deepEqual(
      original?.map(({ code, range, message }) => [code, range.start.line, String(message).slice(0, 13)]),
      [
        ['parallel-edition', 0, 'a.md, line 1:'],
        ['parallel-missing', 2, 'a.md, line 1:'],
      ],
    );
    const titles = findings.map((version) =>
      version.map(({ actions }) => actions.map((action) => action.title)),
    );
    const silence = (code: string) => [`Ignore "${code}" on this line`, `Ignore "${code}" in this file`];
    assert.deepEqual(titles, [
      [[], []],
      [silence('parallel-missing'), ['Change to (Rev. New Delhi, 2024)', ...silence('parallel-edition')]],
    ]);
    const [en, fr] = ['en', 'fr'].map((language) => `${folder}/${language}/draft.md`);
    client.open(en ?? '', 'Resolution 44\n\nResolution 52');
    client.open(fr ?? '', 'Resolution 44');
    const named = await compared(en ?? '', fr ?? '');
    assert.match(
      String(named.findings[1]?.[0]?.diagnostic.message),
      /^Missing .*which en\/draft\.md cites/,
      'by their folders, since their names are the same',
    );
    const nowhere = `${folder}/nowhere.md`;
    assert.deepEqual(await compared(URI, nowhere), { findings: [], unreadable: [nowhere] });
    assert.deepEqual((await compared(URI, 'vscode-vfs://x/y.md')).unreadable, ['vscode-vfs://x/y.md']);
  });
});
