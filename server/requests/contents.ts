/** The documents that the server provides itself, for clients that show them. */
import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  TextDocumentContentRefreshRequest,
} from 'vscode-languageserver';
import { authoritiesNamed, authoritiesTitle, isProvided } from '../provided/contents.ts';
import type { Session } from '../session.ts';

/** How long after the last change of the drafts. */
const AFTER_MS = 300;

export function registerContents(session: Session): void {
  const { connection, host } = session;
  if (!session.client.opensContent) return;
  connection.workspace.textDocumentContent.on(async ({ uri }, token) => {
    const named = authoritiesNamed(uri);
    const text = named
      ? await liveTable(session, named.uri, token)
      : await (await session.features()).contentOf(uri, session.inUse.reports, host);
    if (text === null)
      return new ResponseError(ErrorCodes.InvalidParams, l10n.t('There is no document {0}.', uri));
    return { text };
  });
  followDrafts(session);
}

/** The table; where the user ends the survey of the drafts, a document that says so, until the drafts change. */
async function liveTable(session: Session, uri: string | null, token: CancellationToken): Promise<string> {
  try {
    const { authoritiesText } = await session.features();
    return await authoritiesText(session, { uri, format: 'markdown' }, token);
  } catch (error) {
    const isEnded = error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
    if (!isEnded || token.isCancellationRequested) throw error;
    return `# ${authoritiesTitle(uri)}\n\n${l10n.t('Not all drafts were read: the survey was ended.')}\n`;
  }
}

/** Tells the client that an authorities table that it shows is no longer true; once for all changes that come together. */
function followDrafts(session: Session): void {
  const { connection, documents } = session;
  let told: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(told);
    told = setTimeout(() => {
      for (const uri of documents.keys().filter((key) => authoritiesNamed(key)))
        connection.sendRequest(TextDocumentContentRefreshRequest.type, { uri }).catch(() => {});
    }, AFTER_MS);
  };
  const draftChanged = ({ document }: { readonly document: { readonly uri: string } }) => {
    // A table that was refreshed is a document that changed, too.
    if (!isProvided(document.uri, session.sources)) changed();
  };
  documents.onDidChangeContent(draftChanged);
  documents.onDidSave(draftChanged);
  documents.onDidClose(draftChanged);
  session.onDidRefresh(changed);
}
