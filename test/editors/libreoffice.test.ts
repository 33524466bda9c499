/** Copies with fixes as LibreOffice opens them: it keeps what was changed, and who changed it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readDocument } from '../../documents/read.ts';
import { contribution } from '../documents/contribution.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const FORMATS = ['docx', 'odt'] as const;

if (spawnSync('soffice', ['--version']).status !== 0) {
  console.log('  LibreOffice is not installed: no copy is opened in it');
} else {
  describe('LibreOffice', function () {
    this.timeout(120_000);
    let folder: string;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
      copyFileSync(resolve(import.meta.dirname, '../documents/libreoffice.docx'), join(folder, 'own.docx'));
      writeFileSync(join(folder, 'library.docx'), await contribution());
      for (const how of [[], ['--accept']]) {
        const { status, stderr } = spawnSync(
          process.execPath,
          [CLI, 'check', '--fix', ...how, 'own.docx', 'library.docx'],
          { cwd: folder, encoding: 'utf8' },
        );
        assert.equal(status, 0, stderr);
      }
      for (const format of FORMATS) {
        const copies = ['own', 'library'].flatMap((name) => [`${name}-fixed.docx`, `${name}-fixed-2.docx`]);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const args = [
          profile,
          '--headless',
          '--convert-to',
          format,
          '--outdir',
          join(folder, format),
          ...copies,
        ];
        const { stderr } = spawnSync('soffice', args, { cwd: folder, encoding: 'utf8' });
        assert.doesNotMatch(stderr, /Error/i);
      }
    });
    after(() => rmSync(folder, { recursive: true }));

    const textOf = async (...path: string[]) => {
      const read = await readDocument(readFileSync(join(folder, ...path)));
      assert.ok(read.kind === 'document', read.kind === 'unreadable' ? read.why : '');
      return read.places.map(({ start, end }) => read.text.slice(start, end)).toSorted();
    };

    for (const name of ['own', 'library']) {
      for (const format of FORMATS) {
        it(`reads the fixed text of ${name}.docx, and saves it in ${format}`, async () => {
          for (const copy of [`${name}-fixed`, `${name}-fixed-2`]) {
            const fixed = await textOf(`${copy}.docx`);
            assert.ok(fixed.some((text) => text.includes('Resolution 2 (Rev. New Delhi, 2024)')));
            assert.deepEqual(await textOf(format, `${copy}.${format}`), fixed);
          }
        });
      }

      it(`keeps the changes to ${name}.docx as changes, with their author`, () => {
        const xml = (copy: string) =>
          strFromU8(unzipSync(readFileSync(join(folder, 'odt', copy)))['content.xml'] as Uint8Array);
        const ours = /<text:(insertion|deletion)><office:change-info><dc:creator>ITU resolution references</g;
        const changes = [...xml(`${name}-fixed.odt`).matchAll(ours)].map(([, kind]) => kind);
        assert.ok(changes.includes('deletion') && changes.includes('insertion'), `${changes}`);
        assert.doesNotMatch(xml(`${name}-fixed-2.odt`), ours);
      });
    }
  });
}
