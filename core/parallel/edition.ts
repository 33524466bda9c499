/** Whether two versions name one edition, each in the words of its language. */
import { canonicalPlace } from '../conferences.ts';
import type { Edition } from '../recognise/reference.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';

/** An edition with its place by the same name in every language. */
export interface CitedEdition {
  readonly edition: Edition;
  /** One name in whatever language it is written: "New Delhi"; null: none is given, or no conference is known to have met there. */
  readonly place: string | null;
  /** The conferences that it can mean: "WTSA-24". */
  readonly conferences: readonly string[];
  readonly language: string;
}

/** The edition that a reference gives; null: none. */
export function editionCited({ reference, conferences }: ResolvedReference): CitedEdition | null {
  const { edition, language } = reference;
  return (
    edition && {
      edition,
      place: edition.place === null ? null : canonicalPlace(edition.place),
      conferences: conferences.map(({ acronym }) => acronym),
      language,
    }
  );
}

/** Whether both mean the text of one conference and agree on the marker; what cannot be compared counts as the same. */
export function isSameEdition(a: CitedEdition, b: CitedEdition): boolean {
  if (a.edition.revised !== b.edition.revised) return false;
  if (a.conferences.some((acronym) => b.conferences.includes(acronym))) return true;
  if (a.edition.year !== b.edition.year) return false;
  if (a.edition.body !== null && b.edition.body !== null) return a.edition.body === b.edition.body;
  if (a.place !== null && b.place !== null) return a.place === b.place;
  // A place that is not known has other names in other languages, which cannot be told to be the same.
  return a.language !== b.language || a.edition.place === null || a.edition.place === b.edition.place;
}
