/** The conferences and assemblies of ITU, their places and names: facts from data/conferences.json, looked up by place and year. */
import data from '../data/conferences.json';

/** A body: the series of conferences or assemblies that adopts resolutions: "WTSA", "PP", "WTDC", "WRC", "RA", "Council". */
export type Body = string;

/** A fact's text and where it was read; "general knowledge" was not seen in a source. */
export interface Sourced {
  readonly text: string;
  readonly source: string;
}

/** The shape of data/conferences.json (data/conferences.schema.json). */
export interface ConferencesData {
  readonly schema: 1;
  readonly bodies: readonly BodyData[];
  readonly places: readonly PlaceData[];
  readonly conferences: readonly ConferenceData[];
}

export interface BodyData {
  /** "WTSA" */
  readonly id: Body;
  /** What it calls itself in a text: "this assembly", "this conference". */
  readonly kind: 'assembly' | 'conference' | 'council';
  /** Names and acronyms by language, the usual one first: { en: ["WTSA", "World Telecommunication Standardization Assembly"] }. */
  readonly names: Readonly<Record<string, readonly Sourced[]>>;
  /** How its resolutions name an edition: "(Rev. New Delhi, 2024)", "(Rev.WRC-23)", a counter "67-1", or a year alone. */
  readonly citedBy: 'place' | 'acronym' | 'counter' | 'year';
  /** From this year on the list of its conferences is complete; null: not known to be complete from any year. */
  readonly completeFrom: number | null;
}

export interface PlaceData {
  /** "new-delhi" */
  readonly id: string;
  /** By language: { en: { text: "New Delhi", source: … } } */
  readonly names: Readonly<Record<string, Sourced>>;
  /** Other spellings met: "Yasmine Hammamet". */
  readonly variants: readonly Sourced[];
}

export interface ConferenceData {
  readonly body: Body;
  /** "WTSA-24" */
  readonly acronym: string;
  readonly year: number;
  /** The id of a place, or null where no source gives it. */
  readonly place: string | null;
  readonly source: string;
  readonly note: string | null;
}

export const conferences: ConferencesData = data as ConferencesData;
