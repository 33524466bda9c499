/** The extension in VS Code on the desktop or a remote machine: the server is a process of its own. */
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';

export { deactivate } from './activate.ts';

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath(join('dist', 'server.js'));
  await activateWith(
    (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
    context,
  );
}
