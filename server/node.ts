/** The server as a process of its own: VS Code starts it over IPC, other editors over stdio. */
import { join } from 'node:path';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { version } from '../package.json';
import { serve } from './connection.ts';
import { nodeHost } from './host/nodeHost.ts';
import { messagesOf } from './messages.ts';
import { overStdio } from './stdio.ts';

/** The bundle is in dist/, beside data/ and docs/, of which an installed extension has neither. */
const texts = async () => (await import('./texts.ts')).texts;
serve(
  (lifecycle) => {
    if (process.argv.includes('--stdio')) return overStdio(lifecycle);
    const writer = new IPCMessageWriter(process);
    const reader = messagesOf(new IPCMessageReader(process), writer);
    return createConnection(ProposedFeatures.all, reader, writer, lifecycle.options);
  },
  nodeHost(join(import.meta.dirname, '..'), texts),
  version,
);
