/** Several catalogues in the built server and on the built command line: named, followed, and silent where one is broken. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Hover } from 'vscode-languageserver-protocol/node';
import wtsa24 from '../../data/wtsa-24/catalogue.json' with { type: 'json' };
import { CATALOGUE_CHANGED, OVERVIEW, type Overview } from '../../server/protocol.ts';
import { type Client, type Options, start } from './client.ts';
import { CLI } from './program.ts';

const PROJECT = '.itu-resolutions.json';
const DRAFT = 'Resolution 44 (Rev. New Delhi, 2024), Resolution 88\n';

/** A made-up later assembly, which suppressed Resolution 44. */
const LATER = {
  ...wtsa24,
  id: 'wtsa-28',
  place: 'Geneva',
  year: 2028,
  source: { ...wtsa24.source, title: 'Outcomes of WTSA-28' },
  resolutions: [
    {
      ...wtsa24.resolutions[0],
      number: 44,
      status: 'suppressed',
      edition: null,
      annex: null,
      contradictions: [],
      evidence: [{ claim: 'status', value: 'suppressed', where: '1 Decisions', line: 2 }],
    },
  ],
};
const OVERLAY = {
  schema: 1,
  overlay: 'wtsa-24',
  source: { title: 'TSB Circular 1' },
  resolutions: [{ number: 88, status: 'suppressed', edition: null }],
};

let folder: string;
const put = (name: string, content: string | object) => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return pathToFileURL(file).href;
};
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'catalogues-'));
  put('draft.md', DRAFT);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the command line with several catalogues', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
  const found = (...args: string[]) => {
    const { stdout, stderr } = run(...args, 'check', 'draft.md');
    assert.equal(stderr, '');
    return [...stdout.matchAll(/\[([a-z-]+)\]/g)].map(([, code]) => code);
  };

  it('takes files and folders, as options and from the project', () => {
    put('more/wtsa-28.catalogue.json', LATER);
    put('more/note.json', '{"none": true}');
    put('circular.overlay.json', OVERLAY);
    const own = ['missing-edition', 'contradictory-report'];
    assert.deepEqual(found(), own);
    assert.deepEqual(found('--catalogues', 'more'), ['suppressed', ...own]);
    assert.deepEqual(found('--catalogues', 'circular.overlay.json'), ['suppressed']);
    assert.deepEqual(
      found('--catalogues', 'more/wtsa-28.catalogue.json', '--catalogues', 'circular.overlay.json'),
      ['suppressed', 'suppressed'],
    );
    put(PROJECT, { catalogues: ['more', 'circular.overlay.json'] });
    assert.deepEqual(found(), ['suppressed', 'suppressed']);
    assert.match(run('show', '44').stdout, /Suppressed by WTSA-28/);
    assert.match(run('show', '88').stdout, /TSB Circular 1/);
  });
  it('takes the one named instead, though one that comes with the product has its id, and all else in a folder', () => {
    put('own/pp-22.catalogue.json', { ...LATER, id: 'pp-22', body: 'PP', year: 2022, place: 'Bucharest' });
    put('own/wtsa-28.catalogue.json', LATER);
    const { stdout } = run('--catalogue', 'own/pp-22.catalogue.json', 'list');
    assert.equal(stdout.trim().split('\n').length, 1);
    assert.match(run('--catalogue', 'own', 'show', '44', '--body', 'WTSA').stdout, /Suppressed by WTSA-28/);
    put('circular.overlay.json', OVERLAY);
    assert.match(
      run('--catalogue', 'circular.overlay.json', 'list').stderr,
      /circular\.overlay\.json cannot be used as a catalogue: it adds to a catalogue, and is none/,
    );
    put('body.catalogue.json', { ...LATER, body: 'wtsa' });
    assert.match(
      run('--catalogues', 'body.catalogue.json', 'list').stderr,
      /\/body: there is no body "wtsa"/,
    );
  });
  it('says in one line which cannot be used', () => {
    put('more/a.catalogue.json', '{"schema": 1}');
    const { stderr, status } = run('--catalogues', 'more', 'check', 'draft.md');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^itu-resolutions: more\/a\.catalogue\.json cannot be used as a catalogue: \/[^\n]*\n$/,
    );
    put('lost.overlay.json', { ...OVERLAY, overlay: 'wtdc-25' });
    assert.match(
      run('--catalogues', 'lost.overlay.json', 'list').stderr,
      /there is no catalogue wtdc-25 for it to add to/,
    );
    mkdirSync(join(folder, 'empty'));
    assert.match(
      run('--catalogues', 'empty', 'list').stderr,
      /empty cannot be used as a catalogue: there is no catalogue in this folder/,
    );
    assert.match(
      run('list', '--body', 'WTDC').stderr,
      /there is no catalogue of resolutions of WTDC; there is one of WTSA, PP/,
    );
  });
});

