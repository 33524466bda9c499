/** The configuration file of a project, in the built server and on the built command line. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import catalogue from '../../data/wtsa-24/catalogue.json' with { type: 'json' };
import { CATALOGUE_CHANGED } from '../../server/protocol.ts';
import { type Client, type Options, start } from './client.ts';
import { CLI } from './program.ts';

const FILE = '.itu-resolutions.json';
const DRAFT = 'Resolution 80, Resolution 44 (Rev. Geneva, 2022)\n';

/** A catalogue in which Resolution 80 was revised, so that it can be told which one is in use. */
const OTHER = JSON.stringify({
  ...catalogue,
  resolutions: catalogue.resolutions.map((entry) =>
    entry.number === 80 ? { ...entry, status: 'unchanged' } : entry,
  ),
});

let folder: string;
const put = (name: string, content: string | object) => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
};
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'project-'));
  for (const name of ['draft.md', 'minutes/old.md', 'notes.txt']) put(name, DRAFT);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the command line with a configuration file', () => {
  const run = (args: string[], below = '.') =>
    spawnSync(process.execPath, [CLI, ...args], { cwd: join(folder, below), encoding: 'utf8' });
  /** "draft.md: suppressed error", for each finding. */
  const found = (args: string[], below?: string) => {
    const { stdout, stderr } = run([...args, '--format', 'csv'], below);
    assert.equal(stderr, '');
    const rows = stdout
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(','));
    return rows.map(([path, , , severity, code]) => `${path}: ${code} ${severity}`);
  };

  it('reads it in the current folder or above', () => {
    put(FILE, {
      rules: { suppressed: 'hint' },
      ignore: { 'minutes/**': ['*'] },
      languages: ['markdown'],
      asOf: 2024,
    });
    const wanted = ['draft.md: suppressed hint', 'draft.md: outdated-edition warning'];
    assert.deepEqual(found(['check']), wanted);
    assert.deepEqual(found(['check', '../draft.md', 'old.md'], 'minutes'), [
      '../draft.md: suppressed hint',
      '../draft.md: outdated-edition warning',
    ]);
    assert.equal(found(['check', 'notes.txt']).length, 2, 'a file that is named is read');
    put(FILE, { languages: ['html'] });
    put('page.html', `<p>${DRAFT}</p>`);
    assert.deepEqual(found(['check', '.']), [
      'page.html: suppressed error',
      'page.html: outdated-edition warning',
    ]);
  });
  it('lets options count before it, but for what it ignores', () => {
    put(FILE, { rules: { suppressed: 'hint' }, ignore: { 'minutes/**': ['suppressed'] }, asOf: '2022' });
    assert.deepEqual(
      found(['check', '--rule', 'suppressed=warning', '--as-of', '2024', 'draft.md', 'minutes']),
      [
        'draft.md: suppressed warning',
        'draft.md: outdated-edition warning',
        'minutes/old.md: outdated-edition warning',
      ],
    );
    assert.equal(found(['--no-config', 'check', 'minutes']).length, 2);
    put('strict.json', { rules: { 'outdated-edition': 'error', suppressed: 'off' } });
    assert.deepEqual(found(['--config', 'strict.json', 'check', 'draft.md']), [
      'draft.md: outdated-edition error',
    ]);
  });
  it('takes the catalogue from beside it, and that of the option before', () => {
    put(FILE, { catalogue: 'data/other.json' });
    put('data/other.json', OTHER);
    assert.ok(!found(['check', '../draft.md'], 'minutes').join().includes('suppressed'));
    put('whole.json', catalogue);
    assert.ok(found(['--catalogue', 'whole.json', 'check', 'draft.md']).join().includes('suppressed'));
  });
  it('checks nothing where it is not understood, and says why in one line', () => {
    const cases: readonly (readonly [string | object, RegExp])[] = [
      [
        { rules: { rnage: 'off' }, bdoy: 'PP' },
        / is not understood: "bdoy" is not known; .* \(and 1 more\)\n$/,
      ],
      ['{"rules"', / is not understood: not JSON: .*\n$/],
      [{ catalogue: 'none.json' }, /: none\.json cannot be used as a catalogue: no such file\n$/],
    ];
    for (const [content, line] of cases) {
      put(FILE, content);
      const { status, stdout, stderr } = run(['check']);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, line);
      assert.equal(stderr.split('\n').length, 2, stderr);
    }
    const { status, stderr } = run(['--config', 'none.json', 'check']);
    assert.equal(status, 2);
    assert.equal(stderr, 'itu-resolutions: none.json is not understood: no such file\n');
  });
});

