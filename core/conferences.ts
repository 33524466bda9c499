/** The conferences and assemblies of ITU, their places and names: facts from data/conferences.json, looked up by place and year. */
import data from '../data/conferences.json' with { type: 'json' };
import { rememberedText } from './remembered.ts';

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

/** A body that adopts resolutions, as in data/conferences.json. */
export interface BodyData {
  /** "WTSA" */
  readonly id: Body;
  /** What it calls itself in a text: "this assembly", "this conference". */
  readonly kind: 'assembly' | 'conference' | 'council';
  /** Names and acronyms by language, the usual one first: { en: ["WTSA", "World Telecommunication Standardization Assembly"] }. */
  readonly names: Readonly<Record<string, readonly Sourced[]>>;
  /** Other names as they stand in running text: inflected, shortened, in another script: { en: ["Plenipotentiary"] }. */
  readonly variants?: Readonly<Record<string, readonly Sourced[]>>;
  /** How its resolutions name an edition: "(Rev. New Delhi, 2024)", "(Rev.WRC-23)", a counter "67-1", or a year alone. */
  readonly citedBy: 'place' | 'acronym' | 'counter' | 'year';
  /** From this year on the list of its conferences is complete; null: not known to be complete from any year. */
  readonly completeFrom: number | null;
  /** How its sessions are written before a year: "C" in "(C19)". */
  readonly session?: string;
  readonly note?: string;
}

/** A place where conferences met, by its names. */
export interface PlaceData {
  /** "new-delhi" */
  readonly id: string;
  /** By language: { en: { text: "New Delhi", source: … } } */
  readonly names: Readonly<Record<string, Sourced>>;
  /** Other spellings met: "Yasmine Hammamet". */
  readonly variants: readonly Sourced[];
}

/** One meeting of a body: where and when. */
export interface ConferenceData {
  readonly body: Body;
  /** "WTSA-24" */
  readonly acronym: string;
  readonly year: number;
  /** The id of a place, or null where no source gives it. */
  readonly place: string | null;
  readonly source: string;
  readonly note: string | null;
  /** Its acronym by language, where citations use it: { fr: "CMR-23" }. */
  readonly acronyms?: Readonly<Record<string, string>>;
}

export const conferences: ConferencesData = data as ConferencesData;