describe('the server with several catalogues', () => {
  let client: Client;
  let changed = () => {};
  let messages: string[];
  afterEach(() => client.process.kill());
  const open = async (options: Options = {}) => {
    client = await start({
      folder: pathToFileURL(folder).href,
      ...options,
      capabilities: {
        textDocument: options.capabilities?.textDocument ?? {},
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
      },
      options: { followsCatalogue: true, ...options.options },
    });
    messages = [];
    client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      messages.push(message);
    });
    const next = new Promise<void>((done) => (changed = done));
    client.connection.onNotification(CATALOGUE_CHANGED, () => changed());
    await next;
  };
  const draft = () => pathToFileURL(join(folder, 'draft.md')).href;
  /** The findings of the draft, opened for it. */
  const findings = async () => {
    const pushed = client.pushed(draft());
    client.open(draft(), DRAFT);
    const all: Diagnostic[] = await pushed;
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: draft() } });
    return all.map(({ code }) => String(code));
  };
  const tell = async (uri: string, type: number) => {
    const next = new Promise<void>((done) => (changed = done));
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    await next;
  };
  const overview = () => client.connection.sendRequest<Overview>(OVERVIEW);

  it('follows those that a project names, each by itself', async () => {
    put(PROJECT, { catalogues: ['more', 'circular.overlay.json'] });
    const later = put('more/wtsa-28.catalogue.json', LATER);
    const overlay = put('circular.overlay.json', OVERLAY);
    await open();
    assert.deepEqual(await findings(), ['suppressed', 'suppressed']);
    assert.equal((await overview()).assembly, 'WTSA-24, WTSA-28');
    assert.deepEqual(client.registered('workspace/didChangeWatchedFiles').at(-1), {
      watchers: [{ globPattern: '**/more/*.json' }, { globPattern: '**/circular.overlay.json' }],
    });
    rmSync(join(folder, 'more/wtsa-28.catalogue.json'));
    put('more/wtdc-25.catalogue.json', { ...LATER, id: 'wtdc-25', body: 'WTDC' });
    await tell(later, 3);
    assert.deepEqual(await findings(), ['suppressed'], 'by the overlay');
    assert.deepEqual(
      (await overview()).reports.map(({ name }) => name),
      ['WTSA-24', 'PP-22', 'WTDC-25'],
    );
    put('circular.overlay.json', { ...OVERLAY, resolutions: [] });
    await tell(overlay, 2);
    assert.ok(!(await findings()).includes('suppressed'));
    assert.deepEqual(messages, []);
  });
  it('is silent of a body whose catalogue is broken, names it, and speaks again when it is right', async () => {
    put(PROJECT, { catalogues: ['wtsa-28.catalogue.json'] });
    const later = put('wtsa-28.catalogue.json', '{"body": "WTSA", "schema":');
    await open();
    assert.deepEqual(await findings(), []);
    assert.deepEqual((await overview()).faulty, ['wtsa-28.catalogue.json']);
    assert.match(
      messages.join('\n'),
      /^The catalogue wtsa-28\.catalogue\.json cannot be used, and nothing is said in its place: not JSON: .*$/,
    );
    put('wtsa-28.catalogue.json', LATER);
    await tell(later, 2);
    assert.deepEqual((await overview()).faulty, []);
    assert.ok((await findings()).includes('suppressed'));
    rmSync(join(folder, 'wtsa-28.catalogue.json'));
    await tell(later, 3);
    assert.deepEqual(await findings(), [], 'it is known whose it was');
  });
  it('reads those of the settings below its folders, and elsewhere for the user alone', async () => {
    put('work/draft.md', DRAFT);
    const elsewhere = put('elsewhere/wtsa-28.catalogue.json', LATER);
    const path = join(folder, 'elsewhere/wtsa-28.catalogue.json');
    const inWork = { folder: pathToFileURL(join(folder, 'work')).href, settings: { catalogues: [path] } };
    await open(inWork);
    assert.match(
      messages.join('\n'),
      /it is outside of the workspace, where only your own settings may lead/,
    );
    client.process.kill();
    await open({ ...inWork, settings: { catalogues: [path], ownCatalogues: [path] } });
    assert.ok((await findings()).includes('suppressed'));
    assert.deepEqual(client.registered('workspace/didChangeWatchedFiles').at(-1), {
      watchers: [
        {
          globPattern: {
            baseUri: pathToFileURL(join(folder, 'elsewhere')).href,
            pattern: 'wtsa-28.catalogue.json',
          },
        },
      ],
    });
    put('elsewhere/wtsa-28.catalogue.json', { ...LATER, resolutions: [] });
    await tell(elsewhere, 2);
    assert.ok(!(await findings()).includes('suppressed'));
  });
  it('reads none that a workspace names which is not trusted', async () => {
    put(PROJECT, { catalogues: ['wtsa-28.catalogue.json'] });
    put('wtsa-28.catalogue.json', LATER);
    await open({ options: { isTrusted: false } });
    assert.ok(!(await findings()).includes('suppressed'));
  });
  it('tells them to the threads that read drafts which are not open', async () => {
    put(PROJECT, { catalogues: ['circular.overlay.json'] });
    put('circular.overlay.json', OVERLAY);
    for (let i = 0; i < 400; i++) put(`more/${i}.md`, DRAFT);
    await open({ capabilities: { textDocument: { diagnostic: {} } } });
    const { items } = await client.connection.sendRequest<{ items: { items: Diagnostic[] }[] }>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    const codes = items.map((report) => report.items.map(({ code }) => code).join());
    assert.deepEqual([...new Set(codes)], ['suppressed']);
    assert.equal(codes.length, 401);
  });
  it('speaks of other bodies as their catalogues do', async () => {
    await open();
    const uri = draft();
    client.open(uri, 'Resolution 191 (Rev. Bucharest, 2022)\n');
    const at = { textDocument: { uri }, position: { line: 0, character: 3 } };
    const shown = await client.connection.sendRequest<Hover>('textDocument/hover', at);
    assert.match(JSON.stringify(shown.contents), /In force[* ]+after PP-22/);
    const links = await client.connection.sendRequest<{ uri: string }[]>('textDocument/definition', at);
    assert.match(JSON.stringify(links), /data\/pp-22\/list\.csv/);
  });
});

describe('show and list', () => {
  it('keep to the body and the year of the project', () => {
    put('wtsa-28.catalogue.json', LATER);
    put(PROJECT, { catalogues: ['wtsa-28.catalogue.json'], body: 'PP' });
    const run = (...args: string[]) => {
      const { stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return stdout + stderr;
    };
    assert.match(run('show', '191'), /In force after PP-22/);
    assert.match(run('show', '3'), /the list of those in force after PP-22 does not have it/);
    assert.match(run('show', '44', '--body', 'WTSA'), /Suppressed by WTSA-28/);
    put(PROJECT, { catalogues: ['wtsa-28.catalogue.json'], asOf: 2025 });
    assert.match(run('show', '44'), /Revised at WTSA-24/);
  });
});
