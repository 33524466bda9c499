/** Diagnostics of open documents: by pull for clients that pull, by push for the others. */
import * as l10n from '@vscode/l10n';
import type { Connection, Diagnostic, DocumentDiagnosticReport, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../core/analyse.ts';
import {
  type DiagnosticStyle,
  diagnosticOf,
  diagnosticsAgain,
  type Made,
} from '../../core/features/marking/diagnostics.ts';
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
  /** Names the result for a stamp: another in each session and for each catalogue and settings. */
  resultIdOf(stamp: string): string;
}

/** What was told of a document last. */
interface Told extends Made {
  /** Of what: a client may give several texts one version. */
  readonly analysis: Analysis;
  readonly version: number;
  /** Of catalogue and settings. */
  readonly generation: number;
  /** Names the result: the same as before, where a change left all of it as it was. */
  readonly id: string;
}

function isAll<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
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
  const kept = new WeakMap<TextDocument, Told>();
  const toldOf = (document: TextDocument): Told => {
    const { uri, version } = document;
    const before = kept.get(document);
    const analysis = all.of(document);
    if (before?.analysis === analysis && before.version === version) return before;
    const { generation } = all;
    const known = before?.generation === generation ? before : undefined;
    const style = styleFor(uri);
    const made = diagnosticsAgain(analysis, known, (finding) =>
      announced(diagnosticOf(analysis, finding, style), client),
    );
    // Of versions between that nobody asked for, it is not known what a client makes of its own marks.
    const isSame = known?.version === version - 1 && isAll(made.items, known.items);
    const told = {
      ...made,
      analysis,
      version,
      generation,
      id: isSame ? known.id : resultIdOf(stampOf(document)),
    };
    kept.set(document, told);
    return told;
  };
  const itemsFor = (document: TextDocument): Diagnostic[] => {
    const { uri } = document;
    if (isProvided(uri, styleFor(uri).sources)) return [];
    const places = placesIn(uri);
    const { items } = toldOf(document);
    return places ? items.map((item) => placedIn(document, places, item)) : [...items];
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
      // Places of a Word document are told with its diagnostics.
      const isToldAlone =
        !placesIn(document.uri) && !isProvided(document.uri, styleFor(document.uri).sources);
      const resultId = isToldAlone ? toldOf(document).id : resultIdOf(stampOf(document));
      return previous === resultId
        ? { kind: 'unchanged', resultId }
        : { kind: 'full', resultId, items: itemsFor(document) };
    },
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
