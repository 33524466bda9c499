/** The host in a browser: which files it asks the client for, and what it makes of the answers. */
import assert from 'node:assert/strict';
import { embeddedLibrary } from '../../../catalogues/embedded.ts';
import { type Ask, browserHost } from '../../../server/host/browserHost.ts';
import {
  LARGEST_CATALOGUE,
  LARGEST_CONFIGURATION,
  LARGEST_TEXT,
  MOST_CATALOGUES,
  MOST_DOCUMENTS,
} from '../../../server/host/limits.ts';
import {
  FILES,
  type FilesParams,
  type FoundFile,
  READ,
  type ReadFile,
  type ReadParams,
} from '../../../server/protocol.ts';

const FOLDER = 'vscode-vfs://github/itu/drafts';

/** A host whose client has these files, by URI; a text, or bytes. */
function hostOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const bytesOf = (uri: string) => {
    const held = files[uri];
    return typeof held === 'string' ? new TextEncoder().encode(held) : held;
  };
  const answers = {
    [FILES]: ({ patterns }: FilesParams): FoundFile[] =>
      Object.keys(files)
        .filter((uri) => patterns.some((pattern) => uri.endsWith(pattern.replace('**/*', ''))))
        .map((uri) => ({ uri, modified: 7, size: bytesOf(uri)?.length ?? 0 })),
    [READ]: ({ uri }: ReadParams): ReadFile => {
      const bytes = bytesOf(uri);
      return bytes ? { bytes } : { why: `${uri} is not there` };
    },
  };
  const ask = async (method: keyof typeof answers, params: FilesParams & ReadParams) =>
    answers[method](params);
  return browserHost(ask as unknown as Ask, async () => ({
    'bundled:/wtsa-24/report.txt': 'the report',
    'bundled:/rules.md': 'the rules',
  }));
}

async function documentsOf(host: ReturnType<typeof hostOf>, folders = [FOLDER], formats = ['markdown']) {
  const found = [];
  for await (const { uri, format, stamp, text } of host.documents(folders, formats, () => {}))
    found.push({ uri, format, stamp, text: await text() });
  return found;
}

