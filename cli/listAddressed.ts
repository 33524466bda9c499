/** `itu-resolutions list --addressee`: what the resolutions ask of someone, clause by clause. */
import { type Addressed, addressedNames, addresseesOf, clausesTo } from '../core/catalogue/addressees.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Item } from '../core/catalogue/types.ts';
import { csvRow } from '../core/csv.ts';
import { headingOf } from '../core/features/describe.ts';
import { numberAndEdition } from '../core/wording/citation.ts';
import { jsonText, shown } from './formats/shown.ts';
import type { ListOptions } from './list.ts';
import { write } from './output.ts';
import { Problem } from './problem.ts';

/** Prints the clauses that address someone, by id or name; whom no clause addresses is a Problem that names those there are. */
export async function listAddressed(
  wanted: string,
  { format, status }: ListOptions,
  catalogue: Catalogue,
): Promise<void> {
  const all = clausesTo(catalogue, wanted);
  if (all.length === 0) {
    const known = addresseesOf(catalogue).map(({ id, name }) => (id === name ? id : `${id} (${name})`));
    const others = known.length > 0 ? `there are: ${known.join(', ')}` : 'of this body no clauses are known';
    throw new Problem(`no clause addresses "${wanted}"; ${others}`);
  }
  const clauses = all.filter(({ entry }) => status === undefined || entry.status === status);
  if (format === 'json') return write(`${jsonText(clauses.map(asJson), 2)}\n`);
  if (format === 'csv') {
    const columns = ['number', 'status', 'verb', 'to', 'with', 'item', 'text', 'line'];
    return write([csvRow(columns), ...clauses.flatMap(rowsOf)].join(''));
  }
  return write(clauses.map(asText).join('\n'));
}

function asJson({ entry, clause, to, alongside }: Addressed): object {
  const { number, title, edition, status } = entry;
  return { number, title, edition, status, to, with: alongside, clause };
}

function rowsOf({ entry, clause, to, alongside }: Addressed): string[] {
  const names = [to, alongside].map((who) => who.map(({ name }) => name).join('; '));
  const row = (item: string | null, text: string | null, line: number) =>
    csvRow([entry.number, entry.status, clause.verb, ...names, item, text, line]);
  const items = (all: readonly Item[], above: string): string[] =>
    all.flatMap((item) => [
      row(`${above}${item.label}`, item.text, item.line),
      ...items(item.items, `${above}${item.label} `),
    ]);
  const own = clause.text !== null || clause.items.length === 0;
  return [...(own ? [row(null, clause.text, clause.line)] : []), ...items(clause.items, '')];
}

function asText(addressed: Addressed): string {
  const { entry, clause } = addressed;
  const items = (all: readonly Item[], indent: string): string[] =>
    all.flatMap((item) => [`${indent}${headingOf(item)}`, ...items(item.items, `${indent}  `)]);
  const lines = [
    `${numberAndEdition(entry, 'en')} ${clause.verb} ${addressedNames(addressed)}`,
    ...(clause.text === null ? [] : [`  ${clause.text}`]),
    ...items(clause.items, '  '),
  ];
  return lines.map((line) => `${shown(line)}\n`).join('');
}
