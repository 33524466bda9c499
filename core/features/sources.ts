/** Where the documents behind a catalogue can be opened: made by the server, which knows what the client can open. */
import type { Location } from 'vscode-languageserver-types';
import { evidenceOfOther } from '../catalogue/others.ts';
import type { AnnexEntry, CatalogueData, Clause, Entry, Evidence, Item } from '../catalogue/types.ts';
import type { Body } from '../conferences.ts';
import { remembered } from '../remembered.ts';
import { plainUri } from '../uris.ts';
import { inDirection } from '../wording/direction.ts';
import { statusEvidence } from '../wording/names.ts';
import { annexDocument } from './annex.ts';

/** Where the texts stand that hovers lead to. */
export interface Sources {
  readonly documents: readonly SourceDocuments[];
  /** The command that opens a URI at a line in this client, for links in hovers; null: links are plain URIs. */
  readonly openCommand: string | null;
  /** The command that shows the citations of a number in this client; null: it has none. */
  readonly citationsCommand: string | null;
}

/** The documents behind one report. */
export interface SourceDocuments {
  /** The report's: "wtsa-24". */
  readonly id: string;
  /** The URI of its annex as Markdown; null where it cannot be opened. */
  readonly annexUri: string | null;
  /** The URI of its text; null where it cannot be opened. */
  readonly textUri: string | null;
}

/** A library, or the catalogue of one body. */
export interface Reports {
  readonly reports: readonly CatalogueData[];
}

/** Where nothing can be opened. */
export const NOWHERE: Sources = { documents: [], openCommand: null, citationsCommand: null };

/** A line of a document; lines are 0-based, as in LSP. */
export interface Place {
  readonly uri: string;
  readonly line: number;
}

/** The line of the annex at which an entry, a clause or an item begins. */
export function inAnnex(
  { reports }: Reports,
  { documents }: Sources,
  part: Entry | Clause | Item,
): Place | undefined {
  const known = 'annex' in part ? part.annex : part;
  const report = known ? reportWith({ reports }, known) : undefined;
  const uri = documents.find(({ id }) => id === report?.id)?.annexUri ?? null;
  return known && report && uri !== null
    ? { uri, line: annexDocument(report).lines.get(known) ?? 0 }
    : undefined;
}

/** The report whose annex has an extract or a part of one. */
export function reportWith(
  { reports }: Reports,
  part: AnnexEntry | Clause | Item,
): CatalogueData | undefined {
  return reports.find((each) => annexDocument(each).lines.has(part));
}

/** The report that makes a statement. */
export function reportSaying({ reports }: Reports, statement: Statement): CatalogueData | undefined {
  return reports.find((each) => statementsOf(each).has(statement));
}

/** A statement of a report, the object that its catalogue has. */
type Statement = Pick<Evidence, 'where' | 'line'>;

/** The line of the report where a statement stands. */
export function inReport(
  { reports }: Reports,
  { documents }: Sources,
  statement: Statement,
): Place | undefined {
  const report = reportSaying({ reports }, statement);
  const uri = documents.find(({ id }) => id === report?.id)?.textUri ?? null;
  return uri === null || statement.line === null ? undefined : { uri, line: statement.line - 1 };
}

/** Where an entry is to be read: its extract in the annex, else what the report says of its status. */
export function placeOf(known: Reports, sources: Sources, entry: Entry): Place | undefined {
  const evidence = statusEvidence(entry);
  return inAnnex(known, sources, entry) ?? (evidence && inReport(known, sources, evidence));
}

const statementsOf = remembered(
  ({ resolutions, others = [] }: CatalogueData): ReadonlySet<Statement> =>
    new Set([
      ...resolutions.flatMap((entry) => [
        ...entry.evidence,
        ...entry.contradictions.flatMap(({ statements }) => statements),
      ]),
      ...others.flatMap((other) => [evidenceOfOther(other), ...other.statements]),
    ]),
);

/** A document behind a report. */
export interface SourceDocument {
  /** Of the report: "wtsa-24". */
  readonly id: string;
  readonly kind: 'annex' | 'text';
}

/** Which of them a document is; undefined: none. */
export function sourceNamed(uri: string, { documents }: Sources): SourceDocument | undefined {
  const plain = plainUri(uri);
  const is = (known: string | null) => known !== null && plain === plainUri(known);
  for (const { id, annexUri, textUri } of documents) {
    if (is(annexUri)) return { id, kind: 'annex' };
    if (is(textUri)) return { id, kind: 'text' };
  }
  return undefined;
}

/** A place as one address, which editors and viewers take as a line: "file:///annex.md#L12". */
export function addressOf({ uri, line }: Place): string {
  return `${uri}#L${line + 1}`;
}

/** A link that the client opens at the line. */
export function linkTo(place: Place, { openCommand }: Sources): string {
  return openCommand === null
    ? addressOf(place)
    : `command:${openCommand}?${encodeURIComponent(JSON.stringify([place.uri, place.line]))}`;
}

/** A link that shows the citations of a resolution; null: the client has no such command. */
export function citationsLink(body: Body, number: number, { citationsCommand }: Sources): string | null {
  const cited = encodeURIComponent(JSON.stringify([number, body]));
  return citationsCommand && `command:${citationsCommand}?${cited}`;
}

/** A place of a text as an LSP location. */
export function locationOf(place: Place): Location {
  return {
    uri: place.uri,
    range: { start: { line: place.line, character: 0 }, end: { line: place.line + 1, character: 0 } },
  };
}

/** A text in a language as the client lays it out: one that follows command links shows pages, in which direction has to be told. */
export function shown(text: string, language: string, { openCommand }: Sources): string {
  return openCommand === null ? text : inDirection(text, language);
}
