/** What is too large to be read, or no file, is refused in one line, in the user's language. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesOfFile, textOfFile } from '../../../server/host/files.ts';
import {
  LARGEST_CATALOGUE,
  LARGEST_CONFIGURATION,
  LARGEST_DOCUMENT,
  LARGEST_TEXT,
  MOST_CATALOGUES,
} from '../../../server/host/limits.ts';
import { configurationFile, loadCatalogues, nodeHost } from '../../../server/host/nodeHost.ts';
import { documentsBelow } from '../../../server/host/walk.ts';
import { speak } from '../../../server/language.ts';
import { translations } from '../../../server/translations.ts';

describe('limits of what is read', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'limits-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    speak('en', undefined, undefined);
  });
  /** A file of that many bytes, which takes no room on the disk. */
  const sized = (name: string, size: number) => {
    const file = join(folder, name);
    writeFileSync(file, '');
    truncateSync(file, size);
    return file;
  };
  const why = (read: { readonly kind: string; readonly why?: string }) => read.why;

  it('are those of texts', async () => {
    assert.equal(
      why(await textOfFile(sized('a.md', LARGEST_TEXT + 1))),
      'it has 51 MB, more than the 50 MB that are read',
    );
    const text = 'Resolution 44';
    writeFileSync(join(folder, 'b.md'), text);
    assert.equal((await textOfFile(join(folder, 'b.md'), text.length)).kind, 'text');
    assert.equal((await textOfFile(join(folder, 'b.md'), text.length - 1)).kind, 'unreadable');
  });
  it('are those of documents', async () => {
    const read = await bytesOfFile(sized('a.docx', LARGEST_DOCUMENT + 1));
    assert.equal(why(read), 'it has 201 MB, more than the 200 MB that are read');
  });
  it('are those of catalogues', async () => {
    const [loaded] = await loadCatalogues(sized('a.json', LARGEST_CATALOGUE + 1), [], 'anywhere');
    assert.ok(loaded?.kind === 'faults');
    assert.deepEqual(loaded.faults, ['it has 21 MB, more than the 20 MB that are read']);
  });
  it('are those of a folder of catalogues', async () => {
    for (let i = 0; i < MOST_CATALOGUES; i++) writeFileSync(join(folder, `${i}.catalogue.json`), '{}');
    assert.equal((await loadCatalogues(folder, [], 'anywhere')).length, MOST_CATALOGUES);
    writeFileSync(join(folder, 'one-more.overlay.json'), '{}');
    assert.deepEqual(await loadCatalogues(folder, [], 'anywhere'), [
      { kind: 'faults', faults: ['it has more than 100 catalogues'], body: null, file: folder },
    ]);
  });
  it('are those of configuration files', async () => {
    const { read } = await configurationFile(sized('a.json', LARGEST_CONFIGURATION + 1));
    assert.equal(why(read), 'it has 2 MB, more than the 1 MB that are read');
  });
  it('are those of folders: the first documents are read, and it is told that there are more', async () => {
    for (const name of ['c.md', 'a.md', 'b.md']) writeFileSync(join(folder, name), '');
    const told: string[] = [];
    const walk = { tooMany: (of: string) => told.push(of), most: 2 };
    assert.deepEqual(await documentsBelow(folder, walk), [join(folder, 'a.md'), join(folder, 'b.md')]);
    assert.deepEqual(told, [folder]);
    await documentsBelow(folder, { ...walk, most: 3 });
    assert.deepEqual(told, [folder]);
  });
  it('are told in the language of the user', async () => {
    const file = sized('a.md', LARGEST_TEXT + 1);
    for (const [language, said] of Object.entries({
      fr: 'Mo',
      es: 'ocupa',
      ru: 'МБ',
      ar: 'ميغابايت',
      zh: '大小',
    })) {
      speak(language, undefined, translations);
      assert.match(why(await textOfFile(file)) ?? '', new RegExp(said));
    }
  });
  if (process.platform !== 'win32')
    it('leave out what is no file, and would never end', async () => {
      const pipe = join(folder, 'pipe.md');
      execFileSync('mkfifo', [pipe]);
      for (const path of [pipe, '/dev/zero']) assert.equal(why(await bytesOfFile(path)), 'it is no file');
      mkdirSync(join(folder, 'sub.md'));
      writeFileSync(join(folder, 'a.md'), 'Resolution 44');
      const files = nodeHost(folder).documents([pathToFileURL(folder).href], ['markdown'], () => {});
      const names: string[] = [];
      for await (const { uri } of files) names.push(uri.slice(uri.lastIndexOf('/') + 1));
      assert.deepEqual(names, ['a.md']);
      assert.equal(why(await textOfFile(folder)), 'it is a folder');
    });
});
