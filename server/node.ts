/** The server as a process of its own: VS Code starts it over IPC, other editors over stdio. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { serve } from './connection.ts';
import { nodeHost } from './host/nodeHost.ts';
import { overStdio } from './stdio.ts';

/** The bundle is in dist/, beside data/ and docs/, of which an installed extension has neither. */
const texts = async () => (await import('./texts.ts')).texts;
serve(
  (lifecycle) =>
    process.argv.includes('--stdio')
      ? overStdio(lifecycle)
      : createConnection(ProposedFeatures.all, lifecycle.options),
  nodeHost(join(import.meta.dirname, '..'), texts),
  version,
);
