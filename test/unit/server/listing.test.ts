/** Whether the documents below a folder are still those that were found. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentFile } from '../../../server/host/host.ts';
import { listing } from '../../../server/host/listing.ts';

describe('a listing', () => {
  let folder: string;
  /** How far ahead the clock is. */
  let ahead: number;
  const at = (...names: string[]) => join(folder, ...names);
  const clock = () => Date.now() + ahead;
  async function listed() {
    const found = listing([pathToFileURL(folder).href], ['markdown'], () => {}, clock);
    const files: DocumentFile[] = [];
    for await (const file of found) files.push(file);
    return {
      files,
      isAsFound: () => found.isAsFound?.(),
      again: (file: DocumentFile) => found.again?.(file),
    };
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'listing-'));
    for (const name of ['a', 'b', join('a', 'c')]) mkdirSync(at(name));
    for (const name of ['one.md', join('a', 'two.md'), join('a', 'c', 'three.md')])
      writeFileSync(at(name), 'x');
    ahead = 10_000;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('holds while nothing changes', async () => {
    const { files, isAsFound } = await listed();
    assert.equal(files.length, 3);
    assert.equal(await isAsFound(), true);
    assert.equal(await isAsFound(), true);
  });

  const changes: Record<string, () => void> = {
    'a file is created': () => writeFileSync(at('b', 'new.md'), 'x'),
    'a file is removed': () => rmSync(at('a', 'c', 'three.md')),
    'a file is renamed': () => renameSync(at('one.md'), at('first.md')),
    'a file is replaced by another': () => {
      writeFileSync(at('b', 'other'), 'y');
      renameSync(at('b', 'other'), at('one.md'));
    },
    'a folder is created': () => mkdirSync(at('a', 'c', 'd')),
    'a folder is removed': () => rmSync(at('a', 'c'), { recursive: true }),
    'a folder is renamed': () => renameSync(at('a'), at('d')),
    'a folder is moved out of it': () => renameSync(at('a', 'c'), `${folder}-moved`),
    'a folder is replaced by another of the same name': () => {
      renameSync(at('a'), at('b', 'a'));
      mkdirSync(at('a'));
    },
    'the whole folder is gone': () => rmSync(folder, { recursive: true }),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`does not hold once ${what}`, async () => {
      const { isAsFound } = await listed();
      change();
      assert.equal(await isAsFound(), false);
      rmSync(`${folder}-moved`, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    });
  }

  it('does not hold for folders that changed so lately that another change may have the same time', async () => {
    ahead = 0;
    const { isAsFound } = await listed();
    assert.equal(await isAsFound(), false);
  });

  it('gives a file as it is now', async () => {
    const { files, again } = await listed();
    const [file] = files;
    assert.ok(file);
    assert.equal((await again(file))?.stamp, file.stamp);
    writeFileSync(new URL(file.uri), 'longer');
    assert.notEqual((await again(file))?.stamp, file.stamp);
    assert.equal(await (await again(file))?.text(), 'longer');
    rmSync(new URL(file.uri));
    assert.equal(await again(file), undefined);
  });

  it('sees a file of the same size, written at another time', async () => {
    const { files, again } = await listed();
    const [file] = files;
    assert.ok(file);
    utimesSync(new URL(file.uri), new Date(), new Date(0));
    assert.notEqual((await again(file))?.stamp, file.stamp);
  });
});
