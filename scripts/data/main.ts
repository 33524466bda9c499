/** `npm run data`: from each report in data/ to its catalogue and its annex, and from each list to its catalogue; --check compares only, --report lists what was cleaned. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CatalogueData } from '../../core/catalogue/types.ts';
import { annexDocument } from '../../core/features/annex.ts';
import { type About, type Imported, importReport } from '../../reports/report.ts';
import { catalogueOfList } from './list.ts';

const DATA = resolve(import.meta.dirname, '../../data');
const MODES: Readonly<Record<string, (folder: string, made: Made) => void>> = {
  write: (folder, { catalogue, account }) => {
    for (const [name, text] of results(catalogue)) writeFileSync(join(DATA, folder, name), text);
    console.log(
      `${folder}: ${catalogue.resolutions.length} resolutions, ${account?.cleaned.length ?? 0} places cleaned`,
    );
  },
  '--check': (folder, { catalogue }) => {
    for (const [name, text] of results(catalogue)) {
      const file = join(DATA, folder, name);
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
        fail(`data/${folder}/${name} is not what the report gives: run "npm run data"`);
    }
  },
  '--report': (folder, { catalogue, account }) => {
    for (const { line, what, text, became } of account?.cleaned ?? [])
      console.log(
        `data/${folder}/${catalogue.source.file}:${line}: ${what}: ${shown(text)} became ${shown(became)}`,
      );
  },
};

/** A catalogue, and of a report what was made of it. */
type Made = Pick<Imported, 'catalogue'> & Partial<Pick<Imported, 'account'>>;

const mode = MODES[process.argv[2] ?? 'write'];
if (!mode) fail('usage: npm run data [-- --check | --report]');
else {
  for (const folder of readdirSync(DATA)) {
    try {
      const has = (name: string) => existsSync(join(DATA, folder, name));
      if (has('report.json')) mode(folder, importedFrom(folder));
      if (has('list.json')) mode(folder, listedIn(folder));
    } catch (error) {
      fail(`data/${folder}: ${(error as Error).message}`);
    }
  }
}

/** What the file `name` of a folder says of a source, and the source's text. */
function sourceIn(folder: string, name: string): { readonly about: About; readonly text: string } {
  const read = (file: string) => readFileSync(join(DATA, folder, file));
  const about = JSON.parse(read(name).toString()) as Omit<About, 'sha256'>;
  const source = read(about.file);
  const sha256 = createHash('sha256').update(source).digest('hex');
  return { about: { ...about, sha256 }, text: source.toString() };
}

function listedIn(folder: string): Made {
  const { about, text } = sourceIn(folder, 'list.json');
  return { catalogue: catalogueOfList(text, about) };
}

function importedFrom(folder: string): Imported {
  const { about, text } = sourceIn(folder, 'report.json');
  const imported = importReport(text, 'text', about);
  const { unplaced } = imported.account;
  const astray = unplaced.find(({ why }) => why.startsWith('in the extract'));
  if (astray) throw new Error(`line ${astray.line}: ${astray.why}: ${astray.text}`);
  return imported;
}

/** The files that a catalogue is written to, by name. */
function results(catalogue: CatalogueData): [name: string, text: string][] {
  const json = JSON.stringify({ $schema: '../catalogue.schema.json', ...catalogue }, null, 2);
  const hasAnnex = catalogue.resolutions.some(({ annex }) => annex !== null);
  return [
    ['catalogue.json', `${json}\n`],
    ...(hasAnnex ? [['annex.md', annexDocument(catalogue).text] satisfies [string, string]] : []),
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
