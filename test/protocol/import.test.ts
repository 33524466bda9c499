/** `itu-resolutions import`: from a report to a catalogue that `check` takes, and again after corrections. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CatalogueData } from '../../core/catalogue/types.ts';
import { word } from '../documents/archive.ts';
import { CLI } from './program.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const REPORT = `Outcomes
Revised: Resolutions 5 and 9
Resolution 90 (Baku, 2025): On space
The Conference noted Resolution 30 with thanks.
`;

describe('import', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
    writeFileSync(join(folder, 'report.txt'), REPORT);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const imported = (report = 'report.txt', ...more: string[]) =>
    run('import', report, '--body', 'WTDC', '--place', 'Baku', '--year', '2025', ...more);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const catalogue = () => JSON.parse(read('wtdc-25.catalogue.json')) as CatalogueData;
  /** Exit status 2, one line that matches, and nothing written. */
  const refuses = ({ status, stdout, stderr }: ReturnType<typeof run>, line: RegExp) => {
    const files = readdirSync(folder);
    assert.equal(status, 2, stdout);
    assert.match(stderr, line);
    assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
    return files;
  };

  it('writes into a folder that is not there yet', () => {
    assert.equal(imported('report.txt', '--out', 'new/folder').status, 0);
    assert.ok(readdirSync(join(folder, 'new/folder')).includes('wtdc-25.catalogue.json'));
  });

  it('writes a catalogue that documents can be checked against, and an account with lines', () => {
    const { status, stdout, stderr } = imported();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^wtdc-25\.catalogue\.json: 3 resolutions \(2 revised, 1 new\)\n/);
    assert.match(stdout, /^wtdc-25\.account\.md: 1 places? to look at$/m);
    assert.match(read('wtdc-25.account.md'), /^- line \[4\]\(report\.txt#L4\): .*Resolution 30/m);
    writeFileSync(join(folder, 'draft.txt'), 'WTDC Resolution 5 (Rev. Dubai, 2014)');
    const { stdout: found } = run('--catalogue', 'wtdc-25.catalogue.json', 'check', 'draft.txt');
    assert.match(found, /outdated-edition/);
    assert.match(found, /Rev\. Baku, 2025/);
  });

  it('keeps corrections when the report is imported again, and says so', () => {
    imported();
    const corrected = read('wtdc-25.catalogue.json').replace('On space', 'On outer space');
    writeFileSync(join(folder, 'wtdc-25.catalogue.json'), corrected);
    writeFileSync(join(folder, 'report.txt'), `${REPORT}Suppressed: Resolution 61\n`);
    const { stdout } = imported();
    assert.match(stdout, /^1 correction was kept$/m);
    const titles = catalogue().resolutions.map(({ number, title }) => `${number} ${title}`);
    assert.deepEqual(titles, ['5 null', '9 null', '61 null', '90 On outer space']);
    assert.match(read('wtdc-25.account.md'), /^- Resolution 90: `title` is as corrected$/m);
  });

  it('gives what is shipped from the report that is shipped', () => {
    const data = join(ROOT, 'data/wtsa-24');
    const report = join(data, 'report.txt');
    const { status, stderr } = run(
      ...['import', report, '--body', 'WTSA', '--place', 'New Delhi', '--year', '2024', '--out', '.'],
    );
    assert.equal(status, 0, stderr);
    const { $schema: _, ...shipped } = JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8'));
    // Remarks are what a person noticed.
    assert.deepEqual(JSON.parse(read('wtsa-24.catalogue.json')), { ...shipped, remarks: [] });
  });

  it('reads Word documents, their tables among them', () => {
    const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const rows = [row('Number', 'Topic', 'Status'), row('5', 'On this', 'MOD'), row('7', 'On that', 'NOC')];
    const table = rows.join('');
    const body = `${paragraph('Suppressed: Resolutions 61')}<w:tbl>${table}</w:tbl>`;
    writeFileSync(join(folder, 'report.docx'), word(body));
    const { status, stderr } = imported('report.docx');
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      catalogue().resolutions.map(({ number, status: was, title }) => `${number} ${was} ${title}`),
      ['5 revised On this', '7 unchanged On that', '61 suppressed null'],
    );
  });

  it('reads Markdown', () => {
    writeFileSync(join(folder, 'report.md'), '# Outcomes\n\n**Revised**: Resolutions 5 and 9\n');
    assert.equal(imported('report.md').status, 0);
    assert.deepEqual(
      catalogue().resolutions.map(({ number, status }) => `${number} ${status}`),
      ['5 revised', '9 revised'],
    );
  });

  it('reads lists from spreadsheets', () => {
    writeFileSync(join(folder, 'list.csv'), 'number;title;status\n5;On this;Rev\n61;On that;SUP\n');
    assert.equal(imported('list.csv').status, 0);
    assert.deepEqual(
      catalogue().resolutions.map(({ number, status }) => `${number} ${status}`),
      ['5 revised', '61 suppressed'],
    );
  });

  it('says what is wrong in one line, and then writes nothing', () => {
    const files = ['report.txt'];
    assert.deepEqual(refuses(imported('none.txt'), /none\.txt: no such file/), files);
    assert.deepEqual(refuses(run('import', 'report.txt'), /--body/), files);
    assert.deepEqual(refuses(imported('report.txt', '--year', '25'), /a year such as 2025/), files);
    assert.deepEqual(refuses(imported('report.txt', '--body', 'XYZ'), /XYZ/), files);
    assert.deepEqual(refuses(imported('report.txt', '--out', 'report.txt'), /report\.txt: \S/), files);
    assert.deepEqual(refuses(imported('-'), /a report has to be a file: name it/), files);
    writeFileSync(join(folder, 'torn.docx'), 'no archive');
    assert.deepEqual(refuses(imported('torn.docx'), /torn\.docx: /), [...files, 'torn.docx']);
    rmSync(join(folder, 'torn.docx'));
    writeFileSync(join(folder, 'report.txt'), 'Nothing is said here.\n');
    assert.deepEqual(refuses(imported(), /no resolution was found/), files);
  });

  it('never writes over a catalogue whose corrections it could not tell', () => {
    writeFileSync(join(folder, 'wtdc-25.catalogue.json'), '{}');
    refuses(imported(), /wtdc-25\.imported\.json.*elsewhere/);
    assert.equal(read('wtdc-25.catalogue.json'), '{}');
    imported('report.txt', '--out', folder);
    rmSync(join(folder, 'wtdc-25.catalogue.json'));
    imported();
    writeFileSync(join(folder, 'wtdc-25.catalogue.json'), '{"schema": 2}');
    refuses(imported(), /wtdc-25\.catalogue\.json: it cannot be used as a catalogue, nothing was written: /);
    assert.equal(read('wtdc-25.catalogue.json'), '{"schema": 2}');
  });

  it('says where no such conference is known', () => {
    const { stdout } = run('import', 'report.txt', '--body', 'WTDC', '--place', 'Atlantis', '--year', '2025');
    assert.match(stdout, /^No conference of WTDC in Atlantis in 2025 is known/m);
  });
});
