/** Diagnostics of the workspace's documents that are not open: kept per version of a file, with progress, and ended where the user says so. */
import * as l10n from '@vscode/l10n';
import type {
  CancellationToken,
  ResultProgressReporter,
  WorkDoneProgressReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { plainUri } from '../../core/uris.ts';
import type { Listing } from '../host/host.ts';
import type { Session } from '../session.ts';
import { progressOf, throwIfCancelled } from './progress.ts';

/** How many reports a partial result holds. */
const BATCH = 50;

export interface WorkspaceRequest {
  readonly files: Listing;
  /** URIs of the documents that are open, which are told of by themselves. */
  readonly open: readonly string[];
  /** The results that the client has, by URI. */
  readonly previous: ReadonlyMap<string, string>;
  readonly token: CancellationToken;
  /** The client's place for the progress of this request, if it has one. */
  readonly progress: WorkDoneProgressReporter;
  readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
}

/** Answers requests for the diagnostics of the workspace. */
export function workspaceDiagnosing({
  connection,
  analyses: all,
  diagnosing: diagnose,
  drafts,
  client,
  documents,
}: Session) {
  /** Documents that were closed since the last request: of those that are none of the workspace's, the client shows findings until it is told. */
  const closed = new Set<string>();
  documents.onDidClose(({ document }) => {
    if (client.pullsDiagnostics) closed.add(document.uri);
  });
  /** The generation whose run the user ended: it is not begun anew until something changes. */
  let ended: number | undefined;

  return async (request: WorkspaceRequest): Promise<WorkspaceDiagnosticReport> => {
    const { previous, token, partial } = request;
    const gone = [...closed];
    const known = new Map([...previous.keys()].map((uri) => [plainUri(uri), uri]));
    const seen = new Set(request.open.map(plainUri));
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    const report = (item: WorkspaceDocumentDiagnosticReport) => {
      items.push(item);
      if (!partial || items.length < BATCH) return;
      partial.report({ items });
      items = [];
    };
    const title = l10n.t('Checking references to resolutions');
    const progress = progressOf(connection, request.progress, client.progress, title);
    try {
      let read = 0;
      for await (const file of drafts.notOpen(request.files, 'diagnostics', known)) {
        throwIfCancelled(token);
        const { uri } = file;
        seen.add(plainUri(uri));
        const resultId = diagnose.resultIdOf(file.stamp);
        if (previous.get(uri) === resultId) {
          report({ kind: 'unchanged', uri, resultId, version: null });
          continue;
        }
        if (!drafts.isKnown(file)) {
          if (progress.isEnded()) ended = all.generation;
          if (ended === all.generation) continue;
          progress.report(++read);
        }
        const items = await drafts.diagnosticsOf(file);
        report({ kind: 'full', uri, resultId, version: null, items: [...items] });
      }
    } finally {
      progress.done();
    }
    for (const uri of previous.keys()) {
      if (seen.has(plainUri(uri))) continue;
      drafts.forget(uri);
      report({ kind: 'full', uri, version: null, items: [] });
    }
    for (const uri of gone) {
      closed.delete(uri);
      if (!seen.has(plainUri(uri))) report({ kind: 'full', uri, version: null, items: [] });
    }
    return { items };
  };
}
