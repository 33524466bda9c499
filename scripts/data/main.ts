/** `npm run data`: from each report in data/ to its catalogue and its annex; --check compares only, --report lists what was cleaned. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { annexDocument } from '../../core/catalogue/annex.ts';
import { extract } from './catalogue.ts';
import type { ReportSettings } from './report.ts';

const DATA = resolve(import.meta.dirname, '../../data');
const options = new Set(process.argv.slice(2));

for (const folder of readdirSync(DATA).filter((name) => existsSync(join(DATA, name, 'report.json')))) {
  const at = (name: string) => join(DATA, folder, name);
  const settings = JSON.parse(readFileSync(at('report.json'), 'utf8')) as ReportSettings;
  const { catalogue, cleaned } = extract(readFileSync(at(settings.file), 'utf8'), settings);
  const results = {
    'catalogue.json': `${JSON.stringify({ $schema: '../catalogue.schema.json', ...catalogue }, null, 2)}\n`,
    'annex.md': annexDocument(catalogue).text,
  };
  if (options.has('--report')) {
    for (const { line, what, text } of cleaned)
      console.log(`${folder}/${settings.file}:${line}: ${what}: ${JSON.stringify(text)}`);
    continue;
  }
  for (const [name, text] of Object.entries(results)) {
    if (!options.has('--check')) writeFileSync(at(name), text);
    else if (!existsSync(at(name)) || readFileSync(at(name), 'utf8') !== text) {
      console.error(`data/${folder}/${name} is not what the report gives: run "npm run data"`);
      process.exitCode = 1;
    }
  }
  console.log(`${folder}: ${catalogue.resolutions.length} resolutions, ${cleaned.length} cleaned places`);
}
