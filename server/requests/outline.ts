/** Requests about how a document is made, and what the report holds: symbols, folds, selections. */
import {
  documentSymbols,
  flatSymbols,
  foldingRanges,
  outlineOf,
} from '../../core/features/outline/documentSymbols.ts';
import { selectionRanges } from '../../core/features/outline/selectionRanges.ts';
import { workspaceSymbols } from '../../core/features/outline/workspaceSymbols.ts';
import type { Session } from '../session.ts';

export function registerOutline(session: Session): void {
  const { connection, about, guarded } = session;
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    about(uri, null, (analysis) => {
      const sections = outlineOf(analysis, uri, session.sources);
      return session.client.hierarchicalSymbols ? documentSymbols(sections) : flatSymbols(sections, uri);
    }),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    guarded(null, () => workspaceSymbols(session.loaded.catalogue, query, session.sources)),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    about(uri, null, (analysis) => foldingRanges(outlineOf(analysis, uri, session.sources))),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    about(uri, null, (analysis) => selectionRanges(analysis, positions)),
  );
}
