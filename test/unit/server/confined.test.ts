/** A catalogue that a workspace names is in it, wherever symbolic links lead; one that its user names may be anywhere. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import data from '../../../data/wtsa-24/catalogue.json' with { type: 'json' };
import { isWithin } from '../../../server/host/confined.ts';
import { loadCatalogues } from '../../../server/host/nodeHost.ts';

describe('the catalogue of a workspace', () => {
  let root: string;
  let folders: string[];
  const at = (...names: string[]) => join(root, ...names);
  beforeEach(() => {
    root = mkdtempSync(join(realpathSync(tmpdir()), 'confined-'));
    for (const name of ['workspace', 'workspace/sub', 'workspace2', 'elsewhere']) mkdirSync(at(name));
    folders = [pathToFileURL(at('workspace')).href];
    for (const name of ['workspace/sub', 'workspace2', 'elsewhere']) {
      writeFileSync(at(name, 'catalogue.json'), JSON.stringify(data));
      writeFileSync(at(name, 'report.txt'), 'a report');
    }
    symlinkSync(at('elsewhere/catalogue.json'), at('workspace/linked.json'));
    symlinkSync(at('elsewhere'), at('workspace/folder'), 'junction');
    symlinkSync(at('workspace/sub/catalogue.json'), at('workspace/inside.json'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const kindOf = async (path: string, whereabouts: 'confined' | 'anywhere') =>
    (await loadCatalogues(path, folders, whereabouts))[0]?.kind;

  it('is read where it is below a folder', async () => {
    for (const path of [
      'sub/catalogue.json',
      'sub/../sub/catalogue.json',
      at('workspace/sub/catalogue.json'),
      'inside.json',
    ])
      assert.equal(await kindOf(path, 'confined'), 'report', path);
  });
  it('is refused elsewhere, in one line, but for the user', async () => {
    for (const path of [
      '../elsewhere/catalogue.json',
      '../workspace2/catalogue.json',
      at('elsewhere/catalogue.json'),
      'linked.json',
      'folder/catalogue.json',
    ]) {
      const [refused] = await loadCatalogues(path, folders, 'confined');
      assert.ok(refused?.kind === 'faults', path);
      assert.deepEqual(refused.faults, [
        'it is outside of the workspace, where only your own settings may lead',
      ]);
      assert.equal(await kindOf(path, 'anywhere'), 'report', path);
    }
  });
  it('may be in the folder itself, where that is named', async () => {
    writeFileSync(at('workspace/wtsa-24.catalogue.json'), JSON.stringify(data));
    for (const path of ['.', at('workspace')]) assert.equal(await kindOf(path, 'confined'), 'report', path);
    assert.equal(await kindOf('..', 'confined'), 'faults');
  });
  it('has the report beside it and no other file', async () => {
    const reportOf = async () => {
      const [loaded] = await loadCatalogues('sub/catalogue.json', folders, 'confined');
      return loaded?.kind === 'report' ? loaded.textUri : undefined;
    };
    assert.equal(await reportOf(), pathToFileURL(at('workspace/sub/report.txt')).href);
    rmSync(at('workspace/sub/report.txt'));
    writeFileSync(at('workspace/secret.txt'), 'a secret');
    symlinkSync(at('workspace/secret.txt'), at('workspace/sub/report.txt'));
    assert.equal(await reportOf(), null);
    const source = { ...data.source, file: '../secret.txt' };
    writeFileSync(at('workspace/sub/catalogue.json'), JSON.stringify({ ...data, source }));
    const [loaded] = await loadCatalogues('sub/catalogue.json', folders, 'confined');
    assert.match(loaded?.kind === 'faults' ? (loaded.faults[0] ?? '') : '', /^\/source\/file: /);
  });
  it('is not in a folder that only begins with the same letters, nor in one that is not there', async () => {
    assert.equal(await isWithin(at('workspace2/report.txt'), [at('workspace')]), false);
    assert.equal(await isWithin(at('workspace'), [at('workspace')]), false);
    assert.equal(await isWithin(at('elsewhere/report.txt'), [at('nowhere')]), false);
    assert.equal(await isWithin(at('elsewhere/nothing'), [at('elsewhere')]), false);
    assert.equal(await isWithin(at('workspace/folder/report.txt'), [at('elsewhere')]), true);
    assert.equal(await isWithin(at('elsewhere/report.txt'), [at('workspace/folder')]), true);
  });
});
