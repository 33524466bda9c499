/** The documents that the server provides itself, for clients that show them. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { contentOf } from '../contents.ts';
import type { Session } from '../session.ts';

export function registerContents(session: Session): void {
  const { connection, host } = session;
  if (!session.client.opensContent) return;
  connection.workspace.textDocumentContent.on(async ({ uri }) => {
    const text = await contentOf(uri, session.loaded, host);
    if (text === null) return new ResponseError(ErrorCodes.InvalidParams, `There is no document ${uri}.`);
    return { text };
  });
}
