/** The built command line: what it prints, and its exit status. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

describe('command line', () => {
  let folder: string;
  const run = (args: string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  /** Exit status 2, and one line on stderr that matches. */
  const refuses = (args: string[], line: RegExp) => {
    const { status, stderr } = run(args);
    assert.equal(status, 2, stderr);
    assert.match(stderr, line);
    assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'draft.md'), 'See Resolution 80 and\nResolution 44 (Rev. Geneva, 2022).\n');
    writeFileSync(join(folder, 'sub', 'good.md'), 'Resolution 44 (Rev. New Delhi, 2024)\n');
    writeFileSync(join(folder, 'binary.dat'), Uint8Array.of(0, 1, 2, 3));
    writeFileSync(join(folder, 'broken.json'), '{"schema": 1}');
  });

  it('checks a folder, in text', () => {
    const { status, stdout } = run(['check']);
    assert.equal(status, 1);
    assert.match(stdout, /^draft\.md:1:5: error: Resolution 80 was suppressed by WTSA-24 .*\[suppressed\]$/m);
    assert.match(stdout, /^draft\.md:2:15: warning: .*\[outdated-edition\]$/m);
    assert.match(stdout, /1 error and 1 warning in 2 files\.\n$/);
  });

  it('checks in JSON, with the fix', () => {
    const { files } = JSON.parse(run(['check', 'draft.md', '--format', 'json']).stdout);
    assert.equal(files[0].path, 'draft.md');
    const [suppressed, outdated] = files[0].findings;
    assert.deepEqual(
      [suppressed.code, suppressed.severity, suppressed.line, suppressed.column, suppressed.fix],
      ['suppressed', 'error', 1, 5, null],
    );
    assert.deepEqual(outdated.fix, [{ start: 37, end: 54, newText: 'Rev. New Delhi, 2024' }]);
  });

  it('ends with 0 where nothing is as severe as asked', () => {
    assert.equal(run(['check', 'sub']).status, 0);
    assert.equal(
      run(['check', '--max-severity', 'error', '-'], 'Resolution 44 (Rev. Geneva, 2022)').status,
      0,
    );
    assert.equal(
      run(['check', '--max-severity', 'warning', '-'], 'Resolution 44 (Rev. Geneva, 2022)').status,
      1,
    );
  });

  it('reads standard input and patterns', () => {
    const { files } = JSON.parse(
      run(['references', '--format', 'json', '--stdin-filename', 'a.md', '-'], '`Resolution 1` Resolution 44')
        .stdout,
    );
    assert.deepEqual(files[0].references, [
      {
        start: 15,
        end: 28,
        text: 'Resolution 44',
        number: 44,
        through: null,
        temporary: null,
        edition: null,
        body: 'WTSA',
        language: 'en',
        provision: null,
        line: 1,
        column: 16,
      },
    ]);
    assert.equal(JSON.parse(run(['references', '--format', 'json', '**/*.md']).stdout).files.length, 2);
  });

  it('shows and lists', () => {
    assert.match(run(['show', '44']).stdout, /^Resolution 44 – Bridging the standardization gap/);
    assert.equal(JSON.parse(run(['show', '101', '--format', 'json']).stdout).temporary, 'COM4/AI');
    assert.equal(JSON.parse(run(['list', '--format', 'json']).stdout).length, 57);
    assert.match(run(['list', '--status', 'suppressed']).stdout, /^80 .*suppressed/);
    assert.match(
      run(['list', '--format', 'csv']).stdout,
      /^number,status,place,year,temporary,title\r\n2,revised,New Delhi,2024,,/,
    );
  });

  it('says in one line what is wrong with its input', () => {
    refuses(['check', 'nothing.md'], /nothing\.md: no such file or folder/);
    refuses(['check', 'binary.dat'], /binary\.dat: it is a binary file/);
    refuses(['check', '--bad'], /unknown option '--bad'/);
    refuses(['chekc'], /unknown command 'chekc'/);
    refuses(['check', '--format', 'xml'], /format <format>.*xml.*is invalid/);
    refuses(
      ['show', '118'],
      /Resolution 118: there is no such resolution, the last number of WTSA-24 is 108/,
    );
    refuses(['show', 'fourty'], /a number such as 44 is wanted/);
    refuses(['--catalogue', 'broken.json', 'list'], /broken\.json cannot be used as a catalogue: \//);
    refuses(['--catalogue', 'draft.md', 'list'], /draft\.md cannot be used as a catalogue: not JSON/);
  });

  it('reads the other documents when one cannot be read', () => {
    const { status, stdout } = run(['check', 'binary.dat', 'draft.md']);
    assert.equal(status, 2);
    assert.match(stdout, /draft\.md:1:5/);
  });
});
