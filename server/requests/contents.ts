/** The documents that the server provides itself, for clients that show them. */
import * as l10n from '@vscode/l10n';
import { ErrorCodes, ResponseError, TextDocumentContentRefreshRequest } from 'vscode-languageserver';
import { authoritiesNamed, authoritiesText } from '../provided/authorities.ts';
import { contentOf, isProvided } from '../provided/contents.ts';
import type { Session } from '../session.ts';

/** How long after the last change of a draft. */
const AFTER_MS = 300;

export function registerContents(session: Session): void {
  const { connection, host } = session;
  if (!session.client.opensContent) return;
  connection.workspace.textDocumentContent.on(async ({ uri }, token) => {
    const named = authoritiesNamed(uri);
    const text = named
      ? await authoritiesText(session, { ...named, format: 'markdown' }, token)
      : await contentOf(uri, session.loaded, host);
    if (text === null)
      return new ResponseError(ErrorCodes.InvalidParams, l10n.t('There is no document {0}.', uri));
    return { text };
  });
  followDrafts(session);
}

/** Tells the client that an authorities table that it shows is no longer true; once for all changes that come together. */
function followDrafts(session: Session): void {
  const { connection, documents } = session;
  let told: ReturnType<typeof setTimeout> | undefined;
  documents.onDidChangeContent(({ document }) => {
    if (isProvided(document.uri, session.sources)) return;
    clearTimeout(told);
    told = setTimeout(() => {
      for (const uri of documents.keys().filter((key) => authoritiesNamed(key)))
        connection.sendRequest(TextDocumentContentRefreshRequest.type, { uri }).catch(() => {});
    }, AFTER_MS);
  });
}
