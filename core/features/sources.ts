/** Where the documents behind a catalogue can be opened: made by the server, which knows what the client can open. */
import type { Location } from 'vscode-languageserver-types';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clause, Entry, Item } from '../catalogue/types.ts';
import { plainUri } from '../uris.ts';
import { inDirection } from '../wording/direction.ts';
import { annexDocument } from './annex.ts';

/** Where the texts stand that hovers lead to. */
export interface Sources {
  /** The URI of the annex as Markdown; null where it cannot be opened. */
  readonly annex: string | null;
  /** The URI of the report's text; null where it cannot be opened. */
  readonly report: string | null;
  /** The command that opens a URI at a line in this client, for links in hovers; null: links are plain URIs. */
  readonly openCommand: string | null;
  /** The command that shows the citations of a number in this client; null: it has none. */
  readonly citationsCommand: string | null;
}

/** A line of a document; lines are 0-based, as in LSP. */
export interface Place {
  readonly uri: string;
  readonly line: number;
}

/** The line of the annex at which an entry, a clause or an item begins. */
export function inAnnex(
  catalogue: Catalogue,
  sources: Sources,
  part: Entry | Clause | Item,
): Place | undefined {
  const line = annexDocument(catalogue.data).lines.get(part);
  return sources.annex === null || line === undefined ? undefined : { uri: sources.annex, line };
}

/** A line of the report, given 1-based as the catalogue has it. */
export function inReport(sources: Sources, line: number): Place | undefined {
  return sources.report === null ? undefined : { uri: sources.report, line: line - 1 };
}

/** Which of the two a document is; undefined: neither. */
export function sourceNamed(uri: string, { annex, report }: Sources): 'annex' | 'report' | undefined {
  const plain = plainUri(uri);
  if (annex !== null && plain === plainUri(annex)) return 'annex';
  return report !== null && plain === plainUri(report) ? 'report' : undefined;
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

/** A link that shows the citations of a number; null: the client has no such command. */
export function citationsLink(number: number, { citationsCommand }: Sources): string | null {
  return citationsCommand && `command:${citationsCommand}?${encodeURIComponent(JSON.stringify([number]))}`;
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
