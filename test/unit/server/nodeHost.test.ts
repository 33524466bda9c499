/** The host on Node.js: what is not on its disk, and what a product that is installed without data/ and docs/ has instead. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { embeddedReports } from '../../../catalogues/embedded.ts';
import type { CatalogueData } from '../../../core/catalogue/types.ts';
import { RULES, textAddress } from '../../../server/host/bundled.ts';
import { nodeHost } from '../../../server/host/nodeHost.ts';
import { documentsBelow } from '../../../server/host/walk.ts';

const [REPORT] = embeddedReports as [CatalogueData];
const ELSEWHERE = 'vscode-vfs://github/itu/drafts';

describe('the host on Node.js', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'host-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const texts = async () => ({ [textAddress(REPORT.id)]: 'the report', [RULES]: 'the rules' });

  it('has report and rules from its bundle where none are beside it', async () => {
    const host = nodeHost(root, texts);
    assert.equal(await host.readText(host.embedded()[0]?.textUri ?? ''), 'the report');
    assert.equal(await host.readText(host.rulesPage), 'the rules');
    assert.deepEqual(
      host.embedded().map(({ annexUri }) => annexUri),
      embeddedReports.map(() => null),
    );
  });
  it('has no report where its bundle holds none either', async () => {
    const host = nodeHost(root);
    assert.equal(host.embedded()[0]?.textUri, null);
    assert.equal(await host.readText(host.rulesPage), null);
  });
  it('has those that are beside it', async () => {
    const { id, source } = REPORT;
    const data = join(root, 'data', id);
    mkdirSync(data, { recursive: true });
    for (const name of ['annex.md', source.file]) writeFileSync(join(data, name), name);
    const host = nodeHost(root, texts);
    const [embedded] = host.embedded();
    assert.equal(embedded?.annexUri, pathToFileURL(join(data, 'annex.md')).href);
    assert.equal(await host.readText(embedded?.textUri ?? ''), source.file);
  });
  it('reads nothing that is on no disk', async () => {
    const host = nodeHost(root, texts);
    assert.equal(await host.readText(`${ELSEWHERE}/a.md`), null);
    const bytes = await host.readBytes(`${ELSEWHERE}/a.docx`);
    assert.deepEqual(bytes, { kind: 'unreadable', why: 'it is not on this machine' });
    assert.equal(await host.configuration(ELSEWHERE), null);
    const found = [];
    for await (const { uri } of host.documents([ELSEWHERE], ['markdown'], () => {})) found.push(uri);
    assert.deepEqual(found, []);
  });
  it('has the annex of a catalogue that stands beside it', async () => {
    const file = join(root, 'catalogue.json');
    copyFileSync(join(import.meta.dirname, '../../../data', REPORT.id, 'catalogue.json'), file);
    writeFileSync(join(root, 'annex.md'), '# Annex');
    const [loaded] = await nodeHost(root).loadCatalogues(
      'catalogue.json',
      [pathToFileURL(root).href],
      'confined',
    );
    assert.ok(loaded?.kind === 'report');
    assert.equal(loaded.annexUri, pathToFileURL(join(root, 'annex.md')).href);
    assert.equal(loaded.textUri, null);
  });
  it('finds no documents where no format is asked for', async () => {
    writeFileSync(join(root, 'a.md'), 'x');
    assert.deepEqual(await documentsBelow(root, { patterns: [] }), []);
    assert.deepEqual(await documentsBelow(root, { patterns: ['*.md'] }), [join(root, 'a.md')]);
  });
});
