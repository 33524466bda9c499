/** `npm run data`: from each report in data/ to its catalogue, what it says beside resolutions, and its annex, and from each list to its catalogue; --check compares only, --report lists what was cleaned. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OthersData } from '../../core/catalogue/others.ts';
import { annexDocument } from '../../core/features/annex.ts';
import { othersOfReport } from '../../reports/others.ts';
import { type About, type Imported, importReport } from '../../reports/report.ts';
import { catalogueOfList } from './list.ts';

const DATA = resolve(import.meta.dirname, '../../data');
const MODES: Readonly<Record<string, (folder: string, made: Made) => void>> = {
  write: (folder, made) => {
    const { catalogue, account } = made;
    for (const [name, text] of results(made)) writeFileSync(join(DATA, folder, name), text);
    console.log(
      `${folder}: ${catalogue.resolutions.length} resolutions, ${account?.cleaned.length ?? 0} places cleaned`,
    );
  },
  '--check': (folder, made) => {
    for (const [name, text] of results(made)) {
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
interface Made extends Pick<Imported, 'catalogue'>, Partial<Pick<Imported, 'account'>> {
  readonly others?: OthersData;
}

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

function importedFrom(folder: string): Made {
  const { about, text } = sourceIn(folder, 'report.json');
  const imported = importReport(text, 'text', about);
  const { unplaced } = imported.account;
  const astray = unplaced.find(({ why }) => why.startsWith('in the extract'));
  if (astray) throw new Error(`line ${astray.line}: ${astray.why}: ${astray.text}`);
  return { ...imported, others: othersOfReport(text, 'text', { catalogue: about.id, body: about.body }) };
}

/** The files that are made of a source, by name. */
function results({ catalogue, others }: Made): [name: string, text: string][] {
  const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  const hasAnnex = catalogue.resolutions.some(({ annex }) => annex !== null);
  const files: [name: string, text: string][] = [
    ['catalogue.json', json({ $schema: '../catalogue.schema.json', ...catalogue })],
  ];
  if (others) files.push(['others.json', json({ $schema: '../others.schema.json', ...others })]);
  if (hasAnnex) files.push(['annex.md', annexDocument(catalogue).text]);
  return files;
}

/** In quotes, with tabs and no-break spaces made visible. */
function shown(text: string): string {
  return JSON.stringify(text).replaceAll('\u00a0', '\\u00a0');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
