/** The notifications of which the open documents are made, without those that are not as LSP has them: of these, nothing good can be made. */
import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isRecord } from '../settings.ts';

/** What `TextDocuments.listen` takes; what is left out is logged by its method. */
export function wellFormed(connection: Connection): Parameters<TextDocuments<TextDocument>['listen']>[0] {
  const only =
    <Params, Result>(
      method: string,
      listen: (handler: (params: Params) => void) => Result,
      isWhole: (params: unknown) => boolean,
    ) =>
    (handler: (params: Params) => void): Result =>
      listen((params) =>
        isWhole(params) ? handler(params) : connection.console.error(`InvalidParams: ${method}`),
      );
  return {
    onDidOpenTextDocument: only(
      DidOpenTextDocumentNotification.method,
      connection.onDidOpenTextDocument,
      (params) => {
        const { uri, languageId, version, text } = documentIn(params);
        const hasScheme = isText(uri) && /^[a-z][a-z\d+.-]*:/i.test(String(uri));
        return hasScheme && isText(languageId) && isText(text) && Number.isInteger(version);
      },
    ),
    onDidChangeTextDocument: only(
      DidChangeTextDocumentNotification.method,
      connection.onDidChangeTextDocument,
      (params) => {
        const changes = isRecord(params) ? params['contentChanges'] : undefined;
        return isNamed(params) && Array.isArray(changes) && changes.every(isChange);
      },
    ),
    onDidCloseTextDocument: only(
      DidCloseTextDocumentNotification.method,
      connection.onDidCloseTextDocument,
      isNamed,
    ),
    onDidSaveTextDocument: only(
      DidSaveTextDocumentNotification.method,
      connection.onDidSaveTextDocument,
      isNamed,
    ),
    onWillSaveTextDocument: connection.onWillSaveTextDocument,
    onWillSaveTextDocumentWaitUntil: connection.onWillSaveTextDocumentWaitUntil,
  };
}

function documentIn(params: unknown): Record<string, unknown> {
  const document = isRecord(params) ? params['textDocument'] : undefined;
  return isRecord(document) ? document : {};
}

function isNamed(params: unknown): boolean {
  return isText(documentIn(params)['uri']);
}

function isChange(change: unknown): boolean {
  if (!isRecord(change) || !isText(change['text'])) return false;
  const { range } = change;
  return range === undefined || (isRecord(range) && isPosition(range['start']) && isPosition(range['end']));
}

function isPosition(position: unknown): boolean {
  return isRecord(position) && Number.isInteger(position['line']) && Number.isInteger(position['character']);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
