/** What things are called in messages, hovers and lists, so that one thing has one name everywhere, in each language. */

import { nameOf } from '../catalogue/catalogue.ts';
import type { OtherEntry } from '../catalogue/others.ts';
import type { CatalogueData, Entry, EntryEdition, Evidence } from '../catalogue/types.ts';
import {
  acronymOf,
  type Body,
  bodyAcronym,
  bodyNamed,
  type ConferenceData,
  canonicalPlace,
  conferencesOf,
  placeName,
} from '../conferences.ts';
import { grammarFor } from '../recognise/grammar.ts';
import type { Edition, Provision, Reference } from '../recognise/reference.ts';
import { rememberedText } from '../remembered.ts';
import { editionText, filled, headText, inSequence, withParentheses, writingOf } from './citation.ts';
import { say } from './say.ts';

/** "WTSA-24", "AMNT-24" */
export function assemblyAcronym(data: CatalogueData, language: string): string {
  const conference = conferencesOf(data.body).find(({ year }) => year === data.year);
  return conference ? acronymOf(conference, language) : nameOf(data);
}

/** The conference of a body that gave an edition: "WTSA-24", "PP-94"; where none is known, its place and year. */
export function acronymOfEdition(body: Body, { place, year }: EntryEdition, language: string): string {
  const conference = conferencesOf(body).find((known) => known.year === year);
  return conference ? acronymOf(conference, language) : `${place}, ${year}`;
}

/** "WTSA-24 (New Delhi, 2024)" */
export function assemblyName(data: CatalogueData, language: string): string {
  return metAt(assemblyAcronym(data, language), data.place, data.year, language);
}

/** An edition as the reference gives it: "(Rev. Geneva, 2022)", "(Rev.WRC-23)". */
export function asWritten(edition: Edition, text: string, language: string): string {
  const inner = text.slice(edition.inner.start, edition.inner.end);
  return inParenthesesOf(`${language} ${inner}`, inner, language);
}

const inParenthesesOf = rememberedText((_, inner: string, language: string) => {
  // The bracket at the end of "([Rev. Geneva, 2022])" opens before.
  const bare = inner
    .replace(/\s+/g, ' ')
    .replace(/[*_]/g, '')
    .replace(/^([^[]*)\]$/, '$1');
  return withParentheses(bare, language).trim();
});

/** " (Rév. New Delhi, 2024)", " (Rév.CMR-23)"; null: it is not known how the language calls it. */
export function editionIn({ place, body, year, revised }: Edition, language: string): string | null {
  if (place !== null) {
    const known = canonicalPlace(place, language);
    return known === null || body !== null
      ? null
      : withParentheses(editionText({ revised, place: known, year }, language), language);
  }
  if (body === null) return withParentheses(editionText({ revised, place, year }, language), language);
  const conference = conferencesOf(body).find((c) => c.year === year);
  if (!conference) return null;
  const acronym = acronymOf(conference, language);
  const { revisedBy } = writingOf(language).edition;
  return withParentheses(revised ? filled(revisedBy, { conference: acronym }) : acronym, language);
}

/** The longest usual name of a body: "World Telecommunication Standardization Assembly"; in English where no source gives another. */
export function bodyTitle(body: Body, language: string): string {
  const known = bodyNamed(body)?.names;
  const names = (known?.[language] ?? known?.en ?? []).map(({ text }) => text);
  return names.find((name) => name !== bodyAcronym(body, language)) ?? names[0] ?? body;
}

/** "PP-22 (Bucharest, 2022)" */
export function conferenceTitle(conference: ConferenceData, language: string): string {
  const acronym = acronymOf(conference, language);
  const place = placeName(conference, language);
  return place === null ? acronym : metAt(acronym, place, conference.year, language);
}

function metAt(acronym: string, place: string, year: number, language: string): string {
  return `${acronym}${withParentheses(editionText({ revised: false, place, year }, language), language)}`;
}

