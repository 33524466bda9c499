/** What docs/ci.md and the hooks for pre-commit tell to run: it runs, and ends as they say. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const linesOf = (text: string, key: string) =>
  [...text.matchAll(new RegExp(`^ *(?:- )?${key}: (itu-resolutions .*)$`, 'gm'))].map(
    ([, line = '']) => line,
  );

describe('in CI', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ci-'));
    symlinkSync(join(ROOT, 'dist/cli.js'), join(folder, 'itu-resolutions'));
    writeFileSync(join(folder, 'draft.md'), 'Resolution 44 (Rev. Geneva, 2022)\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const run = (line: string) => {
    const env = { ...process.env, RUNNER_TEMP: folder, PATH: `${folder}${delimiter}${process.env['PATH']}` };
    return spawnSync('bash', ['-e', '-c', line], { cwd: folder, env, encoding: 'utf8' });
  };

  const steps = linesOf(read('docs/ci.md'), 'run');
  for (const step of steps) {
    it(`runs ${step}`, () => {
      const { status, stderr } = run(step);
      assert.equal(stderr, '');
      assert.equal(status, step.includes('--format github') ? 1 : 0);
      writeFileSync(join(folder, 'latin.md'), Buffer.from('Résolution', 'latin1'));
      const partly = run(step);
      assert.notEqual(partly.status, 0);
      assert.match(partly.stderr, /^itu-resolutions: latin\.md: .*\n$/);
    });
  }
  it('writes SARIF and the page for people where the workflow looks for them', () => {
    for (const step of steps) run(step);
    assert.equal(JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8')).runs[0].results.length, 1);
    assert.match(readFileSync(join(folder, 'report.html'), 'utf8'), /<mark>Resolution 44/);
  });
  it('has hooks that check and fix the files that they are given', () => {
    const [check = '', fix = '', ...others] = linesOf(read('.pre-commit-hooks.yaml'), 'entry');
    assert.deepEqual(others, []);
    assert.equal(run(`${check} draft.md`).status, 1);
    assert.equal(run(`${fix} draft.md`).status, 0);
    assert.equal(run(`${check} draft.md`).status, 0);
  });
});
