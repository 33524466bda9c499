/** Diagnostics by pull (of a document, of the workspace) for clients that pull, by push for the others. */
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analyse.ts';
import { diagnostics } from '../core/features/diagnostics.ts';
import type { Sources } from '../core/features/sources.ts';
import type { Analyses } from './analyses.ts';
import type { Client } from './client.ts';
import { SCHEME } from './contents.ts';
import type { DocumentFile } from './host.ts';

export interface Diagnosing {
  /** A document changed: pushes, where the client does not pull. */
  changed(document: TextDocument): void;
  /** A document was closed: what was pushed of it is taken back. */
  closed(document: TextDocument): void;
  /** The catalogue or the settings changed: everything is to be told anew. */
  refresh(): void;
  ofDocument(document: TextDocument, previous: string | undefined): DocumentDiagnosticReport;
  ofWorkspace(
    files: AsyncIterable<DocumentFile>,
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport>;
}

/** Sets apart the results of one run of the server from those of another. */
const session = Date.now().toString(36);

export function diagnosing(
  connection: Connection,
  client: Client,
  documents: TextDocuments<TextDocument>,
  all: Analyses,
  context: () => { readonly sources: Sources; readonly rulesPage: string },
): Diagnosing {
  const itemsOf = (analysis: Analysis): Diagnostic[] => {
    const { sources, rulesPage } = context();
    return diagnostics(analysis, sources, client.codeDescription ? rulesPage : null).map((item) =>
      announced(item, client),
    );
  };
  /** The annex and the report are what drafts are checked against; they are not checked themselves. */
  const itemsFor = (document: TextDocument) =>
    document.uri.startsWith(`${SCHEME}:`) ? [] : itemsOf(all.of(document));
  const push = (document: TextDocument) =>
    connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: itemsFor(document),
    });
  return {
    changed(document) {
      if (!client.pullsDiagnostics) void push(document);
    },
    closed(document) {
      if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    },
    refresh() {
      if (!client.pullsDiagnostics) for (const document of documents.all()) void push(document);
      else if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => {});
    },
    ofDocument(document, previous) {
      const resultId = `${session}.${all.generation}.${all.stampOf(document)}`;
      return previous === resultId
        ? { kind: 'unchanged', resultId }
        : { kind: 'full', resultId, items: itemsFor(document) };
    },
    async ofWorkspace(files, previous, token) {
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const seen = new Set<string>();
      // Clients write the same file's address in their own way: "%20(rev%202)", "%28rev%202%29".
      const known = new Map([...previous.keys()].map((uri) => [sameUri(uri), uri]));
      const open = new Set(documents.keys().map(sameUri));
      for await (const file of files) {
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        const key = sameUri(file.uri);
        if (seen.has(key)) continue;
        seen.add(key);
        if (open.has(key)) continue;
        const uri = known.get(key) ?? file.uri;
        const resultId = `${session}.${all.generation}.${file.stamp}`;
        if (previous.get(uri) === resultId) {
          items.push({ kind: 'unchanged', uri, resultId, version: null });
          continue;
        }
        const text = await file.text();
        const found = text === null ? [] : itemsOf(all.ofText(text, file.format));
        items.push({ kind: 'full', uri, resultId, version: null, items: found });
      }
      for (const uri of previous.keys()) {
        if (!seen.has(sameUri(uri)) && !open.has(sameUri(uri)))
          items.push({ kind: 'full', uri, version: null, items: [] });
      }
      return { items };
    },
  };
}

/** One spelling for an address, however a client encodes it. */
function sameUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Leaves out what the client did not announce. */
function announced(item: Diagnostic, client: Client): Diagnostic {
  const { relatedInformation, tags, ...rest } = item;
  return {
    ...rest,
    ...(client.relatedInformation && relatedInformation ? { relatedInformation } : {}),
    ...(client.tags && tags ? { tags } : {}),
  };
}
