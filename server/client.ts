/** What the client announced, reduced to what the server asks of it. */
import type {
  CompletionItemTag,
  DiagnosticTag,
  InitializeParams,
  MarkupKind,
  SymbolTag,
  WorkspaceClientCapabilities,
} from 'vscode-languageserver';
import type { Translations } from './language.ts';
import { isRecord } from './settings.ts';

export interface Client {
  readonly hoverKind: MarkupKind;
  readonly completionKind: MarkupKind;
  readonly linkSupport: { readonly definition: boolean; readonly declaration: boolean };
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly workspaceFolders: boolean;
  /** Whether it is to tell of files that change on the disk: it does so when asked, and shows what was counted in them. */
  readonly watchesFiles: boolean;
  /** Whether it can be asked to do so of a folder that is not in the workspace. */
  readonly watchesFolders: boolean;
  /** Whether it tells of files that change, whatever it shows: configuration files change what is found. */
  readonly watchesConfiguration: boolean;
  /** Whether the user trusts the workspace; of one that is not trusted, no file is read that its configuration names. */
  readonly isTrusted: boolean;
  /** Whether it wants to be told when another catalogue may be in use. */
  readonly followsCatalogue: boolean;
  /** Whether it shows documents that the server provides (workspace/textDocumentContent). */
  readonly opensContent: boolean;
  readonly codeActionLiterals: boolean;
  /** Of an item of a completion, details beside its label, and which tags. */
  readonly labelDetails: boolean;
  readonly completionTags: readonly CompletionItemTag[];
  /** Whether diagnostics that are pushed may say of which version they are. */
  readonly versions: boolean;
  readonly relatedInformation: boolean;
  /** Which tags diagnostics may have. */
  readonly tags: readonly DiagnosticTag[];
  readonly codeDescription: boolean;
  /** Whether messages of diagnostics may be Markdown. */
  readonly markdownMessages: boolean;
  readonly isPreferredActions: boolean;
  /** Whether the server may show progress of its own. */
  readonly progress: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Which tags the symbols of a document, and those of the workspace, may have. */
  readonly symbolTags: { readonly document: readonly SymbolTag[]; readonly workspace: readonly SymbolTag[] };
  readonly linkTooltips: boolean;
  readonly inlayHints: boolean;
  readonly semanticTokens: boolean;
  readonly callHierarchy: boolean;
  /** Which of what it shows can be asked to be shown anew. */
  readonly refreshes: {
    readonly inlayHints: boolean;
    readonly semanticTokens: boolean;
    readonly codeLenses: boolean;
    readonly content: boolean;
  };
  /** Its commands that links and lenses may name: one opens a URI at a line, one shows the citations of a resolution by its number. */
  readonly openCommand: string | null;
  readonly citationsCommand: string | null;
  /** Workspace folders at the start, as URIs. */
  readonly folders: readonly string[];
  readonly initialSettings: unknown;
  /** What it brings for the server to speak its user's language with. */
  readonly translations: Translations | undefined;
}

export function clientOf(params: InitializeParams): Client {
  const { textDocument = {}, workspace = {} } = params.capabilities;
  const options = (params.initializationOptions ?? {}) as Record<string, unknown>;
  // In the order in which the client prefers them.
  const kind = (formats: readonly MarkupKind[] = []): MarkupKind =>
    formats.find((each) => each === 'markdown' || each === 'plaintext') ?? 'plaintext';
  const command = (name: string) => (typeof options[name] === 'string' ? options[name] : null);
  const folders = addressesOf(params.workspaceFolders ?? [{ uri: params.rootUri }]);
  return {
    hoverKind: kind(textDocument.hover?.contentFormat),
    completionKind: kind(textDocument.completion?.completionItem?.documentationFormat),
    linkSupport: {
      definition: textDocument.definition?.linkSupport === true,
      declaration: textDocument.declaration?.linkSupport === true,
    },
    translations: translationsIn(options['translations']),
    pullsDiagnostics: textDocument.diagnostic !== undefined,
    refreshesDiagnostics: [workspace.diagnostics, misspelt(workspace)].some(
      (each) => each?.refreshSupport === true,
    ),
    configuration: workspace.configuration === true,
    dynamicConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace.workspaceFolders === true,
    watchesFiles:
      workspace.didChangeWatchedFiles?.dynamicRegistration === true &&
      (workspace.textDocumentContent !== undefined || workspace.codeLens?.refreshSupport === true),
    watchesFolders:
      workspace.didChangeWatchedFiles?.dynamicRegistration === true &&
      workspace.didChangeWatchedFiles.relativePatternSupport === true,
    watchesConfiguration: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    isTrusted: options['isTrusted'] !== false,
    followsCatalogue: options['followsCatalogue'] === true,
    opensContent: workspace.textDocumentContent !== undefined,
    codeActionLiterals: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    labelDetails: textDocument.completion?.completionItem?.labelDetailsSupport === true,
    completionTags: textDocument.completion?.completionItem?.tagSupport?.valueSet ?? [],
    versions: textDocument.publishDiagnostics?.versionSupport === true,
    relatedInformation:
      textDocument.publishDiagnostics?.relatedInformation === true ||
      textDocument.diagnostic?.relatedInformation === true,
    tags: [textDocument.publishDiagnostics, textDocument.diagnostic].flatMap(
      (each) => each?.tagSupport?.valueSet ?? [],
    ),
    codeDescription:
      textDocument.publishDiagnostics?.codeDescriptionSupport === true ||
      textDocument.diagnostic?.codeDescriptionSupport === true,
    markdownMessages: textDocument.diagnostic?.markupMessageSupport === true,
    isPreferredActions: textDocument.codeAction?.isPreferredSupport === true,
    progress: params.capabilities.window?.workDoneProgress === true,
    hierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolTags: {
      document: textDocument.documentSymbol?.tagSupport?.valueSet ?? [],
      workspace: workspace.symbol?.tagSupport?.valueSet ?? [],
    },
    linkTooltips: textDocument.documentLink?.tooltipSupport === true,
    inlayHints: textDocument.inlayHint !== undefined,
    semanticTokens: textDocument.semanticTokens?.formats.includes('relative') === true,
    // Neovim before 0.8 announces it beside textDocument.
    callHierarchy: textDocument.callHierarchy !== undefined || 'callHierarchy' in params.capabilities,
    refreshes: {
      inlayHints: workspace.inlayHint?.refreshSupport === true,
      semanticTokens: workspace.semanticTokens?.refreshSupport === true,
      codeLenses: workspace.codeLens?.refreshSupport === true,
      content: workspace.textDocumentContent !== undefined,
    },
    openCommand: command('openCommand'),
    citationsCommand: command('citationsCommand'),
    folders,
    initialSettings: options['settings'],
  };
}

/** Helix and Zed announce `workspace.diagnostic`, where the protocol has `workspace.diagnostics`. */
function misspelt(workspace: object): WorkspaceClientCapabilities['diagnostics'] {
  return (workspace as { diagnostic?: WorkspaceClientCapabilities['diagnostics'] }).diagnostic;
}

function translationsIn(brought: unknown): Translations | undefined {
  if (typeof brought !== 'object' || brought === null) return undefined;
  return Object.fromEntries(Object.entries(brought).filter(([, text]) => typeof text === 'string'));
}

/** The addresses of folders that a client names, whatever it sends as such: those without one are none. */
export function addressesOf(folders: unknown): string[] {
  return Array.isArray(folders)
    ? folders.flatMap((each) =>
        isRecord(each) && typeof each['uri'] === 'string' && each['uri'] !== '' ? [each['uri']] : [],
      )
    : [];
}
