/** What is installed is what was locked, and runs nothing while it is installed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('installing', () => {
  const locks = globSync('**/package-lock.json', { cwd: ROOT, ignore: ['**/node_modules/**', '.*/**'] });
  it('locks the packages of every folder that has some', () => {
    assert.deepEqual(locks.sort(), [
      'package-lock.json',
      'scripts/vscode/package-lock.json',
      'test/bench/package-lock.json',
      'test/mutation/package-lock.json',
    ]);
  });
  for (const lock of locks)
    it(`checks each package of ${lock} by its hash`, () => {
      const packages = Object.entries<{ integrity?: string; link?: boolean }>(
        JSON.parse(read(lock)).packages,
      );
      // Folders of our own are linked, and come with us.
      const fetched = packages.filter(([folder, { link }]) => /(?:^|\/)node_modules\//.test(folder) && !link);
      assert.ok(fetched.length > 1);
      const without = fetched.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
      assert.deepEqual(without, []);
    });
  it('runs no script of a package', () => {
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
    const { scripts } = JSON.parse(read('package.json'));
    assert.deepEqual(
      Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|pack)$/.test(name)),
      [],
    );
  });
});
