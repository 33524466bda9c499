/** Diagnostics of open documents: by pull for clients that pull, by push for the others. */
import * as l10n from '@vscode/l10n';
import type { Connection, Diagnostic, DocumentDiagnosticReport, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../core/analyse.ts';
import { type DiagnosticStyle, diagnostics } from '../../core/features/marking/diagnostics.ts';
import { escaped } from '../../core/markdown.ts';
import { remembered } from '../../core/remembered.ts';
import { type Places, placeAt } from '../../documents/document.ts';
import { announced } from '../announced.ts';
import type { Client } from '../client.ts';
import { isProvided } from '../provided/contents.ts';
import type { Analyses } from './analyses.ts';

export interface Diagnosing {
  /** A document changed: pushes, where the client does not pull. */
  changed(document: TextDocument): void;
  /** A document was closed: what was pushed of it is taken back. */
  closed(document: TextDocument): void;
  /** The catalogue or the settings changed: everything is to be told anew. */
  refresh(): void;
  ofDocument(document: TextDocument, previous: string | undefined): DocumentDiagnosticReport;
  /** The diagnostics of an analysis, as far as the client takes them. */
  itemsOf(analysis: Analysis, uri: string): Diagnostic[];
  /** Names the result for a stamp: another in each session and for each catalogue and settings. */
  resultIdOf(stamp: string): string;
}

/** Sets apart the results of one run of the server from those of another. */
const session = Date.now().toString(36);

export function diagnosing(
  connection: Connection,
  client: Client,
  documents: TextDocuments<TextDocument>,
  all: Analyses,
  styleFor: (uri: string) => DiagnosticStyle,
  placesIn: (uri: string) => Places | undefined,
): Diagnosing {
  const itemsOf = (analysis: Analysis, uri: string): Diagnostic[] =>
    diagnostics(analysis, styleFor(uri)).map((item) => announced(item, client));
  const itemsFor = (document: TextDocument) => {
    const { uri } = document;
    if (isProvided(uri, styleFor(uri).sources)) return [];
    const places = placesIn(uri);
    const items = itemsOf(all.of(document), uri);
    return places ? items.map((item) => placedIn(document, places, item)) : items;
  };
  let readings = 0;
  const readingOf = remembered((_places: Places) => ++readings);
  const stampOf = (document: TextDocument) => {
    const places = placesIn(document.uri);
    return `${all.stampOf(document)}.${places ? readingOf(places) : 0}`;
  };
  const push = (document: TextDocument) =>
    connection.sendDiagnostics({
      uri: document.uri,
      ...(client.versions ? { version: document.version } : {}),
      diagnostics: itemsFor(document),
    });
  const resultIdOf = (stamp: string) => `${session}.${all.generation}.${stamp}`;
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
      const resultId = resultIdOf(stampOf(document));
      return previous === resultId
        ? { kind: 'unchanged', resultId }
        : { kind: 'full', resultId, items: itemsFor(document) };
    },
    itemsOf,
    resultIdOf,
  };
}

/** A diagnostic that begins with its place, as the command line has it: who mends it in Word sees no lines. */
function placedIn(document: TextDocument, places: Places, item: Diagnostic): Diagnostic {
  const place = placeAt(places, document.offsetAt(item.range.start));
  if (!place) return item;
  const { message } = item;
  return typeof message === 'string'
    ? { ...item, message: l10n.t('{0}: {1}', place.name, message) }
    : { ...item, message: { ...message, value: l10n.t('{0}: {1}', escaped(place.name), message.value) } };
}
