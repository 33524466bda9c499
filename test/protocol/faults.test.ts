/** What goes wrong around the program: full disks, others at the same files, slow file systems, a catalogue that goes. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import data from '../../data/wtsa-24/catalogue.json' with { type: 'json' };
import { CATALOGUE_CHANGED, OVERVIEW, type Overview } from '../../server/protocol.ts';
import { type Client, start } from './client.ts';
import { CLI } from './program.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LINE = 'Resolution 44 (Rev. Geneva, 2022) and more\n';
const FIXED = LINE.replace('Geneva, 2022', 'New Delhi, 2024');

let folder: string;
const clients: Client[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'faults-'));
});
afterEach(() => {
  for (const client of clients.splice(0)) client.process.kill();
  rmSync(folder, { recursive: true });
});
const open = async (options: Parameters<typeof start>[0]) => {
  const client = await start({ folder: pathToFileURL(folder).href, ...options });
  clients.push(client);
  return client;
};

describe('check --fix', () => {
  for (const [name, content] of [
    ['draft.md', Buffer.from(LINE.repeat(3000))],
    ['contribution.docx', readFileSync(join(ROOT, 'test/documents/libreoffice.docx'))],
  ] as const)
    it(`leaves ${name} as it was where the disk is full, and no half of a file beside it`, () => {
      writeFileSync(join(folder, name), content);
      const full = {
        NODE_OPTIONS: `--require ${join(ROOT, 'test/protocol/fullDisk.cjs')}`,
        ITU_FULL: folder,
      };
      const { status, stderr } = spawnSync(process.execPath, [CLI, 'check', '--fix', name], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...full },
      });
      assert.match(
        stderr,
        /^itu-resolutions: [^\n]*: the fixes could not be [^\n]*the disk is full[^\n]*\n$/,
      );
      assert.equal(status, 2);
      assert.ok(content.equals(readFileSync(join(folder, name))));
      assert.deepEqual(readdirSync(folder), [name]);
    });
  it('is whole where it is run twice at once', async () => {
    const names = ['a.md', 'b.md', 'c.md'];
    for (const name of names) writeFileSync(join(folder, name), LINE.repeat(500));
    const runs = [1, 2, 3].map(() => spawn(process.execPath, [CLI, 'check', '--fix', '.'], { cwd: folder }));
    const codes = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0]));
    assert.ok(
      codes.every((code) => code === 0),
      codes.join(),
    );
    for (const name of names) assert.equal(readFileSync(join(folder, name), 'utf8'), FIXED.repeat(500));
    assert.deepEqual(readdirSync(folder).sort(), names);
  });
});

describe('two windows on one folder', () => {
  it('have a server each, and both answer', async () => {
    const uri = pathToFileURL(join(folder, 'draft.md')).href;
    writeFileSync(join(folder, 'draft.md'), LINE);
    writeFileSync(join(folder, '.itu-resolutions.json'), '{"rules": {"outdated-edition": "error"}}');
    const env = { NODE_COMPILE_CACHE: join(folder, '.compiled') };
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: {} } };
    const both = await Promise.all([open({ env, capabilities }), open({ env, capabilities })]);
    const found = await Promise.all(
      both.map(async ({ connection }) => {
        const report = await connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
          previousResultIds: [],
        });
        return report.items.map((item) => item.uri === uri && item.kind === 'full' && item.items.length);
      }),
    );
    assert.deepEqual(found, [[1], [1]]);
    both[0]?.process.kill();
    const again = await both[1]?.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.equal(again?.items.length, 1);
  });
});

describe('a folder on a slow file system', () => {
  it('keeps nobody from reading what is open', async () => {
    const slow = join(folder, 'slow');
    const waited = join(folder, 'waited');
    mkdirSync(slow);
    for (let i = 0; i < 80; i++) writeFileSync(join(slow, `${i}.md`), LINE);
    writeFileSync(join(slow, '.itu-resolutions.json'), '{"catalogue": "catalogue.json"}');
    writeFileSync(join(slow, 'catalogue.json'), JSON.stringify(data));
    const client = await open({
      folder: pathToFileURL(slow).href,
      env: {
        NODE_OPTIONS: `--require ${join(ROOT, 'test/protocol/slowDisk.cjs')}`,
        ITU_SLOW: slow,
        ITU_WAITED: waited,
      },
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: {} } },
    });
    const uri = pathToFileURL(join(slow, '0.md')).href;
    client.open(uri, LINE);
    const answered: string[] = [];
    const all = client.connection
      .sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
      .then(({ items }) => answered.push(`workspace ${items.length}`));
    for (let i = 0; i < 5; i++) {
      const at = { textDocument: { uri }, position: { line: 0, character: 3 } };
      if (await client.connection.sendRequest<Hover | null>('textDocument/hover', at)) answered.push('hover');
    }
    await all;
    assert.deepEqual(answered, ['hover', 'hover', 'hover', 'hover', 'hover', 'workspace 79']);
    assert.equal(existsSync(waited) ? readFileSync(waited, 'utf8') : '', '', 'waits for no file at once');
  });
});

describe('a catalogue in use', () => {
  const FEW = JSON.stringify({ ...data, resolutions: data.resolutions.slice(0, 3) });
  it('that goes or turns wrong is told of, once each time, and is used again when it is right', async () => {
    const file = join(folder, 'my [own].json');
    writeFileSync(file, FEW);
    writeFileSync(join(folder, '.itu-resolutions.json'), JSON.stringify({ catalogue: 'my [own].json' }));
    const client = await open({
      options: { followsCatalogue: true },
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    const { connection } = client;
    const messages: string[] = [];
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      messages.push(message);
    });
    let changed = () => {};
    connection.onNotification(CATALOGUE_CHANGED, () => changed());
    const next = () => new Promise<void>((done) => (changed = done));
    const count = async () => {
      const { resolutions } = await connection.sendRequest<Overview>(OVERVIEW);
      return resolutions.filter(({ body }) => body === 'WTSA').length;
    };
    const told = async (type: number) => {
      const done = next();
      void connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(file).href, type }],
      });
      await done;
      return count();
    };
    while ((await count()) !== 3) await next();
    assert.deepEqual(client.registered('workspace/didChangeWatchedFiles').at(-1), {
      watchers: [{ globPattern: '**/my ?own?.json' }],
    });
    rmSync(file);
    assert.equal(await told(3), data.resolutions.length);
    writeFileSync(file, '{"schema": 1}');
    assert.equal(await told(1), data.resolutions.length);
    writeFileSync(file, FEW);
    assert.equal(await told(2), 3);
    const said = (why: string) =>
      new RegExp(`^The catalogue my \\[own\\]\\.json cannot be used, the embedded one is: ${why}`);
    assert.equal(messages.length, 2, messages.join('\n'));
    assert.match(messages[0] ?? '', said('no such file'));
    assert.match(messages[1] ?? '', said('/'));
  });
});
