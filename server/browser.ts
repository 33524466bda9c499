/** The server as a worker of a page: VS Code for the Web starts it, and talks to it by messages. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { serve } from './connection.ts';
import { browserHost } from './host/browserHost.ts';
import type { Lifecycle } from './lifecycle.ts';
import { messagesOf } from './messages.ts';

declare global {
  /** The address of the folder of this bundle, for those that are loaded later; a worker that comes from a blob, as VS Code's do, has none. */
  var ituResolutionsFolder: string;
}

// The server of the desktop takes modules from this bundle, and is no worker.
if ('WorkerGlobalScope' in globalThis) {
  // The first message is that folder, all others are the protocol's.
  self.addEventListener('message', (event) => started((event as MessageEvent<string>).data), { once: true });
}

function started(folder: string): void {
  globalThis.ituResolutionsFolder = folder;
  let connection: Connection;
  const texts = async () => (await import('./texts.ts')).texts;
  const host = browserHost((method, params) => connection.sendRequest(method, params), texts);
  const create = ({ options }: Lifecycle) => {
    const writer = new BrowserMessageWriter(self);
    const reader = messagesOf(new BrowserMessageReader(self), writer);
    connection = createConnection(ProposedFeatures.all, reader, writer, options);
    return connection;
  };
  serve(create, host, version);
}
