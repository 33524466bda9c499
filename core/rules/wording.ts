/** Phrases that several rules' messages and the hover share, so that one thing has one name everywhere. */
import { assemblyOf } from '../catalogue/catalogue.ts';
import { editionText, type WrittenEdition } from '../catalogue/citation.ts';
import type { CatalogueData, Entry, Evidence } from '../catalogue/types.ts';
import { type Body, bodyNamed, type ConferenceData, placeName } from '../conferences.ts';
import type { Edition, Reference } from '../recognise/reference.ts';
import { isUpper } from '../recognise/scan.ts';
import type { Edit, Fix } from './rule.ts';

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

/** "report, 2 Key Highlights, line 31"; nothing where the report has no such statement. */
export function reportedAt(evidence: Evidence | undefined): string {
  return evidence ? ` (report, ${evidence.where}, line ${evidence.line})` : '';
}

/** The first statement of the report about an entry's status that agrees with the catalogue. */
export function statusEvidence(entry: Entry): Evidence | undefined {
  const said = entry.evidence.filter((evidence) => evidence.claim === 'status');
  return said.find((evidence) => evidence.value === entry.status) ?? said[0];
}

/** What a reference calls its resolution: "Resolution 44", "Resolutions 101 to 108", "Resolution COM4/AI". */
export function referenceName(reference: Reference): string {
  const number = reference.number ?? reference.temporary;
  return reference.through === null
    ? `Resolution ${number}`
    : `Resolutions ${number} to ${reference.through}`;
}

/** A fix that writes an edition where the reference has one, in the reference's own case. */
export function editionFix(edition: Edition, right: WrittenEdition, text: string): Fix {
  const written = text.slice(edition.inner.start, edition.inner.end);
  const newText = isUpper(written) ? editionText(right).toUpperCase() : editionText(right);
  // Emphasis that begins or ends inside the edition goes with it, or half of it would be left.
  const { span, inner } = edition;
  const whole = /[*_{}\\]/.test(written) && span.start < inner.start;
  const edit: Edit = whole ? { start: span.start + 1, end: span.end - 1, newText } : { ...inner, newText };
  return { title: `Change to (${newText})`, edits: [edit] };
}
