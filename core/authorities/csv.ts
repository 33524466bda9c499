/** The table of authorities as comma-separated values, a row for each resolution. */
import type { Library } from '../catalogue/library.ts';
import { csvRow } from '../csv.ts';
import type { Authority } from './authorities.ts';
import { bodyOf, citedAs, columns, numberOf, placeName, statusOf, worstOf } from './words.ts';

/** The table as CSV after RFC 4180, with a heading in the language. */
export function asCsv(rows: readonly Authority[], library: Library, language = 'en'): string {
  const lines = rows.map((row) => [
    numberOf(row, language),
    bodyOf(row, language),
    row.entry?.title ?? null,
    statusOf(row, library, language),
    citedAs(row, language),
    row.places.length,
    row.places.map(placeName).join('; '),
    worstOf(row, language),
  ]);
  return [columns(language).map(([, heading]) => heading), ...lines].map(csvRow).join('');
}
