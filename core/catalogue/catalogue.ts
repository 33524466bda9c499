/** A catalogue with its indexes: an entry by its number, or by its temporary number. */
import type { CatalogueData, Entry } from './types.ts';

/** The data of one report with the look-ups made of them. */
export interface Catalogue {
  readonly data: CatalogueData;
  readonly byNumber: ReadonlyMap<number, Entry>;
  /** Keys in upper case, without points: "COM4/AI". */
  readonly byTemporary: ReadonlyMap<string, Entry>;
}

/** Indexes a catalogue that is known to fit its schema. */
export function catalogueOf(data: CatalogueData): Catalogue {
  return {
    data,
    byNumber: new Map(data.resolutions.map((entry) => [entry.number, entry])),
    byTemporary: new Map(
      data.resolutions.flatMap((entry) =>
        entry.temporary === null ? [] : [[temporaryKey(entry.temporary), entry] as const],
      ),
    ),
  };
}

/** The entry of a body's resolution; undefined: another body's, or one that the report does not mention. */
export function entryOf(
  { data, byNumber }: Catalogue,
  body: string,
  number: number | string,
): Entry | undefined {
  return body === data.body ? byNumber.get(Number(number)) : undefined;
}

/** "COM.4/AI" and "com4/ai" are the same number. */
export function temporaryKey(temporary: string): string {
  return temporary.toUpperCase().replace(/\./g, '');
}

/** The language of the report: titles and clauses are known in it only. */
export const REPORT_LANGUAGE = 'en';

/** "WTSA-24" for the catalogue "wtsa-24". */
export function assemblyOf(data: CatalogueData): string {
  return data.id.toUpperCase();
}
