/** `lsp`: the language server over standard input and output, for clients that start the command line. */
import { join } from 'node:path';
import { version } from '../package.json';
import { serve } from '../server/connection.ts';
import { nodeHost } from '../server/host/nodeHost.ts';
import { overStdio } from '../server/stdio.ts';

/** The bundle is in dist/, beside data/ and docs/. */
export function runLanguageServer(): void {
  serve(
    overStdio,
    nodeHost(join(import.meta.dirname, '..')),
    version,
    async () => (await import('../server/translations.ts')).translations,
  );
}
