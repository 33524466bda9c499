/** Writes into this folder what LibreOffice makes of documents: `npx tsx test/documents/make.ts`, with `soffice` on the PATH. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contribution } from './contribution.ts';
import { paged } from './paged.ts';

const folder = mkdtempSync(join(tmpdir(), 'contribution-'));
const source = join(folder, 'libreoffice.docx');
const convert = (...formats: readonly string[]) => {
  for (const format of formats) {
    execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', import.meta.dirname, source]);
  }
};
writeFileSync(source, await contribution());
convert('odt', 'docx');
writeFileSync(source, await paged());
convert('pdf');
rmSync(folder, { recursive: true });
