/** Follows the file of a catalogue that is named: it may change, go, and come back while it is in use. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileEvent,
} from 'vscode-languageserver';
import { plainUri } from '../core/uris.ts';
import type { Client } from './client.ts';

export interface CatalogueFile {
  /** Has the client tell of files of that name from now on, and of no other; the name is as settings have it, "": none. */
  follow(named: string): void;
  /** Whether one of the changes may be of the catalogue. */
  isIn(changes: readonly FileEvent[]): boolean;
}

export function catalogueFile(connection: Connection, client: Client): CatalogueFile {
  let name = '';
  let watching: Promise<Disposable> | undefined;
  return {
    follow(named) {
      const next = lastOf(named);
      if (next === name || !client.watchesConfiguration) return;
      name = next;
      void watching?.then((watched) => watched.dispose());
      watching =
        name === ''
          ? undefined
          : connection.client.register(DidChangeWatchedFilesNotification.type, {
              watchers: [{ globPattern: `**/${name.replace(/[*?{}[\]]/g, '?')}` }],
            });
      watching?.catch(() => {});
    },
    isIn: (changes) => name !== '' && changes.some(({ uri }) => lastOf(plainUri(uri)) === name),
  };
}

function lastOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
