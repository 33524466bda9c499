/** `npm run data`: from each report in data/ to its catalogue and its annex; --check compares only, --report lists what was cleaned. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CatalogueData } from '../../core/catalogue/types.ts';
import { annexDocument } from '../../core/features/annex.ts';
import { type About, type Imported, importReport } from '../../reports/report.ts';

const DATA = resolve(import.meta.dirname, '../../data');
const MODES: Readonly<Record<string, (folder: string, imported: Imported) => void>> = {
  write: (folder, { catalogue, account: { cleaned } }) => {
    for (const [name, text] of results(catalogue)) writeFileSync(join(DATA, folder, name), text);
    console.log(`${folder}: ${catalogue.resolutions.length} resolutions, ${cleaned.length} places cleaned`);
  },
  '--check': (folder, { catalogue }) => {
    for (const [name, text] of results(catalogue)) {
      const file = join(DATA, folder, name);
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
        fail(`data/${folder}/${name} is not what the report gives: run "npm run data"`);
    }
  },
  '--report': (folder, { catalogue, account: { cleaned } }) => {
    for (const { line, what, text, became } of cleaned)
      console.log(
        `data/${folder}/${catalogue.source.file}:${line}: ${what}: ${shown(text)} became ${shown(became)}`,
      );
  },
};

const mode = MODES[process.argv[2] ?? 'write'];
if (!mode) fail('usage: npm run data [-- --check | --report]');
else {
  for (const folder of readdirSync(DATA).filter((name) => existsSync(join(DATA, name, 'report.json')))) {
    try {
      mode(folder, importedFrom(folder));
    } catch (error) {
      fail(`data/${folder}: ${(error as Error).message}`);
    }
  }
}

function importedFrom(folder: string): Imported {
  const read = (name: string) => readFileSync(join(DATA, folder, name));
  const about = JSON.parse(read('report.json').toString()) as Omit<About, 'sha256'>;
  const report = read(about.file);
  const sha256 = createHash('sha256').update(report).digest('hex');
  const imported = importReport(report.toString(), 'text', { ...about, sha256 });
  const { unplaced } = imported.account;
  const astray = unplaced.find(({ why }) => why.startsWith('in the extract'));
  if (astray) throw new Error(`line ${astray.line}: ${astray.why}: ${astray.text}`);
  return imported;
}

/** The files that a catalogue is written to, by name. */
function results(catalogue: CatalogueData): [name: string, text: string][] {
  const json = JSON.stringify({ $schema: '../catalogue.schema.json', ...catalogue }, null, 2);
  return [
    ['catalogue.json', `${json}\n`],
    ['annex.md', annexDocument(catalogue).text],
  ];
}

/** In quotes, with tabs and no-break spaces made visible. */
function shown(text: string): string {
  return JSON.stringify(text).replaceAll('\u00a0', '\\u00a0');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
