/** All that is known of resolutions: a catalogue for each body whose reports are there. */
import type { Body } from '../conferences.ts';
import { remembered } from '../remembered.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import type { CatalogueData, Entry } from './types.ts';

/** The catalogues in use. */
export interface Library {
  /** One for each body, that of drafts which do not say whose they are first. */
  readonly catalogues: readonly Catalogue[];
  readonly main: Catalogue;
  /** Every report, in the order of the catalogues, the earliest of each body first. */
  readonly reports: readonly CatalogueData[];
  /** Bodies of which a report could not be read: what others say of their resolutions may not hold any more. */
  readonly unread: readonly Body[];
}

/**
 * The library of reports that are known to fit their schema, one at least, in any order but for the first, whose body is the main
 * one's. Of two with the same id, the later one counts.
 */
export function libraryOf(given: readonly CatalogueData[], unread: readonly Body[] = []): Library {
  const byId = new Map(given.map((report) => [report.id, report]));
  const bodies = new Set([...byId.values()].map(({ body }) => body));
  const catalogues = [...bodies].map((body) =>
    catalogueOf(...[...byId.values()].filter((report) => report.body === body)),
  );
  const reports = catalogues.flatMap((catalogue) => catalogue.reports);
  return { catalogues, main: catalogues[0] as Catalogue, reports, unread };
}

/** What is known of a body's resolutions; undefined: there is no report of it, or one that may say otherwise cannot be read. */
export function catalogueFor(library: Library, body: Body | null): Catalogue | undefined {
  return readable(library).find((catalogue) => catalogue.body === body);
}

/** The catalogues that hold all that is known of their bodies. */
export function readable({ catalogues, unread }: Library): readonly Catalogue[] {
  return unread.length === 0 ? catalogues : catalogues.filter(({ body }) => !unread.includes(body));
}

/** The entry of a body's resolution; undefined: of a body without a report, or one that its reports do not mention. */
export function entryOf(library: Library, body: Body, number: number | string): Entry | undefined {
  return catalogueFor(library, body)?.byNumber.get(Number(number));
}

/** Of each library, what was known in a year. */
const known = remembered((_library: Library) => new Map<number, Library>());

/** What was known in a year (null: today): of each body the reports until then; where there were none, the first one after it. */
export function libraryAsOf(library: Library, year: number | null): Library {
  const isLater = ({ reports }: Catalogue) =>
    reports.length > 1 && reports.some((each) => isAfter(each, year));
  if (year === null || !library.catalogues.some(isLater)) return library;
  const made = known(library).get(year);
  if (made) return made;
  const reports = library.catalogues.flatMap((catalogue) => {
    const then = catalogue.reports.filter((report) => !isAfter(report, year));
    return then.length > 0 ? then : catalogue.reports.slice(0, 1);
  });
  const then = libraryOf(reports, library.unread);
  known(library).set(year, then);
  return then;
}

function isAfter(report: CatalogueData, year: number | null): boolean {
  return year !== null && report.year > year;
}
