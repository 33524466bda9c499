/** Diagnostics of the workspace's documents that are not open: kept per version of a file, with progress, and ended where the user says so. */
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkDoneProgressServerReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Analyses } from './analyses.ts';
import type { Diagnosing } from './diagnosing.ts';
import type { DocumentFile } from './host.ts';
import { plainUri } from './uris.ts';

/** A run that has to read more files than this shows its progress. */
const FEW = 40;
/** How many reports a partial result holds. */
const BATCH = 50;

export interface WorkspaceRequest {
  readonly files: AsyncIterable<DocumentFile>;
  /** URIs of the documents that are open, which are told of by themselves. */
  readonly open: readonly string[];
  /** The results that the client has, by URI. */
  readonly previous: ReadonlyMap<string, string>;
  readonly token: CancellationToken;
  /** The client's place for the progress of this request, if it has one. */
  readonly progress: WorkDoneProgressReporter;
  readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
}

/** Answers requests for the diagnostics of the workspace; `ownProgress`: whether the server may show progress of its own. */
export function workspaceDiagnosing(
  connection: Connection,
  all: Analyses,
  diagnose: Diagnosing,
  ownProgress: boolean,
) {
  const kept = new Map<string, { readonly resultId: string; readonly items: Diagnostic[] }>();
  /** The generation whose run the user ended: it is not begun anew until something changes. */
  let ended: number | undefined;

  async function itemsOf(file: DocumentFile, uri: string, resultId: string): Promise<Diagnostic[]> {
    const known = kept.get(uri);
    if (known?.resultId === resultId) return known.items;
    const text = await file.text();
    const items = text === null ? [] : diagnose.itemsOf(all.ofText(text, file.format, uri), uri);
    kept.set(uri, { resultId, items });
    return items;
  }

  return async (request: WorkspaceRequest): Promise<WorkspaceDiagnosticReport> => {
    const { previous, token, partial } = request;
    const known = new Map([...previous.keys()].map((uri) => [plainUri(uri), uri]));
    const open = new Set(request.open.map(plainUri));
    const seen = new Set<string>();
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    const report = (item: WorkspaceDocumentDiagnosticReport) => {
      items.push(item);
      if (!partial || items.length < BATCH) return;
      partial.report({ items });
      items = [];
    };
    const progress = progressOf(connection, request.progress, ownProgress);
    try {
      let read = 0;
      for await (const file of request.files) {
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        const key = plainUri(file.uri);
        if (seen.has(key)) continue;
        seen.add(key);
        if (open.has(key)) continue;
        const uri = known.get(key) ?? file.uri;
        const resultId = diagnose.resultIdOf(file.stamp);
        if (previous.get(uri) === resultId) {
          report({ kind: 'unchanged', uri, resultId, version: null });
          continue;
        }
        if (kept.get(uri)?.resultId !== resultId) {
          if (progress.isEnded()) ended = all.generation;
          if (ended === all.generation) continue;
          progress.report(++read);
        }
        report({ kind: 'full', uri, resultId, version: null, items: await itemsOf(file, uri, resultId) });
      }
    } finally {
      progress.done();
    }
    for (const uri of previous.keys()) {
      if (!seen.has(plainUri(uri)) && !open.has(plainUri(uri))) {
        kept.delete(uri);
        report({ kind: 'full', uri, version: null, items: [] });
      }
    }
    return { items };
  };
}

interface Progress {
  report(read: number): void;
  isEnded(): boolean;
  done(): void;
}

/** Shown from the first file on that is past the few, in the client's place for it or in one of our own. */
function progressOf(connection: Connection, given: WorkDoneProgressReporter, own: boolean): Progress {
  let begun: Promise<WorkDoneProgressReporter> | undefined;
  let ours: WorkDoneProgressServerReporter | undefined;
  return {
    report(read) {
      if (read <= FEW) return;
      begun ??= begin();
      void begun.then((reporter) => reporter.report(`${read} documents`));
    },
    isEnded: () => ours?.token.isCancellationRequested === true,
    done() {
      void begun?.then((reporter) => reporter.done());
    },
  };
  async function begin(): Promise<WorkDoneProgressReporter> {
    if (own) ours = await connection.window.createWorkDoneProgress();
    const reporter = ours ?? given;
    reporter.begin('Checking references to resolutions', undefined, undefined, true);
    return reporter;
  }
}
