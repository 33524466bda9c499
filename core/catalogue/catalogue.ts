/** What is known of one body's resolutions: the reports of its assemblies, of which the later supersede the earlier, resolution by resolution. */
import type { Body } from '../conferences.ts';
import type { CatalogueData, Entry } from './types.ts';

/** The reports of a body's assemblies with the look-ups made of them. */
export interface Catalogue {
  readonly body: Body;
  /** As they were read, that of the earliest assembly first; one at least. */
  readonly reports: readonly CatalogueData[];
  /** The last of them. */
  readonly latest: CatalogueData;
  /** What the latest of them that speaks of it says of each resolution, in ascending order of number. */
  readonly entries: readonly Entry[];
  /** The highest number that they gave. */
  readonly lastNumber: number;
  readonly byNumber: ReadonlyMap<number, Entry>;
  /** Keys in upper case, without points: "COM4/AI". */
  readonly byTemporary: ReadonlyMap<string, Entry>;
  /** What the reports say of each resolution, the earliest first; the last one is in `entries`. */
  readonly told: ReadonlyMap<number, readonly Told[]>;
}

/** What one report says of a resolution. */
export interface Told {
  readonly assembly: CatalogueData;
  readonly entry: Entry;
}

/** Indexes reports of one body that are known to fit their schema, one at least, in any order. */
export function catalogueOf(...given: readonly CatalogueData[]): Catalogue {
  const reports = given.toSorted((a, b) => a.year - b.year);
  const latest = reports.at(-1) as CatalogueData;
  const told = new Map<number, Told[]>();
  for (const assembly of reports) {
    for (const entry of assembly.resolutions) {
      const before = told.get(entry.number) ?? [];
      told.set(entry.number, [...before, { assembly, entry: continued(entry, before.at(-1)?.entry) }]);
    }
  }
  const entries = [...told.values()]
    .flatMap((all) => all.at(-1)?.entry ?? [])
    .sort((a, b) => a.number - b.number);
  return {
    body: latest.body,
    reports,
    latest,
    entries,
    lastNumber: Math.max(...reports.map(({ lastNumber }) => lastNumber)),
    byNumber: new Map(entries.map((entry) => [entry.number, entry])),
    byTemporary: temporaries([...told.values()]),
    told,
  };
}

/** By the temporary numbers that any report gives, what the latest says. */
function temporaries(all: readonly (readonly Told[])[]): ReadonlyMap<string, Entry> {
  const byTemporary = new Map<string, Entry>();
  for (const told of all) {
    const latest = told.at(-1)?.entry;
    for (const { entry } of told)
      if (latest && entry.temporary !== null) byTemporary.set(temporaryKey(entry.temporary), latest);
  }
  return byTemporary;
}

/** A resolution that an assembly left as it was has the text, and with it the edition, that it had before. */
function continued(entry: Entry, before: Entry | undefined): Entry {
  if (!before || entry.status !== 'unchanged') return entry;
  const { title, edition, annex } = before;
  return {
    ...entry,
    title: entry.title ?? title,
    edition: entry.edition ?? edition,
    annex: entry.annex ?? annex,
  };
}

/** The report that says what an entry of the catalogue says. */
export function assemblyOf({ told, latest }: Catalogue, { number }: Entry): CatalogueData {
  return told.get(number)?.at(-1)?.assembly ?? latest;
}

/** What the report says of a resolution whose assembly gave it the edition in force; where none of them did, what the last one says. */
export function givenIn({ told }: Catalogue, entry: Entry): Entry {
  const all = told.get(entry.number) ?? [];
  return all.findLast(({ assembly }) => assembly.year === entry.edition?.year)?.entry ?? entry;
}

/** "COM.4/AI" and "com4/ai" are the same number. */
export function temporaryKey(temporary: string): string {
  return temporary.toUpperCase().replace(/\./g, '');
}

/** The language of the report: titles and clauses are known in it only. */
export const REPORT_LANGUAGE = 'en';

/** "WTSA-24" for the report "wtsa-24". */
export function nameOf({ id }: CatalogueData): string {
  return id.toUpperCase();
}
