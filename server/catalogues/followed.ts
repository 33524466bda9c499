/** Follows the files and folders of catalogues that are named: they may change, go, and come back while they are in use. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileEvent,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { plainUri } from '../../core/uris.ts';
import type { Client } from '../client.ts';
import { isCatalogueName } from '../host/host.ts';

export interface Followed {
  /** Has the client tell of files of these names from now on, and of no other; paths as settings have them. */
  follow(paths: readonly string[]): void;
  /** Whether one of the changes may be of a catalogue. */
  isIn(changes: readonly FileEvent[]): boolean;
}

export function followed(connection: Connection, client: Client): Followed {
  let names: readonly string[] = [];
  let key = '';
  let watching: Promise<Disposable> | undefined;
  return {
    follow(paths) {
      const next = [...new Set(paths.filter((path) => path !== ''))];
      if (next.join('\n') === key || !client.watchesConfiguration) return;
      key = next.join('\n');
      names = next.map((path) => parts(path).name);
      watching?.then((watched) => watched.dispose()).catch(() => {});
      const watchers = next.map((path) => watcherOf(path, client));
      watching =
        watchers.length === 0
          ? undefined
          : connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      watching?.catch(() => {});
    },
    isIn: (changes) =>
      changes.some(({ uri }) => {
        const { folder, name } = parts(plainUri(uri));
        return (
          names.includes(name) ||
          (names.includes('.') && isCatalogueName(name)) ||
          (name.endsWith('.json') && names.includes(parts(folder).name))
        );
      }),
  };
}

/** Of a file, by its name one of JSON, or of what is in a folder. Patterns alone are about the workspace; where a path leads out of it, its folder is named. */
function watcherOf(path: string, client: Client): FileSystemWatcher {
  const { folder, name } = parts(path);
  const within = name === '.' || name === '' ? '' : name.replace(/[*?{}[\]]/g, '?');
  const pattern = name.endsWith('.json') ? within : `${within && `${within}/`}*.json`;
  const baseUri = client.watchesFolders ? addressOf(folder) : null;
  return { globPattern: baseUri === null ? `**/${pattern}` : { baseUri, pattern } };
}

/** The address of an absolute path or of an address; null: it is neither. */
function addressOf(folder: string): string | null {
  if (/^[a-z][\w+.-]+:\//i.test(folder)) return folder;
  const path = folder.replace(/\\/g, '/');
  if (!/^(?:\/|[a-z]:\/)/i.test(path)) return null;
  const address = encodeURI(`file://${path.startsWith('/') ? '' : '/'}${path}`);
  return address.replaceAll('#', '%23').replaceAll('?', '%3F');
}

function parts(path: string): { readonly folder: string; readonly name: string } {
  const whole = path.replace(/(?<![\\/])[\\/]+$/, '');
  const at = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\'));
  return { folder: whole.slice(0, Math.max(0, at)), name: whole.slice(at + 1) };
}
