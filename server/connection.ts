/** One client's session from start to end: what it announced, its settings and its catalogue; the answers are in requests/. */
import * as l10n from '@vscode/l10n';
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  Emitter,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { unlinked } from '../core/markdown.ts';
import { plainUri } from '../core/uris.ts';
import { isNamedDocument } from '../documents/document.ts';
import { capabilitiesFor } from './capabilities.ts';
import { followed } from './catalogues/followed.ts';
import { cataloguesInUse, embedded, type InUse, type KnownBodies } from './catalogues/inUse.ts';
import { wantedBy } from './catalogues/wanted.ts';
import { addressesOf, type Client, clientOf } from './client.ts';
import { CONFIGURATION } from './configuration.ts';
import { analyses } from './documents/analyses.ts';
import { diagnosing } from './documents/diagnosing.ts';
import { drafts } from './documents/drafts.ts';
import { shownDocuments } from './documents/shown/shown.ts';
import { wellFormed } from './documents/wellFormed.ts';
import { areFollowed } from './host/formats.ts';
import type { DocumentFile, Host } from './host/host.ts';
import { tooMany } from './host/tooLarge.ts';
import { isEnglish, speak, type Translations } from './language.ts';
import { type Lifecycle, withLifecycle } from './lifecycle.ts';
import { type ProjectFile, projectsOf } from './projects.ts';
import { CATALOGUE_CHANGED } from './protocol.ts';
import { isProvided, rulesPageFor, sourcesFor } from './provided/contents.ts';
import { fileOf } from './provided/documentText.ts';
import { registerContents } from './requests/contents.ts';
import { registerMarking } from './requests/marking.ts';
import { registerOutline } from './requests/outline.ts';
import { registerProduct } from './requests/product.ts';
import { registerReading } from './requests/reading.ts';
import { registerWriting } from './requests/writing.ts';
import type { Session } from './session.ts';
import { faultsIn, projectOf, type ServerSettings, settingsFor, settingsFrom } from './settings.ts';

/** Serves one client over the connection that is created, until it exits; `translations` gives them for one that brings none. */
export function serve(
  create: (lifecycle: Lifecycle) => Connection,
  host: Host,
  version: string,
  translations?: () => Promise<ReadonlyMap<string, Translations>>,
): void {
  const { connection, begins } = withLifecycle(create);
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    const client = clientOf(params);
    begins();
    const { locale } = params;
    const isBrought = client.translations !== undefined || isEnglish(locale);
    speak(locale, client.translations, isBrought ? undefined : await translations?.());
    const session = sessionFor(connection, host, client);
    registerReading(session);
    registerWriting(session);
    registerMarking(session);
    registerOutline(session);
    registerContents(session);
    registerProduct(session);
    return {
      serverInfo: { name: 'itu-resolutions', version },
      capabilities: capabilitiesFor(client),
    };
  });
  connection.listen();
}

/** Loaded with the first request that needs them: no document is diagnosed the later for them. */
const features = () => import('./features.ts');

