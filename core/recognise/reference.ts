/** What the recogniser finds: one reference a place in the text that names a resolution, each part with its own span. */
import type { Body } from '../conferences.ts';
import type { Span } from '../span.ts';

/** One place in a text that names a resolution; a list holds one a number, a range one for both its ends. */
export interface Reference {
  /** "Resolution 44 (Rev. New Delhi, 2024)"; in a list, of the member: "76 (Rev. New Delhi, 2024)". */
  readonly span: Span;
  /** The noun that announces it, which a list shares: "Resolutions". */
  readonly noun: Span;
  /** 44; "122-bis" or "67-1" where it is not a number; null where only a temporary one is given. */
  readonly number: number | string | null;
  /** The last number of a range: 108 in "Resolutions 101 to 108". */
  readonly through: number | string | null;
  /** Of "44", of "101 to 108", or of "[COM4/AI]". */
  readonly numberSpan: Span;
  /** The offset after which an edition stands, or would: after "44" in "Resolution 44", after the noun in "第44号决议". */
  readonly headEnd: number;
  /** The number of the drafting stage: "COM4/AI". */
  readonly temporary: string | null;
  /** null: none given. */
  readonly edition: Edition | null;
  /** What the words at the reference say of the body; null: nothing. */
  readonly mention: Mention | null;
  /** null: the resolution as a whole. */
  readonly provision: Provision | null;
  /** The language of the words: "en". */
  readonly language: string;
}

/** Which text of a resolution is meant: "(Rev. New Delhi, 2024)". */
export interface Edition {
  /** Whether a marker such as "Rev." is there. */
  readonly revised: boolean;
  /** "New Delhi", as written but for white space and square brackets; null in "(Rev.WRC-23)" and "(Modified 2019)". */
  readonly place: string | null;
  /** 2024, in full. */
  readonly year: number;
  /** The body that an acronym in it names: "WRC" in "(Rev.WRC-23)"; else null. */
  readonly body: Body | null;
  /** With its parentheses, where it has them. */
  readonly span: Span;
  /** From the marker or the place to the year: "Rev. New Delhi, 2024". */
  readonly inner: Span;
  /** "Rev."; null: no marker. */
  readonly mark: Span | null;
  /** "New Delhi" */
  readonly placeSpan: Span | null;
  /** "2024", without "г."; the digits of an acronym: "23" in "WRC-23". */
  readonly yearSpan: Span;
}

/** The edition as it is so many units further on. */
export function movedEdition(edition: Edition, by: number): Edition {
  const { revised, place, year, body, span, inner, mark, placeSpan, yearSpan } = edition;
  return {
    revised,
    place,
    year,
    body,
    span: moved(span, by),
    inner: moved(inner, by),
    mark: mark && moved(mark, by),
    placeSpan: placeSpan && moved(placeSpan, by),
    yearSpan: moved(yearSpan, by),
  };
}

/** A span so many units further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Words at a reference that tell whose resolution it is. */
export interface Mention {
  readonly span: Span;
  /** "WTSA" in "WTSA-24 Resolution 44"; null in "of this assembly". */
  readonly body: Body | null;
  /** In "of this assembly" or "of this conference", which of the two; else null. */
  readonly own: 'assembly' | 'conference' | null;
  /** 2024 in "WTSA-24 Resolution 44"; null where no year is given. */
  readonly year: number | null;
}

/** A clause, or an item of one: "instructs the Director of TSB 5" of Resolution 44. */
export interface Provision {
  readonly span: Span;
  /** "resolves further", in lower case, in the language of the reference. */
  readonly verb: string;
  /** The verb that English texts have in its place, by which the report's clauses are found. */
  readonly english: string;
  /** "the Director of TSB", as written but for white space; null: none named. */
  readonly addressee: string | null;
  /** "5", "2 i)"; null: the whole clause. */
  readonly item: string | null;
}
