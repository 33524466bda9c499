/** The extension in VS Code on the desktop or a remote machine: starts the server and registers commands. */
import { join } from 'node:path';
import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { registerCommands } from './commands.ts';
import { clientOptions } from './options.ts';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath(join('dist', 'server.js'));
  const start = async () => {
    // One that never started cannot be stopped, and needs not be.
    await client?.dispose().catch(() => {});
    client = new LanguageClient(
      'ituResolutions',
      'ITU Resolutions',
      { module, transport: TransportKind.ipc },
      clientOptions(),
    );
    await client.start();
  };
  registerCommands(context, start);
  context.subscriptions.push(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('ituResolutions.languages')) void start();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