function sessionFor(connection: Connection, host: Host, client: Client): Session {
  const documents = new TextDocuments(TextDocument);
  const all = analyses();
  let settings: ServerSettings = settingsFrom(client.initialSettings);
  let sentLast = client.initialSettings;
  let projects: readonly ProjectFile[] = [];
  let isWanted = (_file: DocumentFile): boolean => true;
  let inUse: InUse = embedded(host);
  let sources = sourcesFor(inUse.reports, client);
  let folders = client.folders;
  let configuring = Promise.resolve();
  const toldOf = new Set<string>();
  const watched = followed(connection, client);
  const bodies: KnownBodies = new Map();
  const refreshed = new Emitter<void>();

  const styleFor: Session['styleFor'] = (uri) => {
    const docs = client.codeDescription ? rulesPageFor(host, client) : null;
    return { uri, sources, docs, markdown: client.markdownMessages };
  };
  const shown = shownDocuments(connection, client, host, documents, refresh);
  const diagnose = diagnosing(connection, client, documents, all, styleFor, shown.placesIn);
  const session: Session = {
    connection,
    host,
    documents,
    analyses: all,
    client,
    get settings() {
      return settings;
    },
    get inUse() {
      return inUse;
    },
    get library() {
      return inUse.library;
    },
    get sources() {
      return sources;
    },
    get configured() {
      return configuring;
    },
    get folders() {
      return folders;
    },
    diagnosing: diagnose,
    drafts: drafts(all, documents, host, () => ({
      terms: {
        settings,
        folders,
        projects,
        style: { ...styleFor(''), sources },
        client: { relatedInformation: client.relatedInformation, tags: client.tags },
      },
      isFollowed: client.watchesFiles && areFollowed(settings.languages),
      isEmbedded: inUse.isEmbedded,
      isDraft: (uri) => !isProvided(uri, sources),
      isWanted,
    })),
    shown,
    filesBelow: (below) => host.documents(below, settings.languages, tellOfMany),
    onDidRefresh: refreshed.event,
    styleFor,
    features,
    async about(uri, otherwise, answer) {
      const loaded = await features();
      const document = documents.get(uri);
      return document ? guarded(otherwise, () => answer(all.of(document), loaded)) : otherwise;
    },
    async answer(otherwise, answer) {
      const loaded = await features();
      return guarded(otherwise, () => answer(loaded));
    },
    guarded,
  };
  useSettings();

  connection.onInitialized(async () => {
    if (client.dynamicConfiguration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'ituResolutions' })
        .catch(logged);
    }
    if (client.watchesConfiguration) {
      const patterns = [`**/${CONFIGURATION}`, ...(client.watchesFiles ? [host.documentsPattern] : [])];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: patterns.map((globPattern) => ({ globPattern })),
        })
        .catch(logged);
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(addressesOf(removed));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...addressesOf(added)];
        refresh();
        void configureInTurn();
      });
    }
    await configureInTurn();
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    sentLast = (sent as { ituResolutions?: unknown } | null)?.ituResolutions ?? client.initialSettings;
    return configureInTurn();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    shown.changed(changes);
    session.drafts.changed(changes);
    // Those of a text are followed for it alone.
    if (changes.every(({ uri }) => isNamedDocument(uri))) return;
    if (changes.some(({ uri }) => uri.endsWith(`/${CONFIGURATION}`)) || watched.isIn(changes))
      await configureInTurn();
    refreshLenses();
    refreshed.fire();
  });
  documents.onDidChangeContent(({ document }) => guarded(undefined, () => diagnose.changed(document)));
  documents.onDidSave(() => refreshLenses());
  documents.onDidClose(({ document }) => diagnose.closed(document));
  documents.listen(wellFormed(connection));
  return session;

  /** One after the other, so that the settings sent last are those in use. */
  function configureInTurn(): Promise<void> {
    configuring = configuring.then(configure).catch(logged);
    return configuring;
  }

  /** Takes settings from the client, or those that it sent, and the projects' own, and loads the catalogue that they name. */
  async function configure(): Promise<void> {
    const asked = client.configuration
      ? await connection.workspace.getConfiguration('ituResolutions').catch(() => client.initialSettings)
      : sentLast;
    const own = settingsFrom(asked);
    const faults = faultsIn(asked);
    if (faults.length > 0)
      show(l10n.t('A setting of ituResolutions was not understood: {0}', firstOf(faults)));
    projects = await projectsOf(host, folders);
    for (const { path, faults } of projects.filter(({ faults }) => faults.length > 0))
      show(l10n.t('{0} is not understood: {1}', path, firstOf(faults)));
    const languages = [own, ...projects.map(({ configuration }) => configuration)].flatMap(
      (each) => each.languages ?? [],
    );
    isWanted = ({ uri, format }) =>
      (projectOf(uri, projects)?.configuration.languages ?? own.languages).includes(format);
    settings = { ...own, languages: [...new Set(languages)] };
    await loadCatalogues();
    useSettings();
    refresh();
    if (client.followsCatalogue) connection.sendNotification(CATALOGUE_CHANGED).catch(logged);
  }

  function useSettings(): void {
    all.use(inUse.library, (uri) => settingsFor(fileOf(uri) ?? uri, settings, folders, projects));
  }

  async function loadCatalogues(): Promise<void> {
    const wanted = wantedBy(settings, folders, client.isTrusted ? projects : []);
    const { instead, further } = wanted;
    watched.follow([instead, ...further].flatMap((named) => named?.path ?? []));
    inUse = instead || further.length > 0 ? await cataloguesInUse(host, wanted, bodies) : embedded(host);
    for (const { file, faults, isInstead } of inUse.faulty) {
      const fault = firstOf(faults);
      show(
        isInstead
          ? l10n.t('The catalogue {0} cannot be used, the embedded one is: {1}', file, fault)
          : l10n.t('The catalogue {0} cannot be used, and nothing is said in its place: {1}', file, fault),
      );
    }
    sources = sourcesFor(inUse.reports, client);
  }

  /** What is shown was computed with other settings, another catalogue or other folders. */
  function refresh(): void {
    diagnose.refresh();
    if (client.refreshes.inlayHints) connection.languages.inlayHint.refresh().catch(logged);
    if (client.refreshes.semanticTokens) connection.languages.semanticTokens.refresh().catch(logged);
    refreshLenses();
    refreshed.fire();
  }

  function refreshLenses(): void {
    if (client.refreshes.codeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(logged);
  }

  function tellOfMany(folder: string): void {
    if (toldOf.has(folder)) return;
    toldOf.add(folder);
    show(`${plainUri(folder)}: ${tooMany()}`);
  }

  function show(message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: unlinked(message),
    });
  }

  /** The first of several faults, and how many more there are. */
  function firstOf([first = '', ...more]: readonly string[]): string {
    return more.length > 0 ? l10n.t('{0} (and {1} more)', first, more.length) : first;
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
}
