/** Follows files on the disk for as long as their texts are shown, in the workspace or elsewhere. */
import * as l10n from '@vscode/l10n';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { unlinked } from '../../../core/markdown.ts';
import { plainUri } from '../../../core/uris.ts';
import type { Client } from '../../client.ts';
import { nameOf } from '../../provided/documentText.ts';

/** How long after a change a file is read, in milliseconds, and how long after that once more where it could not be: it may be half written. */
const AFTER_MS = 200;
const AGAIN_MS = 1500;

export interface Following {
  follow(file: string): void;
  leave(file: string): void;
  changed(changes: readonly FileEvent[]): void;
}

/** `refresh` reads a file again, and says why where it cannot be read. */
export function following(
  connection: Connection,
  client: Client,
  refresh: (file: string) => Promise<string | undefined>,
): Following {
  const followed = new Map<string, Promise<Disposable> | undefined>();
  const due = new Map<string, ReturnType<typeof setTimeout>>();
  const soon = (file: string, after: number, otherwise: (why: string) => void) => {
    clearTimeout(due.get(file));
    const run = async () => {
      const why = await refresh(file);
      if (why !== undefined && followed.has(file)) otherwise(why);
    };
    due.set(
      file,
      setTimeout(() => void run(), after),
    );
  };
  const tell = (file: string, why: string) => {
    const message = l10n.t(
      'The text of {0} is no longer that of the file, which cannot be read: {1}',
      nameOf(file),
      why,
    );
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: unlinked(message),
    });
  };
  return {
    follow(file) {
      followed.set(file, client.watchesFolders ? watch(connection, file) : undefined);
    },
    leave(file) {
      clearTimeout(due.get(file));
      due.delete(file);
      void followed.get(file)?.then((watching) => watching.dispose());
      followed.delete(file);
    },
    changed(changes) {
      // Programs that save put another file in the place of the one before.
      const there = changes.filter(({ type }) => type !== FileChangeType.Deleted);
      const plain = new Set(there.map(({ uri }) => plainUri(uri)));
      for (const file of followed.keys()) {
        if (!plain.has(plainUri(file))) continue;
        soon(file, AFTER_MS, () => soon(file, AGAIN_MS, (why) => tell(file, why)));
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
