/** The requests beyond LSP, asked of the server that is running. */
import type { CancellationToken, CodeAction, Diagnostic } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ASSEMBLIES,
  type Assemblies,
  AUTHORITIES,
  type AuthoritiesParams,
  CITATIONS,
  COMPARISON,
  type Comparison,
  type ComparisonParams,
  DOCUMENT,
  DOCUMENT_TEXT,
  IMPORT,
  type ImportAnswer,
  type ImportParams,
  INSERTION,
  type Insertion,
  type InsertionParams,
  LOOK_UP,
  type LookUpAnswer,
  type Named,
  OVERVIEW,
  type Overview,
  PASTE,
  PROVISIONS,
  type ProvisionChoice,
  type ReadDocument,
  SEARCH,
  VERSIONS,
  type Versions,
  type VersionsParams,
} from '../server/protocol.ts';
import { plain } from './plain.ts';

/** A location as LSP has it. */
export interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

/** A finding of a version as VS Code has it. */
export interface VersionFinding {
  readonly diagnostic: Diagnostic;
  readonly actions: readonly CodeAction[];
}

export interface Product {
  overview(): Promise<Overview>;
  search(query: string): Promise<Named[]>;
  provisions(of: Named): Promise<ProvisionChoice[]>;
  insertion(params: InsertionParams): Promise<Insertion | null>;
  authorities(params: AuthoritiesParams): Promise<string>;
  pasted(text: string, languageId: string): Promise<string | null>;
  comparison(params: ComparisonParams): Promise<Comparison | null>;
  /** The findings of each version; or those that cannot be read. */
  versions(
    params: VersionsParams,
  ): Promise<{ findings: VersionFinding[][]; unreadable: Versions['unreadable'] }>;
  /** Where the text of a Word or OpenDocument file (a URI) is shown, or why it cannot be. */
  document(uri: string): Promise<ReadDocument>;
  /** The text at such an address. */
  documentText(uri: string): Promise<ReadDocument>;
  /** What a language model is answered by a look-up of a name, whatever it gives it. */
  lookUp(name: string, input: unknown, token: CancellationToken): Promise<LookUpAnswer>;
  /** The assemblies that a report may be of. */
  assemblies(): Promise<Assemblies>;
  /** What is to be written where a report is imported, or why nothing is. */
  imported(params: ImportParams): Promise<ImportAnswer>;
  citations(of: Named, token?: CancellationToken): Promise<PlainLocation[]>;
}

/** `running` gives the client that is running now, or that is about to. */
export function productOf(running: () => Promise<BaseLanguageClient>): Product {
  async function ask<T>(method: string, params?: object, token?: CancellationToken): Promise<T> {
    const client = await running();
    // A parameter that is given counts, undefined or not: the server would take it for its own.
    if (!params) return client.sendRequest<T>(method);
    return token
      ? client.sendRequest<T>(method, plain(params), token)
      : client.sendRequest<T>(method, plain(params));
  }
  return {
    overview: () => ask(OVERVIEW),
    search: (query) => ask(SEARCH, { query }),
    provisions: (of) => ask(PROVISIONS, of),
    insertion: (params) => ask(INSERTION, params),
    authorities: (params) => ask(AUTHORITIES, params),
    pasted: (text, languageId) => ask(PASTE, { text, languageId }),
    comparison: (params) => ask(COMPARISON, params),
    async versions(params) {
      const { findings, unreadable } = await ask<Versions>(VERSIONS, params);
      const { protocol2CodeConverter: converter } = await running();
      const converted = findings.map((version) =>
        Promise.all(
          version.map(async (finding) => {
            const diagnostic = converter.asDiagnostic(finding.diagnostic);
            const actions = await Promise.all(
              finding.actions.map((action) => converter.asCodeAction(action)),
            );
            for (const action of actions) action.diagnostics = [diagnostic];
            return { diagnostic, actions };
          }),
        ),
      );
      return { findings: await Promise.all(converted), unreadable };
    },
    document: (uri) => ask(DOCUMENT, { uri }),
    documentText: (uri) => ask(DOCUMENT_TEXT, { uri }),
    lookUp: (name, input, token) => ask(LOOK_UP, { name, input }, token),
    assemblies: () => ask(ASSEMBLIES),
    imported: (params) => ask(IMPORT, params),
    citations: (of, token) => ask(CITATIONS, of, token),
  };
}
