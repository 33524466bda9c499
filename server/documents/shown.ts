/** Word and OpenDocument files that a client shows as text: what was read of each, kept true to its file. */
import * as l10n from '@vscode/l10n';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  MessageType,
  ShowMessageNotification,
  TextDocumentContentRefreshRequest,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { plainUri } from '../../core/uris.ts';
import type { DocumentText, Places } from '../../documents/document.ts';
import type { Read } from '../../documents/read.ts';
import type { Client } from '../client.ts';
import type { Host } from '../host/host.ts';
import type { OpenedDocument } from '../protocol.ts';
import { fileOf, nameOf, textOf } from '../provided/documentText.ts';

/** How long after a change a file is read, in milliseconds, and how long after that once more where it could not be: it may be half written. */
const AFTER_MS = 200;
const AGAIN_MS = 1500;

/** Ends of lines that an editor makes '\n' or asks about; another for each, so that places stay. */
const OTHER_ENDS = /[\r\u2028\u2029]/g;

type Unread = Extract<Read, { kind: 'unreadable' }>;
type ShownDocument = { readonly kind: 'document' } & DocumentText;

export interface ShownDocuments {
  /** Reads a file (a URI) and gives the address of its text; or says in one line why it cannot be read. */
  open(file: string): Promise<OpenedDocument>;
  /** The text at an address; null: it is the address of something else. */
  textAt(uri: string): Promise<string | null>;
  /** The places of an open text; undefined: it is none of these, or its file was not read yet. */
  placesIn(uri: string): Places | undefined;
  /** Files changed on the disk. */
  changed(changes: readonly FileEvent[]): void;
}

/** `placed` is called where a text that did not change has other places. */
export function shownDocuments(
  connection: Connection,
  client: Client,
  host: Host,
  documents: TextDocuments<TextDocument>,
  placed: () => void,
): ShownDocuments {
  /** By file, as those below. */
  const kept = new Map<string, ShownDocument>();
  const watched = new Map<string, Promise<Disposable>>();
  const due = new Map<string, ReturnType<typeof setTimeout>>();
  const shownOf = (file: string) =>
    documents.all().filter(({ uri }) => plainUri(fileOf(uri) ?? '') === plainUri(file));

  const read = async (file: string): Promise<ShownDocument | Unread> => {
    const held = await host.readBytes(file);
    if (held.kind === 'unreadable') return held;
    // What reads documents is made ready when the first is read.
    const { readDocument } = await import('../../documents/read.ts');
    const document = await readDocument(held.bytes);
    if (document.kind === 'unreadable') return document;
    const { text, places } = document;
    const shown = { kind: document.kind, text: text.replace(OTHER_ENDS, '\n'), places };
    kept.set(file, shown);
    return shown;
  };
  const refresh = async (file: string, afterwards: (why: string) => void) => {
    const document = await read(file);
    if (document.kind === 'unreadable') return afterwards(document.why);
    for (const shown of shownOf(file)) {
      if (shown.getText() === document.text) placed();
      else connection.sendRequest(TextDocumentContentRefreshRequest.type, { uri: shown.uri }).catch(() => {});
    }
  };
  const refreshSoon = (file: string, after: number, afterwards: (why: string) => void) => {
    clearTimeout(due.get(file));
    due.set(
      file,
      setTimeout(() => void refresh(file, afterwards), after),
    );
  };
  const sayNot = (file: string) => (why: string) =>
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: l10n.t(
        'The text of {0} is no longer that of the file, which cannot be read: {1}',
        nameOf(file),
        why,
      ),
    });

  documents.onDidOpen(({ document }) => {
    const file = fileOf(document.uri);
    if (file === undefined) return;
    if (client.watchesFolders) watched.set(file, watch(connection, file));
    // Shown by a server before this one.
    if (!kept.has(file)) void refresh(file, sayNot(file));
  });
  documents.onDidClose(({ document }) => {
    const file = fileOf(document.uri);
    if (file === undefined) return;
    clearTimeout(due.get(file));
    void watched.get(file)?.then((watching) => watching.dispose());
    for (const each of [kept, watched, due]) each.delete(file);
  });

  return {
    async open(file) {
      const document = await read(file);
      if (document.kind === 'unreadable') return document;
      if (shownOf(file).length > 0) void refresh(file, sayNot(file));
      return { kind: 'document', uri: textOf(file) };
    },
    async textAt(uri) {
      const file = fileOf(uri);
      if (file === undefined) return null;
      const document = kept.get(file) ?? (await read(file));
      if ('text' in document) return document.text;
      return l10n.t('{0} cannot be read: {1}', nameOf(file), document.why);
    },
    placesIn(uri) {
      const known = kept.get(fileOf(uri) ?? '');
      return known && documents.get(uri)?.getText() === known.text ? known.places : undefined;
    },
    changed(changes) {
      for (const { uri, type } of changes) {
        // Programs that save put another file in the place of the one before.
        if (type === FileChangeType.Deleted) continue;
        for (const shown of shownOf(uri)) {
          const file = fileOf(shown.uri) ?? uri;
          refreshSoon(file, AFTER_MS, () => refreshSoon(file, AGAIN_MS, sayNot(file)));
        }
      }
    },
  };
}

/** Has the client tell of the documents in a file's folder, which need not be in the workspace. */
function watch(connection: Connection, file: string): Promise<Disposable> {
  const baseUri = file.slice(0, Math.max(file.lastIndexOf('/'), file.indexOf(':///') + 4));
  return connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: { baseUri, pattern: '*.{docx,odt,DOCX,ODT}' } }],
  });
}
