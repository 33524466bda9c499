/** Phrases that several rules' messages and the hover share, so that one thing has one name everywhere. */
import { assemblyOf } from '../catalogue/catalogue.ts';
import { editionText, type WrittenEdition } from '../catalogue/citation.ts';
import type { CatalogueData, Entry, EntryEdition, Evidence } from '../catalogue/types.ts';
import { type Body, bodyNamed, type ConferenceData, placeName, samePlace } from '../conferences.ts';
import type { Edition, Provision, Reference } from '../recognise/reference.ts';
import { rewritten } from './form.ts';
import type { Fix } from './rule.ts';

/** "WTSA-24 (New Delhi, 2024)" */
export function assemblyName(data: CatalogueData): string {
  return `${assemblyOf(data)} (${data.place}, ${data.year})`;
}

/** "(Rev. New Delhi, 2024)" */
export function inParentheses(edition: WrittenEdition): string {
  return `(${editionText(edition)})`;
}

/** An edition as the reference gives it: "(Rev. Geneva, 2022)", "(Rev.WRC-23)". */
export function asWritten(edition: Edition, text: string): string {
  const inner = text.slice(edition.inner.start, edition.inner.end).replace(/\s+/g, ' ').replace(/[*_]/g, '');
  return `(${inner})`;
}

/** The longest usual name of a body: "World Telecommunication Standardization Assembly". */
export function bodyTitle(body: Body): string {
  const names = bodyNamed(body)?.names.en?.map((name) => name.text) ?? [];
  return names.find((name) => name.includes(' ')) ?? names[0] ?? body;
}

/** "PP-22 (Bucharest, 2022)" */
export function conferenceTitle(conference: ConferenceData): string {
  const place = placeName(conference);
  return place === null ? conference.acronym : `${conference.acronym} (${place}, ${conference.year})`;
}

/** " (report, section 2, line 31)"; nothing where the report has no such statement. */
export function reportedAt(evidence: Evidence | undefined): string {
  return evidence ? ` (report, ${inReport(evidence)})` : '';
}

/** "section 2, line 31", "Table 1, line 143" */
export function inReport({ where, line }: Evidence): string {
  const section = /^\d+(?:\.\d+)*(?= )/.exec(where);
  return `${section ? `section ${section[0]}` : where}, line ${line}`;
}

/** The first statement of the report about an entry's status that agrees with the catalogue. */
export function statusEvidence(entry: Entry): Evidence | undefined {
  const said = entry.evidence.filter((evidence) => evidence.claim === 'status');
  return said.find((evidence) => evidence.value === entry.status) ?? said[0];
}

/** What a reference calls its resolution: "Resolution 44", "Resolutions 101 to 108", "Resolution COM4/AI". */
export function referenceName(reference: Pick<Reference, 'number' | 'through' | 'temporary'>): string {
  const number = reference.number ?? reference.temporary;
  return reference.through === null
    ? `Resolution ${number}`
    : `Resolutions ${number} to ${reference.through}`;
}

/** Whether the edition is this one, marker included. */
export function isSameEdition(edition: Edition, right: EntryEdition): boolean {
  const { place, year, revised } = edition;
  return place !== null && year === right.year && revised === right.revised && samePlace(place, right.place);
}

/** Whether the edition cited is not the entry's in force, the marker aside: then its title and its provisions are another text's. */
export function isOtherEdition(edition: Edition | null, { edition: right }: Entry): boolean {
  return edition !== null && right !== null && !isSameEdition({ ...edition, revised: right.revised }, right);
}

/** What a reference calls its provision: "instructs the Director of TSB 5". */
export function provisionName({ verb, addressee, item }: Provision): string {
  return [verb, addressee, item].filter((part) => part !== null).join(' ');
}

/** A fix that writes another edition where the reference has one, in the reference's own style. */
export function editionFix(edition: Edition, right: WrittenEdition, text: string): Fix {
  return { title: `Change to ${inParentheses(right)}`, edits: rewritten(edition, right, text) };
}
