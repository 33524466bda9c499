/** Files, settings and catalogues whose names are made to do harm: the built command line and server show them as text. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import data from '../../data/wtsa-24/catalogue.json' with { type: 'json' };
import { LARGEST_TEXT } from '../../server/host/limits.ts';
import { CATALOGUE_CHANGED, OVERVIEW, type Overview } from '../../server/protocol.ts';
import { type Client, type Options, start } from './client.ts';
import { CLI } from './program.ts';

/** What a file system takes as a name; Windows does not take most of it. */
const NAMES =
  process.platform === 'win32'
    ? ['[x](command&y).md', '=1+1.md', '-1.md', '@a.md', '$(trash).md']
    : [
        '[x](command:workbench.action.quit).md',
        '<img src=x onerror=alert(1)>.md',
        '\u001b[31mred\u009b32m.md',
        'two\nlines.md',
        '::error::x.md',
        '%0A::error::x.md',
        '=1+1.md',
        '@a.md',
        'a|b`c`.md',
        'a#b?c.md',
        'command:x.md',
      ];

describe('names made to do harm', () => {
  let folder: string;
  let client: Client | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'names-'));
    for (const name of NAMES) writeFileSync(join(folder, name), 'Resolution 80\n');
  });
  afterEach(() => {
    client?.process.kill();
    rmSync(folder, { recursive: true });
  });
  const run = (args: readonly string[], input?: string) =>
    spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', input, maxBuffer: 1e9 });

  for (const format of ['text', 'json', 'sarif', 'github', 'csv', 'html'])
    it(`are text in findings as ${format}`, () => {
      const { stdout } = run(['check', '--format', format, '.']);
      assert.doesNotMatch(stdout.replace(/[\n\r]/g, ''), /\p{Cc}/u);
      const lines = stdout.trimEnd().split('\n');
      if (format === 'text') assert.equal(lines.length, NAMES.length + 1, stdout);
      if (format === 'github') {
        assert.equal(lines.length, NAMES.length);
        for (const line of lines) assert.match(line, /^::error file=[^:,]*,line=1,/);
      }
      if (format === 'csv') for (const line of lines) assert.doesNotMatch(line, /^"?[=+@\t]/);
      if (format === 'html') assert.doesNotMatch(stdout, /<img/);
      if (format === 'json') {
        const paths = JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
        assert.deepEqual(paths.sort(), [...NAMES].sort(), 'whoever reads JSON has them as they are');
      }
      if (format === 'sarif') {
        const uris: string[] = JSON.parse(stdout).runs[0].artifacts.map(
          ({ location }: { location: { uri: string } }) => location.uri,
        );
        const here = pathToFileURL(`${folder}/`);
        const paths = uris
          .map((uri) => new URL(uri, here))
          .map(({ pathname }) => decodeURIComponent(pathname));
        assert.deepEqual(paths.sort(), NAMES.map((name) => `${folder}/${name}`).sort());
      }
    });
  it('are text in the table of authorities', () => {
    const markdown = run(['authorities', '.']).stdout;
    assert.equal(markdown.split('\n').filter((line) => line.startsWith('| ')).length, 3, markdown);
    assert.doesNotMatch(markdown, /(?<!\\)(?:\]\((?:command:|<)|<img)/);
    assert.doesNotMatch(markdown.replaceAll('\n', ''), /\p{Cc}/u);
  });
  it('are text in what is told of files that cannot be read', () => {
    for (const name of NAMES) writeFileSync(join(folder, name), Uint8Array.of(0, 1, 2));
    const { stderr, status } = run(['check', '.']);
    assert.equal(status, 2);
    assert.equal(stderr.trimEnd().split('\n').length, NAMES.length, stderr);
    assert.doesNotMatch(stderr.replaceAll('\n', ''), /\p{Cc}/u);
  });
  it('and standard input without end is refused', () => {
    const { stderr, status } = run(['check', '-'], 'a'.repeat(LARGEST_TEXT + 1));
    assert.equal(stderr, 'itu-resolutions: <stdin>: it has 51 MB, more than the 50 MB that are read\n');
    assert.equal(status, 2);
  });

  const open = async (options: Options): Promise<Client> => {
    client = await start({ folder: pathToFileURL(folder).href, ...options });
    return client;
  };
  it('make no links in messages', async () => {
    const rules = { '[Mend this](command:workbench.action.quit)': 'off' };
    writeFileSync(join(folder, '.itu-resolutions.json'), JSON.stringify({ rules }));
    const message = await (await open({})).shown;
    assert.match(message, /there is no rule "\[Mend this\] \(command:workbench\.action\.quit\)"/);
  });
  it('lead to no catalogue outside of the workspace, but where the user says so', async () => {
    const outside = join(folder, 'outside.json');
    const workspace = join(folder, 'workspace');
    mkdirSync(workspace);
    writeFileSync(outside, JSON.stringify({ ...data, resolutions: data.resolutions.slice(0, 3) }));
    const inside = {
      folder: pathToFileURL(workspace).href,
      capabilities: { workspace: { configuration: true } },
    };
    const said = /^The catalogue .* cannot be used, the embedded one is: it is outside of the workspace/;
    for (const catalogue of [outside, '../outside.json']) {
      const refused = await open({ ...inside, settings: { catalogue } });
      assert.match(await refused.shown, said);
      refused.process.kill();
    }
    const options = { followsCatalogue: true };
    const own = await open({ ...inside, options, settings: { catalogue: outside, ownCatalogue: outside } });
    await new Promise<void>((done) => own.connection.onNotification(CATALOGUE_CHANGED, () => done()));
    const { resolutions } = await own.connection.sendRequest<Overview>(OVERVIEW);
    assert.equal(resolutions.filter(({ body }) => body === 'WTSA').length, 3);
    own.process.kill();
    writeFileSync(join(workspace, '.itu-resolutions.json'), '{"catalogue": "../outside.json"}');
    assert.match(await (await open(inside)).shown, said);
    const { stderr, status } = spawnSync(process.execPath, [CLI, 'list'], {
      cwd: workspace,
      encoding: 'utf8',
    });
    assert.match(
      stderr,
      /^itu-resolutions: \.\.\/outside\.json cannot be used as a catalogue: it is outside/,
    );
    assert.equal(status, 2);
  });
});