/** " (report, section 2, line 31)"; nothing where the report has no such statement. */
export function reportedAt(evidence: Evidence | undefined, language: string): string {
  if (!evidence) return '';
  const place = inReport(evidence, language);
  const isReport = evidence.line !== null && !isListed(evidence);
  return isReport ? say(language, 'reportedAt', { place }) : withParentheses(place, language);
}

/** Whether it is a statement of a list, which is no report. */
export function isListed({ where }: Pick<Evidence, 'where'>): boolean {
  return where === 'List';
}

/** "section 2, line 31", "Table 1, line 143"; of another source, its name. */
export function inReport(evidence: Pick<Evidence, 'where' | 'line'>, language: string): string {
  const { where, line } = evidence;
  if (line === null) return where;
  if (isListed(evidence)) return say(language, 'inList', { line });
  const section = /^\d+(?:\.\d+)*(?= )/.exec(where)?.[0];
  if (section !== undefined) return say(language, 'inSection', { section, line });
  if (where === 'Annex') return say(language, 'inAnnex', { line });
  const number = /^Table (\d+)$/.exec(where)?.[1];
  return number === undefined
    ? say(language, 'inPart', { part: where, line })
    : say(language, 'inTable', { number, line });
}

/** The first statement of the report about an entry's status that agrees with the catalogue. */
export function statusEvidence(entry: Entry): Evidence | undefined {
  const said = entry.evidence.filter((evidence) => evidence.claim === 'status');
  return said.find((evidence) => evidence.value === entry.status) ?? said[0];
}

/** What a reference calls its resolution, in its language: "Resolution 44", "Resolutions 101 to 108", "Resolution COM4/AI". */
export function referenceName({
  number,
  through,
  temporary,
  language,
}: Pick<Reference, 'number' | 'through' | 'temporary' | 'language'>): string {
  return headText({ number: number ?? temporary, through }, language);
}

/** "Study Group 9", "Recommendation A.25" */
export function otherName({ kind, name }: Pick<OtherEntry, 'kind' | 'name'>, language: string): string {
  switch (kind) {
    case 'recommendation':
      return say(language, 'nameRecommendation', { name });
    case 'question':
      return say(language, 'nameQuestion', { name });
    case 'decision':
      return say(language, 'nameDecision', { name });
    case 'opinion':
      return say(language, 'nameOpinion', { name });
    case 'study-group':
      return say(language, 'nameStudyGroup', { name });
  }
}

/** "ITU-T", "UIT-T": the Sector of a body, else the body's acronym. */
export function sectorName(body: Body, language: string): string {
  const sectors = grammarFor(language)?.language.sectors ?? {};
  const [sector] = Object.entries(sectors).find(([, each]) => each === body) ?? [];
  return sector?.toUpperCase() ?? bodyAcronym(body, language);
}

/** What a reference calls its provision: "instructs the Director of TSB 5". */
export function provisionName({ verb, addressee, item }: Provision, language: string): string {
  const clause = inSequence(addressee === null ? [verb] : [verb, addressee], language);
  return item === null ? clause : filled(writingOf(language).item, { verb: clause, item });
}

/** What a statement of the report is about, in words. */
export function claimName(claim: Evidence['claim'], language: string): string {
  return {
    status: say(language, 'claimStatus'),
    title: say(language, 'claimTitle'),
    temporary: say(language, 'claimTemporary'),
    edition: say(language, 'claimEdition'),
    impactOnItuD: say(language, 'claimImpact'),
  }[claim];
}

/** What a statement says, in words: "yes" where the data have "true". */
export function said({ claim, value }: Evidence, language: string): string {
  if (claim === 'status') return statusName(value, language);
  if (claim !== 'impactOnItuD') return value;
  return say(language, value === 'true' ? 'yes' : 'no');
}

/** "revised" */
export function statusName(status: string | null, language: string): string {
  switch (status) {
    case null:
    case 'in force':
      return say(language, 'listedStatus');
    case 'revised':
      return say(language, 'revised');
    case 'new':
      return say(language, 'new');
    case 'unchanged':
      return say(language, 'unchangedStatus');
    case 'suppressed':
      return say(language, 'suppressedStatus');
    case 'merged':
      return say(language, 'mergedStatus');
    default:
      return status;
  }
}
