/** The server as a worker of a page: VS Code for the Web starts it, and talks to it by messages. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { embeddedReport } from '../catalogues/embeddedReport.ts';
import rules from '../docs/rules.md' with { type: 'text' };
import { version } from '../package.json';
import { serve } from './connection.ts';
import { browserHost } from './host/browserHost.ts';

// The server of the desktop takes modules from this bundle, and is no worker.
if ('WorkerGlobalScope' in globalThis) {
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
  );
  const host = browserHost((method, params) => connection.sendRequest(method, params), {
    report: embeddedReport,
    rules,
  });
  serve(connection, host, version);
}
