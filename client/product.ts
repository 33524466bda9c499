/** The requests beyond LSP, asked of the server that is running. */
import type { CancellationToken } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  AUTHORITIES,
  type AuthoritiesParams,
  CITATIONS,
  COMPARISON,
  type Comparison,
  type ComparisonParams,
  INSERTION,
  type Insertion,
  type InsertionParams,
  OVERVIEW,
  type Overview,
  PASTE,
  PROVISIONS,
  type ProvisionChoice,
  SEARCH,
} from '../server/protocol.ts';

/** A location as LSP has it. */
export interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface Product {
  overview(): Promise<Overview>;
  search(query: string): Promise<number[]>;
  provisions(number: number): Promise<ProvisionChoice[]>;
  insertion(params: InsertionParams): Promise<Insertion | null>;
  authorities(params: AuthoritiesParams): Promise<string>;
  pasted(text: string, languageId: string): Promise<string | null>;
  comparison(params: ComparisonParams): Promise<Comparison | null>;
  citations(number: number, token?: CancellationToken): Promise<PlainLocation[]>;
}

/** `running` gives the client that is running now, or that is about to. */
export function productOf(running: () => Promise<LanguageClient>): Product {
  async function ask<T>(method: string, params?: object, token?: CancellationToken): Promise<T> {
    const client = await running();
    return client.sendRequest<T>(method, params, token);
  }
  return {
    overview: () => ask(OVERVIEW),
    search: (query) => ask(SEARCH, { query }),
    provisions: (number) => ask(PROVISIONS, { number }),
    insertion: (params) => ask(INSERTION, params),
    authorities: (params) => ask(AUTHORITIES, params),
    pasted: (text, languageId) => ask(PASTE, { text, languageId }),
    comparison: (params) => ask(COMPARISON, params),
    citations: (number, token) => ask(CITATIONS, { number }, token),
  };
}
