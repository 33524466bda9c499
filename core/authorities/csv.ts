/** The table of authorities as comma-separated values, a row for each resolution. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { csvRow } from '../csv.ts';
import type { Authority } from './authorities.ts';
import { bodyOf, COLUMNS, citedAs, numberOf, placeName, statusOf, worstOf } from './words.ts';

export function asCsv(rows: readonly Authority[], catalogue: Catalogue): string {
  const lines = rows.map((row) => [
    numberOf(row),
    bodyOf(row),
    row.entry?.title ?? null,
    statusOf(row, catalogue),
    citedAs(row),
    row.places.length,
    row.places.map(placeName).join('; '),
    worstOf(row),
  ]);
  return [COLUMNS, ...lines].map(csvRow).join('');
}
