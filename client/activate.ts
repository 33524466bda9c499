/** The extension wherever VS Code runs: starts the server, registers commands, the view and the status item. */
import { EventEmitter, type ExtensionContext, l10n, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { CATALOGUE_CHANGED, DOCUMENT_CHANGED, type DocumentParams } from '../server/protocol.ts';
import { registerCommands } from './commands/commands.ts';
import { comparedVersions } from './comparedVersions.ts';
import { provideDocumentTexts } from './documentTexts.ts';
import { followDrafts } from './drafts.ts';
import { registerTools } from './languageModelTools.ts';
import { clientOptions } from './options.ts';
import { registerPaste } from './paste.ts';
import { productOf } from './product.ts';
import { restarting } from './restarting.ts';
import { registerStatus } from './status.ts';
import { registerView } from './view/view.ts';
import { PRODUCT } from './words.ts';

/** Makes a client that starts the server where VS Code runs. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;
let starting: Promise<BaseLanguageClient> | undefined;

export async function activateWith(makeClient: MakeClient, context: ExtensionContext): Promise<void> {
  const started = new EventEmitter<void>();
  const changedState = new EventEmitter<void>();
  const textChanged = new EventEmitter<Uri>();
  const startAfter = async (before: Promise<unknown> | undefined) => {
    await before?.catch(() => {});
    // One that never started cannot be stopped, and needs not be.
    await client?.dispose().catch(() => {});
    const errorHandler = restarting(
      () => own.outputChannel.show(),
      () => changedState.fire(),
    );
    const own = makeClient('ituResolutions', PRODUCT, {
      ...clientOptions(),
      errorHandler,
      // What fails then is logged, and told by others.
      initializationFailedHandler: () => false,
    });
    const { error } = own;
    own.error = (message, data, isShown) =>
      error.call(own, message, data, isShown !== false && errorHandler.hasEnded() ? false : isShown);
    // Views ask one that is back anew; of the first start, `start` tells.
    let isBack = false;
    own.onDidChangeState(({ newState }) => {
      if (newState === State.Running && isBack) started.fire();
      if (newState === State.Running) isBack = true;
    });
    client = own;
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
    changedState,
    textChanged,
    compared,
    followDrafts(),
    provideDocumentTexts(product, textChanged.event),
    registerView(context, product, started.event),
    registerPaste(product),
    ...registerTools(context, product),
    registerStatus(product, started.event, changedState.event),
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
