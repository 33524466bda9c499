/** The built command line on what is rare: drafts outside of the folder, findings that are about no reference, readers that go away. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { word } from '../documents/archive.ts';
import { CLI } from './program.ts';

describe('command line, of what is rare', () => {
  let folder: string;
  let inside: string;
  before(() => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'printed-'));
    inside = join(folder, 'inside');
    mkdirSync(inside);
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (args: readonly string[], input = '', node: readonly string[] = [], env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, CLI, ...args], {
      cwd: inside,
      input,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    });
    return { status, stdout, stderr };
  };
  const csv = (draft: string, ...args: string[]) =>
    run(['check', '--format', 'csv', ...args, '--stdin-filename', 'a.md', '-'], draft)
      .stdout.trimEnd()
      .split('\r\n')
      .slice(1);

  it('says which commands there are where none is given', () => {
    const { status, stdout, stderr } = run([]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Usage: itu-resolutions/);
    assert.match(stderr, /\nitu-resolutions: a command is wanted; see "itu-resolutions --help"\n$/);
  });

  it('says which levels a rule can have, and that a pattern matches nothing', () => {
    const level = run(['check', '--rule', 'suppressed=loud', '-']);
    assert.equal(level.status, 2);
    assert.match(level.stderr, /write suppressed= and one of hint, information, warning, error, off;/);
    const pattern = run(['check', '*.none']);
    assert.equal(pattern.status, 2);
    assert.equal(pattern.stderr, 'itu-resolutions: *.none: no file matches the pattern\n');
  });

  it('shows a resolution as Markdown, and says of one that it is not in the report', () => {
    assert.match(run(['show', '44', '--format', 'markdown']).stdout, /^\*\*Resolution 44\*\*/);
    const { status, stderr } = run(['show', '1']);
    assert.equal(status, 2);
    assert.match(stderr, /^itu-resolutions: Resolution 1: the WTSA-24 report does not mention it; see /);
  });

  it('prints provisions, and bodies that are not known', () => {
    const draft = 'as resolves 1 of Resolution 44 has it; Resolution 5 of this conference';
    const [first] = JSON.parse(run(['references', '--format', 'json', '-'], draft).stdout).files[0]
      .references;
    assert.deepEqual(first.provision, { verb: 'resolves', addressee: null, item: '1' });
    assert.match(run(['references', '--format', 'csv', '-'], draft).stdout, /,WTSA,resolves 1,en,\r\n/);
    assert.match(run(['references', '-'], draft).stdout, /: Resolution 5 · body unknown\n$/);
  });

  it('tells of a finding which reference it is about, though it stands beside that', () => {
    const [title = ''] = csv('Resolution 44 (Rev. New Delhi, 2024), "Countering and combating spam"');
    assert.match(title, /,title-mismatch,WTSA,44,/);
    const [body = ''] = csv('WTDC Resolution 101 (New Delhi, 2024)');
    assert.match(body, /,body-mismatch,[^,]*,101,/);
    const [comment = ''] = csv('<!-- itu-resolutions: ignore nosuch -->\nResolution 101 (New Delhi, 2024)');
    assert.match(comment, /^a\.md,1,\d+,\w+,[\w-]+,,,nosuch,/, 'it is about none');
  });

  it('names drafts outside of the folder by their whole address in SARIF', () => {
    const draft = join(folder, 'outside.md');
    writeFileSync(draft, 'Resolution 80');
    const { runs } = JSON.parse(run(['check', '--format', 'sarif', '../outside.md']).stdout);
    const { uri } = runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    assert.equal(uri, pathToFileURL(draft).href);
  });

  it('has temporary numbers and bodies that are not known on the page of findings', () => {
    const page = run(
      ['check', '--format', 'html', '-'],
      'Resolution COM4/ZZ; Resolution 5 of this conference',
    ).stdout;
    assert.match(page, /<th scope="row">WTSA COM4\/ZZ<\/th>/);
    assert.match(page, /<th scope="row">\? 5<\/th>/);
  });

  it('counts one fix of a Word document as one', () => {
    const paragraph = '<w:p><w:r><w:t>see Res 44 (Rev. New Delhi, 2024)</w:t></w:r></w:p>';
    writeFileSync(join(inside, 'one.docx'), word(paragraph));
    const { stderr } = run(['check', '--fix', 'one.docx']);
    assert.equal(stderr, 'one.docx: 1 fix as tracked changes, in the copy one-fixed.docx\n');
  });

  it('colours what a terminal shows, but not where NO_COLOR is set', () => {
    const terminal = ['--import', 'data:text/javascript,process.stdout.isTTY=true'];
    const check = ['check', '-'];
    assert.ok(run(check, 'Resolution 80', terminal).stdout.includes('\u001b[31m'));
    assert.ok(!run(check, 'Resolution 80', terminal, { NO_COLOR: '1' }).stdout.includes('\u001b'));
  });

  it('ends quietly when its reader goes away', async () => {
    writeFileSync(join(inside, 'long.md'), 'Resolution 80\n'.repeat(20_000));
    const child = spawn(process.execPath, [CLI, 'references', 'long.md'], { cwd: inside });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'exit');
    assert.equal(said, '');
    assert.equal(status, 0);
  });
});
