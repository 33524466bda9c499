/** Writes the contribution into this folder as LibreOffice saves it: `npx tsx test/documents/make.ts`, with `soffice` on the PATH. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contribution } from './contribution.ts';

const folder = mkdtempSync(join(tmpdir(), 'contribution-'));
const source = join(folder, 'libreoffice.docx');
writeFileSync(source, await contribution());
for (const format of ['odt', 'docx']) {
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', import.meta.dirname, source]);
}
rmSync(folder, { recursive: true });
