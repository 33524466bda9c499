/** The extension in VS Code on the desktop or a remote machine: starts the server, registers commands, the view and the status item. */
import { join } from 'node:path';
import { EventEmitter, type ExtensionContext, l10n, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CATALOGUE_CHANGED } from '../server/protocol.ts';
import { registerCommands } from './commands/commands.ts';
import { comparedVersions } from './comparedVersions.ts';
import { followDrafts } from './drafts.ts';
import { clientOptions } from './options.ts';
import { registerPaste } from './paste.ts';
import { productOf } from './product.ts';
import { registerStatus } from './status.ts';
import { registerView } from './view/view.ts';
import { PRODUCT } from './words.ts';

let client: LanguageClient | undefined;
let starting: Promise<LanguageClient> | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath(join('dist', 'server.js'));
  const started = new EventEmitter<void>();
  const start = async () => {
    // One that never started cannot be stopped, and needs not be.
    await client?.dispose().catch(() => {});
    const next = new LanguageClient(
      'ituResolutions',
      PRODUCT,
      { module, transport: TransportKind.ipc },
      clientOptions(),
    );
    client = next;
    next.onNotification(CATALOGUE_CHANGED, () => started.fire());
    starting = next.start().then(() => next);
    await starting;
    started.fire();
  };
  const product = productOf(
    () => starting ?? Promise.reject(new Error(l10n.t('The language server is not started yet.'))),
  );
  const compared = comparedVersions(product, started.event);
  context.subscriptions.push(
    started,
    compared,
    followDrafts(),
    registerView(context, product, started.event),
    registerPaste(product),
    registerStatus(product, started.event),
    ...registerCommands(context, product, compared, start),
    workspace.onDidGrantWorkspaceTrust(() => void start()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('ituResolutions.languages')) void start();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
