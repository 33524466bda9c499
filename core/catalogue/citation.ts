/** The one place that decides what a canonical reference looks like: "Resolution 44 (Rev. New Delhi, 2024)". */
import type { Entry } from './types.ts';

/** An edition as far as writing it goes. */
export interface WrittenEdition {
  readonly revised: boolean;
  readonly place: string | null;
  readonly year: number;
}

/** "Rev. New Delhi, 2024", "New Delhi, 2024"; "Rev. 2019" where there is no place. */
export function editionText(edition: WrittenEdition): string {
  const where = edition.place === null ? '' : `${edition.place}, `;
  return `${edition.revised ? 'Rev. ' : ''}${where}${edition.year}`;
}

/** "Resolution 44 (Rev. New Delhi, 2024)"; without an edition where the report gives none. */
export function citation(entry: Entry): string {
  return `Resolution ${numberAndEdition(entry)}`;
}

/** "44 (Rev. New Delhi, 2024)", as a member of a list is written. */
export function numberAndEdition(entry: Entry): string {
  return entry.edition ? `${entry.number} (${editionText(entry.edition)})` : String(entry.number);
}
