/** Word and OpenDocument files that a client shows as text: what was read of each, kept true to its file. */
import type { Connection, FileEvent, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { plainUri } from '../../../core/uris.ts';
import type { DocumentText, Places } from '../../../documents/document.ts';
import type { Client } from '../../client.ts';
import type { Host } from '../../host/host.ts';
import { DOCUMENT_CHANGED, type DocumentParams, type ReadDocument } from '../../protocol.ts';
import { fileOf, textOf } from '../../provided/documentText.ts';
import { following } from './following.ts';

/** How long what was read of a file is good for one that is not shown yet, in milliseconds: editors ask several times before they show it. */
const FRESH_MS = 3000;
/** Ends of lines that an editor writes anew or asks about; another for each, so that places stay. */
const OTHER_ENDS = /[\r\u2028\u2029]/g;

type Unreadable = { readonly why: string };

export interface ShownDocuments {
  /** Reads a file (a URI). */
  read(file: string): Promise<ReadDocument>;
  /** The text at an address that `read` gave. */
  textAt(uri: string): Promise<ReadDocument>;
  /** The places of an open text; undefined: it is none of these, or its file was not read yet. */
  placesIn(uri: string): Places | undefined;
  /** Files changed on the disk. */
  changed(changes: readonly FileEvent[]): void;
}

/** `placed` is called where a text that did not change may have other places. */
export function shownDocuments(
  connection: Connection,
  client: Client,
  host: Host,
  documents: TextDocuments<TextDocument>,
  placed: () => void,
): ShownDocuments {
  /** By file. */
  const kept = new Map<string, DocumentText & { readonly at: number }>();
  const shownOf = (file: string) =>
    documents.all().filter(({ uri }) => plainUri(fileOf(uri) ?? '') === plainUri(file));
  const isGood = (file: string) =>
    performance.now() - (kept.get(file)?.at ?? Number.NEGATIVE_INFINITY) < FRESH_MS ||
    shownOf(file).length > 0;

  const readAnew = async (file: string): Promise<DocumentText | Unreadable> => {
    const held = await host.readBytes(file);
    if (held.kind === 'unreadable') return { why: held.why };
    // What reads documents is made ready when the first is read.
    const { readDocument } = await import('../../../documents/read.ts');
    const document = await readDocument(held.bytes);
    if (document.kind === 'unreadable') return { why: document.why };
    const { text, places } = document;
    const shown = { text: text.replace(OTHER_ENDS, '\n'), places, at: performance.now() };
    kept.set(file, shown);
    return shown;
  };
  /** Also for those who have its text open. */
  const refresh = async (file: string): Promise<DocumentText | Unreadable> => {
    const document = await readAnew(file);
    if ('why' in document) return document;
    for (const shown of shownOf(file)) {
      const { uri } = shown;
      if (shown.getText() === document.text) placed();
      else void connection.sendNotification(DOCUMENT_CHANGED, { uri } satisfies DocumentParams);
    }
    return document;
  };
  const files = following(connection, client, async (file) => {
    const document = await refresh(file);
    return 'why' in document ? document.why : undefined;
  });

  documents.onDidOpen(({ document }) => {
    const file = fileOf(document.uri);
    if (file === undefined) return;
    files.follow(file);
    // Otherwise a server before this one read it.
    if (kept.get(file)?.text !== document.getText()) void refresh(file);
  });
  documents.onDidClose(({ document }) => {
    const file = fileOf(document.uri);
    if (file === undefined) return;
    files.leave(file);
    kept.delete(file);
  });

  return {
    async read(file) {
      const document = await refresh(file);
      return 'why' in document ? document : { uri: textOf(file), text: document.text };
    },
    async textAt(uri) {
      const file = fileOf(uri) ?? '';
      const document = (isGood(file) ? kept.get(file) : undefined) ?? (await readAnew(file));
      return 'why' in document ? document : { uri, text: document.text };
    },
    placesIn(uri) {
      const known = kept.get(fileOf(uri) ?? '');
      return known && documents.get(uri)?.getText() === known.text ? known.places : undefined;
    },
    changed: files.changed,
  };
}
