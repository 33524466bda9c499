/** The table of authorities of a document or of the workspace, in a format, and as a document that follows the drafts. */
import type { CancellationToken } from 'vscode-languageserver';
import { type Authority, authorities, type Cited } from '../../core/authorities/authorities.ts';
import { asCsv } from '../../core/authorities/csv.ts';
import { asHtml } from '../../core/authorities/html.ts';
import { asMarkdown } from '../../core/authorities/markdown.ts';
import { addressOf, inAnnex } from '../../core/features/sources.ts';
import { plainUri } from '../../core/uris.ts';
import { citationsOf, citingDocuments } from '../documents/citing.ts';
import { spoken } from '../language.ts';
import type { AuthoritiesParams } from '../protocol.ts';
import type { Session } from '../session.ts';
import { authoritiesTitle } from './contents.ts';

/** Writes the table; of a document that is neither open nor a draft of the workspace, it is empty. */
export async function authoritiesText(
  session: Session,
  { uri, format }: AuthoritiesParams,
  token: CancellationToken,
): Promise<string> {
  const documents = await citedIn(session, uri, token);
  const { library } = session;
  const rows = authorities(documents, library);
  const title = authoritiesTitle(uri);
  const language = spoken();
  const addressOfRow = ({ entry }: Authority) => {
    const place = entry && inAnnex(library, session.sources, entry);
    return place ? addressOf(place) : null;
  };
  switch (format) {
    case 'csv':
      return asCsv(rows, library, language);
    case 'html':
      return asHtml(title, rows, library, language);
    case 'markdown':
      return asMarkdown(title, rows, library, addressOfRow, language);
  }
}

/** The document, open or not; null: all of the workspace. */
async function citedIn(session: Session, uri: string | null, token: CancellationToken): Promise<Cited[]> {
  const open =
    uri === null
      ? []
      : await session.about(uri, [], (analysis) => [{ uri, citations: citationsOf(analysis) }]);
  if (open.length > 0) return open;
  const all = await citingDocuments(session, token, undefined);
  return all
    .filter((document) => uri === null || plainUri(document.uri) === plainUri(uri))
    .map((document) => ({ uri: document.uri, citations: document.citations.filter(() => true) }));
}
