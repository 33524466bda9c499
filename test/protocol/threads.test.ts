/** The built command line on more files than one thread checks: what it prints is what it prints of each. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CLI } from './program.ts';

const EACH = 40;

describe('command line on many files', () => {
  let folder: string;
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const both = ['a', 'b'];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
    for (const name of both) {
      mkdirSync(join(folder, name));
      for (let i = 0; i < EACH; i++) {
        const edition = i % 3 === 0 ? 'Geneva, 2022' : 'New Delhi, 2024';
        writeFileSync(
          join(folder, name, `${i}.md`),
          `${'Some prose. '.repeat((i * 37) % 200)}\n\nResolution ${44 + (i % 50)} (Rev. ${edition}) and Resolution 80\n`,
        );
      }
      writeFileSync(join(folder, name, '20.md'), Buffer.from([0x52, 0x00, 0x01, 0x02]));
    }
    copyFileSync(resolve(import.meta.dirname, '../documents/libreoffice.docx'), join(folder, 'b', 'w.docx'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('tells of each in the order of the files, and of what cannot be read in its turn', () => {
    const [a, b] = both.map((name) => run('check', name, '--format', 'json'));
    const together = run('check', ...both, '--format', 'json');
    const files = (stdout: string | undefined) => JSON.parse(stdout ?? '').files;
    assert.deepEqual(files(together.stdout), [...files(a?.stdout), ...files(b?.stdout)]);
    assert.equal(files(together.stdout).length, 2 * EACH - 1);
    assert.equal(together.stderr, `${a?.stderr}${b?.stderr}`);
    assert.match(together.stderr, /^itu-resolutions: a\/20\.md: .*\nitu-resolutions: b\/20\.md: .*\n$/);
    assert.equal(together.status, 2);
  });

  for (const format of ['text', 'sarif', 'github', 'csv', 'html']) {
    it(`prints ${format} as one thread does`, () => {
      // With standard input among the files, one thread does it all.
      const one = run('check', ...both, '-', '--stdin-filename', 'z.md', '--format', format);
      const several = run('check', ...both, '--format', format);

      assert.ok(several.stdout.length > 5000);
      assert.equal(without(several.stdout), without(one.stdout));
    });
  }

  it('fixes them', () => {
    const { status, stdout, stderr } = run('check', '--fix', ...both);
    assert.equal(status, 2, 'for what cannot be read');
    assert.match(stdout, /\d+ findings fixed\.\n$/);
    assert.match(stderr, /^b\/w\.docx: 3 fixes as tracked changes, in the copy b\/w-fixed\.docx$/m);
    assert.ok(existsSync(join(folder, 'b', 'w-fixed.docx')));
    assert.doesNotMatch(run('check', 'a').stdout, /outdated-edition/);
  });

  it('keeps to its options and to the configuration file', () => {
    writeFileSync(join(folder, '.itu-resolutions.json'), JSON.stringify({ rules: { suppressed: 'off' } }));
    assert.doesNotMatch(run('check', ...both).stdout, /\[suppressed\]/);
    assert.match(run('check', ...both, '--rule', 'suppressed=hint').stdout, /: hint: .*\[suppressed\]/);
    assert.match(run('--no-config', 'check', ...both).stdout, /: error: .*\[suppressed\]/);
  });
});

/** What counts the files, and names the empty one of standard input. */
function without(output: string): string {
  return output
    .replace(/ in \d+ files/g, '')
    .replace(/<b>\d+<\/b> Documents/, '')
    .replace(/<tr><th scope="row"><bdi>z\.md.*\n/, '')
    .replace(/,?\{"location":\{"uri":"z\.md"\}\}/, '');
}
