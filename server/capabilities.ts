/** What the server announces to a client, as far as the client can take it. */
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { LEGEND } from '../core/features/marking/semanticTokens.ts';
import { FIX_ALL, REWRITE } from '../core/features/writing/kinds.ts';
import type { Client } from './client.ts';
import { SCHEME } from './provided/contents.ts';

/** What a person types where a number, an edition, a provision or one of our comments is to follow. */
const TRIGGERS = [' ', '\u00a0', '(', '（', '第', '.', ':', ...'0123456789'];

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: { workDoneProgress: true },
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeLensProvider: {},
    completionProvider: {
      triggerCharacters: TRIGGERS,
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
    ...(client.codeActionLiterals
      ? { codeActionProvider: { codeActionKinds: ['quickfix', REWRITE, FIX_ALL] } }
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
    ...(client.inlayHints ? { inlayHintProvider: true } : {}),
    ...(client.callHierarchy ? { callHierarchyProvider: true } : {}),
    ...(client.semanticTokens
      ? {
          semanticTokensProvider: {
            legend: { tokenTypes: [...LEGEND.tokenTypes], tokenModifiers: [...LEGEND.tokenModifiers] },
            full: { delta: true },
            range: true,
          },
        }
      : {}),
    workspace: {
      ...(client.workspaceFolders
        ? { workspaceFolders: { supported: true, changeNotifications: true } }
        : {}),
      ...(client.opensContent ? { textDocumentContent: { schemes: [SCHEME] } } : {}),
    },
  };
}
