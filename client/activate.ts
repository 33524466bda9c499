/** The extension wherever VS Code runs: starts the server, registers commands, the view and the status item. */
import { EventEmitter, type ExtensionContext, l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CATALOGUE_CHANGED, DOCUMENT_CHANGED, type DocumentParams } from '../server/protocol.ts';
import { registerCommands } from './commands/commands.ts';
import { comparedVersions } from './comparedVersions.ts';
import { provideDocumentTexts } from './documentTexts.ts';
import { followDrafts } from './drafts.ts';
import { clientOptions } from './options.ts';
import { registerPaste } from './paste.ts';
import { productOf } from './product.ts';
import { registerStatus } from './status.ts';
import { registerView } from './view/view.ts';
import { PRODUCT } from './words.ts';

/** Makes a client that starts the server where VS Code runs. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;
let starting: Promise<BaseLanguageClient> | undefined;

export async function activateWith(makeClient: MakeClient, context: ExtensionContext): Promise<void> {
  const started = new EventEmitter<void>();
  const textChanged = new EventEmitter<Uri>();
  const startAfter = async (before: Promise<unknown> | undefined) => {
    await before?.catch(() => {});
    // One that never started cannot be stopped, and needs not be.
    await client?.dispose().catch(() => {});
    client = makeClient('ituResolutions', PRODUCT, clientOptions());
    client.onNotification(CATALOGUE_CHANGED, () => started.fire());
    client.onNotification(DOCUMENT_CHANGED, ({ uri }: DocumentParams) =>
      textChanged.fire(Uri.parse(uri, true)),
    );
    await client.start();
    return client;
  };
  /** One after the other: what is asked for while one starts is another start. */
  const start = async () => {
    starting = startAfter(starting);
    await starting;
    started.fire();
  };
  const product = productOf(
    () => starting ?? Promise.reject(new Error(l10n.t('The language server is not started yet.'))),
  );
  const compared = comparedVersions(product, started.event);
  context.subscriptions.push(
    started,
    textChanged,
    compared,
    followDrafts(),
    provideDocumentTexts(product, textChanged.event),
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