/** The body and year that an acronym names: "WRC-23", "WTSA-2000", "Mob-83"; undefined for any other word. */
export function conferenceNamed(word: string): { readonly body: Body; readonly year: number } | undefined {
  // Each ends with a year: most words are seen at once to be none.
  const last = word.charCodeAt(word.length - 1);
  if (!(last >= 0x30 && last <= 0x39)) return undefined;
  const plain = word.toLowerCase().replace(/[‐‑]/g, '-');
  const known = lookups().byAcronym.get(plain);
  if (known) return known;
  const parts = /^(\p{L}+)[-'’]?(\d{2}|\d{4})$/u.exec(plain);
  if (!parts) return undefined;
  const body = lookups().bodyByAcronym.get(parts[1] ?? '') ?? lookups().bodyBySession.get(parts[1] ?? '');
  const year = fullYear(parts[2] ?? '');
  return body && year ? { body, year } : undefined;
}

/** Every name of every body in a language, with the body. */
export function bodyNames(language: string): (readonly [name: string, body: Body])[] {
  return conferences.bodies.flatMap((b) =>
    [...(b.names[language] ?? []), ...(b.variants?.[language] ?? [])].map(
      (name) => [name.text, b.id] as const,
    ),
  );
}

/** The data of a body; undefined: there are none, or which body it is cannot be told. */
export function bodyNamed(id: Body | null): BodyData | undefined {
  return conferences.bodies.find((b) => b.id === id);
}

/** Whether the text names a place where a conference met, in any language, case or accents. */
export function isPlace(name: string): boolean {
  return lookups().placeByName.has(placeKey(name));
}

/** Every name of every place, in all languages. */
export function placeNames(): string[] {
  return conferences.places.flatMap((p) =>
    [...Object.values(p.names), ...p.variants].map(({ text }) => text),
  );
}

/** Whether the text begins the name of a place: "Gen", "New D". */
export function isPlaceStart(name: string): boolean {
  const key = placeKey(name);
  if (key === '') return false;
  for (const place of lookups().placeByName.keys()) if (place.startsWith(key)) return true;
  return false;
}

/** Whether two spellings name the same place: "NEW DELHI" and "New Delhi", "Genève" and "Geneva". */
export function samePlace(a: string, b: string): boolean {
  const id = (name: string) => lookups().placeByName.get(placeKey(name)) ?? placeKey(name);
  return id(a) === id(b);
}

/** The usual name of a place in a language, else in English: "Hammamet" for "Yasmine Hammamet"; null: no conference met there. */
export function canonicalPlace(name: string, language = 'en'): string | null {
  const id = lookups().placeByName.get(placeKey(name));
  const names = conferences.places.find((p) => p.id === id)?.names;
  return (names?.[language] ?? names?.en)?.text ?? null;
}

/** The conferences that met at a place in a year; several where bodies met together: "Dubai, 2012". */
export function conferencesAt(place: string, year: number): ConferenceData[] {
  const id = lookups().placeByName.get(placeKey(place));
  return id ? conferences.conferences.filter((c) => c.place === id && c.year === year) : [];
}

/** The conferences of a body, in the order of the data. */
export function conferencesOf(body: Body): ConferenceData[] {
  return conferences.conferences.filter((c) => c.body === body);
}

/** The name of a conference's place in a language, else in English; null where no source gives it. */
export function placeName(conference: ConferenceData, language = 'en'): string | null {
  const names = conferences.places.find((p) => p.id === conference.place)?.names;
  return (names?.[language] ?? names?.en)?.text ?? null;
}

/** The acronym of a body in a language, else in English: "AMNT" for "WTSA"; its id where no source gives one. */
export function bodyAcronym(body: Body, language: string): string {
  const names = bodyNamed(body)?.names;
  const acronymIn = (code: string) => names?.[code]?.find(({ text }) => isAcronym(text))?.text;
  return acronymIn(language) ?? acronymIn('en') ?? body;
}

/** Whether a name is an acronym: "WTSA", "ВАСЭ", but not "理事会", a word of its language. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}

/** The acronym of a conference in a language: "AMNT-24" for "WTSA-24". */
export function acronymOf({ acronym, acronyms, body }: ConferenceData, language: string): string {
  const own = acronyms?.[language];
  if (own !== undefined) return own;
  const english = bodyAcronym(body, 'en');
  const isOfBody = acronym.startsWith(`${english}-`);
  return isOfBody ? `${bodyAcronym(body, language)}${acronym.slice(english.length)}` : acronym;
}

/** "24" is 2024, "93" is 1993: ITU was founded as a United Nations agency in 1947. Undefined for anything else. */
export function fullYear(digits: string): number | undefined {
  const year = Number(digits);
  if (digits.length === 4) return year >= 1850 && year < 2100 ? year : undefined;
  if (digits.length !== 2 || Number.isNaN(year)) return undefined;
  return year >= 47 ? 1900 + year : 2000 + year;
}

interface Lookups {
  readonly byAcronym: ReadonlyMap<string, { body: Body; year: number }>;
  readonly bodyByAcronym: ReadonlyMap<string, Body>;
  readonly bodyBySession: ReadonlyMap<string, Body>;
  readonly placeByName: ReadonlyMap<string, string>;
}

let made: Lookups | undefined;

function lookups(): Lookups {
  made ??= {
    byAcronym: new Map(
      conferences.conferences.flatMap((c) =>
        [c.acronym, ...Object.values(c.acronyms ?? {}), ...translated(c)]
          .filter((acronym) => acronym.includes('-'))
          .map((acronym) => [acronym.toLowerCase(), { body: c.body, year: c.year }] as const),
      ),
    ),
    bodyByAcronym: new Map(
      conferences.bodies.flatMap((b) =>
        Object.values(b.names)
          .flat()
          .filter((name) => !name.text.includes(' '))
          .map((name) => [name.text.toLowerCase(), b.id] as const),
      ),
    ),
    bodyBySession: new Map(
      conferences.bodies.flatMap((b) => (b.session ? [[b.session.toLowerCase(), b.id] as const] : [])),
    ),
    placeByName: new Map(
      conferences.places.flatMap((p) =>
        [...Object.values(p.names), ...p.variants].map((name) => [placeKey(name.text), p.id] as const),
      ),
    ),
  };
  return made;
}

/** Its acronym in every language whose body's acronym is known: "AMNT-20", which met in 2022. */
function translated(conference: ConferenceData): string[] {
  return Object.keys(bodyNamed(conference.body)?.names ?? {}).map((code) => acronymOf(conference, code));
}

/** A place's name without case, accents, spaces and punctuation. */
const placeKey = rememberedText((name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]|\u0640/gu, ''),
);