describe('the host in a browser', () => {
  it('has the documents of the client in the formats asked for, in order, up to the size of a draft', async () => {
    const host = hostOf({
      [`${FOLDER}/b.md`]: 'Résolution 44',
      [`${FOLDER}/a.md`]: new Uint8Array([0xff, 0xfe, 0x34, 0, 0x34, 0]),
      [`${FOLDER}/c.txt`]: 'not asked for',
      [`${FOLDER}/d.md`]: new Uint8Array(20_000_001),
      [`${FOLDER}/e.md`]: new Uint8Array([0, 1]),
    });
    const markdown = { format: 'markdown' };
    assert.deepEqual(await documentsOf(host), [
      { uri: `${FOLDER}/a.md`, ...markdown, stamp: '7.6', text: '44' },
      { uri: `${FOLDER}/b.md`, ...markdown, stamp: '7.14', text: 'Résolution 44' },
      { uri: `${FOLDER}/e.md`, ...markdown, stamp: '7.2', text: null },
    ]);
    assert.deepEqual(await documentsOf(host, []), [], 'nothing is asked where there is no folder');
  });

  it('has what is open alone where the client reads no files', async () => {
    const host = browserHost(
      () => Promise.reject(new Error('no such request')),
      async () => ({}),
    );
    assert.deepEqual(await documentsOf(host), []);
    assert.equal(await host.readText(`${FOLDER}/a.md`), null);
    assert.deepEqual(await host.loadCatalogues('catalogue.json', [FOLDER], 'confined'), [
      { kind: 'faults', faults: ['no such request'], body: null, file: 'catalogue.json' },
    ]);
  });

  it('has the first documents of a folder that has too many, and says so', async () => {
    const files = Array.from({ length: MOST_DOCUMENTS + 1 }, (_, i) => ({
      uri: `${FOLDER}/${i}.md`,
      modified: 7,
      size: 1,
    }));
    const host = browserHost((async () => files) as unknown as Ask, async () => ({}));
    const told: string[] = [];
    let count = 0;
    for await (const _ of host.documents([FOLDER], ['markdown'], (folder) => told.push(folder))) count++;
    assert.equal(count, MOST_DOCUMENTS);
    assert.deepEqual(told, [FOLDER]);
  });

  it('reads no catalogue, configuration file or text that is too large, and says so', async () => {
    const host = hostOf({
      [`${FOLDER}/large.json`]: new Uint8Array(LARGEST_CATALOGUE + 1),
      [`${FOLDER}/more/large.catalogue.json`]: new Uint8Array(LARGEST_CATALOGUE + 1),
      [`${FOLDER}/.itu-resolutions.json`]: new Uint8Array(LARGEST_CONFIGURATION + 1),
      [`${FOLDER}/large.md`]: new Uint8Array(LARGEST_TEXT + 1),
    });
    const faults = ['it has 21 MB, more than the 20 MB that are read'];
    for (const [path, file] of [
      ['large.json', `${FOLDER}/large.json`],
      ['more', `${FOLDER}/more/large.catalogue.json`],
    ])
      assert.deepEqual(await host.loadCatalogues(path ?? '', [FOLDER], 'confined'), [
        { kind: 'faults', faults, body: null, file },
      ]);
    assert.deepEqual((await host.configuration(`${FOLDER}/below`))?.read, {
      kind: 'unreadable',
      why: 'it has 2 MB, more than the 1 MB that are read',
    });
    assert.equal(await host.readText(`${FOLDER}/large.md`), null);
  });

  it('reads all catalogues of a folder, and none where there are too many', async () => {
    const folderOf = (count: number) =>
      hostOf(
        Object.fromEntries(
          Array.from({ length: count }, (_, i) => [`${FOLDER}/data/${i}.catalogue.json`, '{}']),
        ),
      );
    const loaded = async (count: number) => folderOf(count).loadCatalogues('data', [FOLDER], 'confined');
    assert.equal((await loaded(MOST_CATALOGUES)).length, MOST_CATALOGUES);
    assert.deepEqual(await loaded(MOST_CATALOGUES + 1), [
      { kind: 'faults', faults: ['it has more than 100 catalogues'], body: null, file: `${FOLDER}/data` },
    ]);
  });

  it('has the report and the rules without asking', async () => {
    const host = hostOf({});
    assert.equal(await host.readText(host.embedded()[0]?.textUri ?? ''), 'the report');
    assert.equal(await host.readText(host.rulesPage), 'the rules');
  });

  // What others say of it is no part of its file.
  const catalogue = JSON.stringify({ ...embeddedLibrary().main.latest, others: undefined });
  for (const [path, folders] of [
    ['data/my catalogue.json', [FOLDER]],
    ['data/my catalogue.json', ['vscode-vfs://github/itu/others', `${FOLDER}/`]],
    ['/itu/drafts/data/my catalogue.json', ['vscode-vfs://github/itu/others']],
    [`${FOLDER}/data/my%20catalogue.json`, []],
  ] as const)
    it(`reads the catalogue ${path} of a workspace with ${folders.join(' and ') || 'no folder'}`, async () => {
      const host = hostOf({
        [`${FOLDER}/data/my%20catalogue.json`]: catalogue,
        [`${FOLDER}/data/report.txt`]: 'its report',
      });
      const [loaded] = await host.loadCatalogues(path, folders, 'anywhere');
      assert.ok(loaded?.kind === 'report');
      assert.equal(loaded.file, `${FOLDER}/data/my catalogue.json`);
      assert.equal(await host.readText(loaded.textUri ?? ''), 'its report');
    });

  it('reads no catalogue outside of the folders for a workspace that names one', async () => {
    const host = hostOf({ 'vscode-vfs://github/itu/other/catalogue.json': catalogue });
    for (const path of ['../other/catalogue.json', 'vscode-vfs://github/itu/other/catalogue.json']) {
      const [loaded] = await host.loadCatalogues(path, [FOLDER], 'confined');
      assert.ok(loaded?.kind === 'faults', path);
      assert.match(loaded.faults[0] ?? '', /^it is outside of the workspace/, path);
    }
  });

  it('reads the configuration file in a folder, or in the nearest one above it', async () => {
    const host = hostOf({
      'vscode-vfs://github/itu/.itu-resolutions.json': '{"body": "WTDC"}',
      [`${FOLDER}/.itu-resolutions.json`]: '{}',
    });
    const found = await host.configuration(`${FOLDER}/fr`);
    assert.equal(found?.path, `${FOLDER}/.itu-resolutions.json`);
    assert.equal(found.folder, FOLDER);
    const above = await host.configuration('vscode-vfs://github/itu/others/');
    assert.equal(above?.folder, 'vscode-vfs://github/itu');
    assert.equal(above.read.kind === 'text' && above.read.text, '{"body": "WTDC"}');
    assert.equal(await host.configuration('vscode-vfs://github/elsewhere'), null);
  });

  it('tells what is wrong with a catalogue, and does without the report where there is none', async () => {
    const host = hostOf({ [`${FOLDER}/a.json`]: catalogue, [`${FOLDER}/b.json`]: '{}' });
    const [loaded] = await host.loadCatalogues('a.json', [FOLDER], 'confined');
    assert.ok(loaded?.kind === 'report' && loaded.textUri === null);
    const [faulty] = await host.loadCatalogues('b.json', [FOLDER], 'confined');
    assert.ok(faulty?.kind === 'faults' && faulty.faults.length > 0);
    assert.deepEqual(await host.loadCatalogues('c.json', [FOLDER], 'confined'), [
      { kind: 'faults', faults: [`${FOLDER}/c.json is not there`], body: null, file: 'c.json' },
    ]);
  });
});
