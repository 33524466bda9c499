/** The server as a worker of a page: VS Code for the Web starts it, and talks to it by messages. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { serve } from './connection.ts';
import { browserHost } from './host/browserHost.ts';
import { texts } from './texts.ts';

// The server of the desktop takes modules from this bundle, and is no worker.
if ('WorkerGlobalScope' in globalThis) {
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
  );
  const host = browserHost((method, params) => connection.sendRequest(method, params), texts);
  serve(connection, host, version);
}
