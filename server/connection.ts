/** Wires the features to a connection: registration only, what is answered is computed in core/features. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type InitializeResult,
  type LocationLink,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analyse.ts';
import type { DiagnosticStyle } from '../core/features/marking/diagnostics.ts';
import { declaration, definition } from '../core/features/reading/definition.ts';
import { hover } from '../core/features/reading/hover.ts';
import type { Sources } from '../core/features/sources.ts';
import { codeActions, FIX_ALL } from '../core/features/writing/codeActions.ts';
import { completion, completionDetails } from '../core/features/writing/completion.ts';
import { analyses } from './analyses.ts';
import { announcedAction, type Client, clientOf } from './client.ts';
import { contentOf, rulesPageFor, SCHEME, sourcesFor } from './contents.ts';
import { type Diagnosing, diagnosing } from './diagnosing.ts';
import type { Host } from './host.ts';
import { DEFAULTS, faultsIn, settingsFor, settingsFrom } from './settings.ts';
import { workspaceDiagnosing } from './workspaceDiagnosing.ts';

const TRIGGERS = [' ', '\u00a0', '(', '.', ':', ...'0123456789'];

/** Serves one client over the connection until it exits. */
export function serve(connection: Connection, host: Host, version: string): void {
  const documents = new TextDocuments(TextDocument);
  const all = analyses();
  let client: Client;
  let settings = DEFAULTS;
  let loaded = host.embedded();
  let sources: Sources;
  let diagnose: Diagnosing;
  let diagnoseWorkspace: ReturnType<typeof workspaceDiagnosing>;
  let folders: readonly string[] = [];
  let configuring = Promise.resolve();
  all.use(loaded.catalogue, (uri) => settingsFor(uri, settings, folders));

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    folders = client.folders;
    sources = sourcesFor(loaded, client);
    diagnose = diagnosing(connection, client, documents, all, styleFor);
    diagnoseWorkspace = workspaceDiagnosing(connection, all, diagnose, client.progress);
    settings = settingsFrom(client.initialSettings);
    all.use(loaded.catalogue, (uri) => settingsFor(uri, settings, folders));
    return {
      serverInfo: { name: 'itu-resolutions', version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        declarationProvider: true,
        completionProvider: {
          triggerCharacters: TRIGGERS,
          resolveProvider: true,
          completionItem: { labelDetailsSupport: true },
        },
        ...(client.codeActionLiterals
          ? { codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] } }
          : {}),
        ...(client.pullsDiagnostics
          ? {
              diagnosticProvider: {
                identifier: 'itu-resolutions',
                interFileDependencies: false,
                workspaceDiagnostics: true,
              },
            }
          : {}),
        workspace: {
          ...(client.workspaceFolders
            ? { workspaceFolders: { supported: true, changeNotifications: true } }
            : {}),
          ...(client.opensContent ? { textDocumentContent: { schemes: [SCHEME] } } : {}),
        },
      },
    };
  });

  connection.onInitialized(async () => {
    if (client.dynamicConfiguration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'ituResolutions' })
        .catch(logged);
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
        diagnose.refresh();
      });
    }
    await configureInTurn(client.configuration ? undefined : client.initialSettings);
  });
  connection.onDidChangeConfiguration(({ settings: sent }) =>
    configureInTurn((sent as { ituResolutions?: unknown } | null)?.ituResolutions ?? client.initialSettings),
  );

  /** One after the other, so that the settings sent last are those in use. */
  function configureInTurn(sent: unknown): Promise<void> {
    configuring = configuring.then(() => configure(sent)).catch(logged);
    return configuring;
  }

  /** Takes settings from the client, or those that it sent, and loads the catalogue that they name. */
  async function configure(sent: unknown): Promise<void> {
    const asked = client.configuration
      ? await connection.workspace.getConfiguration('ituResolutions').catch(() => client.initialSettings)
      : sent;
    const before = settings;
    settings = settingsFrom(asked);
    const [fault, ...more] = faultsIn(asked);
    if (fault) {
      const others = more.length > 0 ? ` (and ${more.length} more)` : '';
      show(`A setting of ituResolutions was not understood: ${fault}${others}`);
    }
    if (settings.catalogue !== before.catalogue || settings.catalogue !== '') await loadCatalogue();
    all.use(loaded.catalogue, (uri) => settingsFor(uri, settings, folders));
    diagnose.refresh();
  }

  async function loadCatalogue(): Promise<void> {
    loaded = host.embedded();
    if (settings.catalogue !== '') {
      const read = await host.loadCatalogue(settings.catalogue, folders);
      if (read.kind === 'catalogue') loaded = read;
      else {
        const more = read.faults.length > 1 ? ` (and ${read.faults.length - 1} more)` : '';
        const message = `The catalogue ${settings.catalogue} cannot be used, the embedded one is: ${read.faults[0]}${more}`;
        show(message);
      }
    }
    sources = sourcesFor(loaded, client);
  }

  function show(message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  }

  documents.onDidChangeContent(({ document }) => guarded(undefined, () => diagnose.changed(document)));
  documents.onDidClose(({ document }) => {
    all.forget(document.uri);
    diagnose.closed(document);
  });

  connection.onHover(({ textDocument, position }) =>
    about(textDocument.uri, null, (analysis) => hover(analysis, position, sources, client.hoverKind)),
  );
  connection.onDefinition(({ textDocument, position }) =>
    about(textDocument.uri, null, (analysis) =>
      links(definition(analysis, position, sources), client.linkSupport.definition),
    ),
  );
  connection.onDeclaration(({ textDocument, position }) =>
    about(textDocument.uri, null, (analysis) =>
      links(declaration(analysis, position, sources), client.linkSupport.declaration),
    ),
  );
  connection.onCompletion(({ textDocument, position }) =>
    about(textDocument.uri, null, (analysis) => completion(analysis, position)),
  );
  connection.onCompletionResolve((item) =>
    guarded(item, () => completionDetails(item, loaded.catalogue, sources, client.completionKind)),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    about(uri, null, (analysis) =>
      codeActions(analysis, { ...styleFor(uri), range, only: context.only }).map((action) =>
        announcedAction(action, client),
      ),
    ),
  );
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) => {
    const document = documents.get(textDocument.uri);
    const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };
    return document ? guarded(nothing, () => diagnose.ofDocument(document, previousResultId)) : nothing;
  });
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, progress, partial) =>
    diagnoseWorkspace({
      files: host.documents(settings.checkWorkspace ? folders : [], settings.languages),
      open: documents.keys(),
      previous: new Map(previousResultIds.map(({ uri, value }) => [uri, value])),
      token,
      progress,
      partial,
    }),
  );
  connection.workspace.textDocumentContent.on(async ({ uri }) => {
    const text = await contentOf(uri, loaded, host);
    if (text === null) return new ResponseError(ErrorCodes.InvalidParams, `There is no document ${uri}.`);
    return { text };
  });

  function styleFor(uri: string): DiagnosticStyle {
    const docs = client.codeDescription ? rulesPageFor(host, client) : null;
    return { uri, sources, docs, markdown: client.markdownMessages };
  }

  /** An answer about an open document; `otherwise` where the document is unknown. */
  function about<T>(uri: string, otherwise: T, answer: (analysis: Analysis) => T): T {
    const document = documents.get(uri);
    return document ? guarded(otherwise, () => answer(all.of(document))) : otherwise;
  }

  /** A fault of ours is logged, and the answer is empty: nothing that a user does dies of it. */
  function guarded<T>(otherwise: T, answer: () => T): T {
    try {
      return answer();
    } catch (error) {
      logged(error);
      return otherwise;
    }
  }

  function logged(error: unknown): void {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  documents.listen(connection);
  connection.listen();
}

/** Links for clients that take them, plain locations for the others; null where there is nothing. */
function links(found: LocationLink[], linkSupport: boolean) {
  if (found.length === 0) return null;
  return linkSupport
    ? found
    : found.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
}