describe('the server with a configuration file', () => {
  let client: Client;
  let uri: string;
  let told: Diagnostic[];
  let changed: () => void = () => {};
  const open = async (options: Options = {}, name = 'draft.md') => {
    client = await start({ folder: pathToFileURL(folder).href, ...options });
    uri = pathToFileURL(join(folder, name)).href;
    client.connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
      told = diagnostics;
      changed();
    });
    client.open(uri, DRAFT);
  };
  afterEach(() => client.process.kill());
  /** Waits until these are the codes and severities of the draft. */
  const finds = async (...wanted: string[]) => {
    const found = () => told?.map(({ code, severity }) => `${code} ${severity}`).join();
    while (found() !== wanted.join()) await new Promise<void>((done) => (changed = done));
  };
  const save = (content: string | object) => {
    put(FILE, content);
    const changes = [{ uri: pathToFileURL(join(folder, FILE)).href, type: 2 }];
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  };

  it('counts it before the settings of the editor, and reads it again when it changes', async () => {
    put(FILE, { rules: { suppressed: 'hint' } });
    await open({ settings: { rules: { suppressed: 'warning', 'outdated-edition': 'error' } } });
    await finds('suppressed 4', 'outdated-edition 1');
    save({ ignore: { '*.md': ['suppressed'] } });
    await finds('outdated-edition 1');
    rmSync(join(folder, FILE));
    const changes = [{ uri: pathToFileURL(join(folder, FILE)).href, type: 3 }];
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await finds('suppressed 2', 'outdated-edition 1');
  });
  it('is found above the folder of the workspace', async () => {
    put(FILE, { ignore: { 'minutes/*': ['suppressed'] } });
    await open({ folder: pathToFileURL(join(folder, 'minutes')).href }, 'minutes/old.md');
    await finds('outdated-edition 2');
  });
  it('asks the client to watch it', async () => {
    await open({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
    await finds('suppressed 1', 'outdated-edition 2');
    assert.deepEqual(client.registered('workspace/didChangeWatchedFiles'), [
      { watchers: [{ globPattern: '**/.itu-resolutions.json' }] },
    ]);
  });
  it('tells what is not understood, and uses the rest', async () => {
    put(FILE, { rules: { suppressed: 'hint', rnage: 'off' } });
    await open({ locale: 'fr' });
    assert.match(
      await client.shown,
      /\.itu-resolutions\.json n’a pas été compris\s: rules: il n’y a pas de règle «\srnage\s»/,
    );
    await finds('suppressed 4', 'outdated-edition 2');
  });
  it('uses its catalogue and says so, in a workspace that is trusted only', async () => {
    put(FILE, { catalogue: 'other.json', rules: { 'outdated-edition': 'hint' } });
    put('other.json', OTHER);
    await open({ options: { followsCatalogue: true } });
    await new Promise<void>((done) => client.connection.onNotification(CATALOGUE_CHANGED, () => done()));
    await finds('outdated-edition 4');
    client.process.kill();
    await open({ options: { isTrusted: false } });
    await finds('suppressed 1', 'outdated-edition 4');
  });
  it('looks after files that are not open in the formats that it names, and in no other', async () => {
    put(FILE, { languages: ['plaintext', 'html'] });
    put('page.html', `<p>${DRAFT}</p>`);
    await open({ capabilities: { textDocument: { diagnostic: {} } }, options: { followsCatalogue: true } });
    await new Promise<void>((done) => client.connection.onNotification(CATALOGUE_CHANGED, () => done()));
    const uris = async () => {
      const { items } = await client.connection.sendRequest<{ items: { uri: string; items: unknown[] }[] }>(
        'workspace/diagnostic',
        { previousResultIds: [] },
      );
      return items.map((item) => item.uri.slice(item.uri.lastIndexOf('/') + 1));
    };
    assert.deepEqual((await uris()).sort(), ['notes.txt', 'page.html']);
  });
});
