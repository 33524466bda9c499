/** Requests about how a document is made, and what the report holds: symbols, folds, selections. */

import type { Analysis } from '../../core/analyse.ts';
import {
  documentSymbols,
  flatSymbols,
  foldingRanges,
  outlineOf,
} from '../../core/features/outline/documentSymbols.ts';
import type { Section } from '../../core/features/outline/section.ts';
import { selectionRanges } from '../../core/features/outline/selectionRanges.ts';
import { workspaceSymbols } from '../../core/features/outline/workspaceSymbols.ts';
import { placesOutline } from '../documents/shown/placesOutline.ts';
import type { Session } from '../session.ts';

export function registerOutline(session: Session): void {
  const { connection, about, guarded } = session;
  const sectionsOf = (analysis: Analysis, uri: string): readonly Section[] => {
    const places = session.shown.placesIn(uri);
    return places ? placesOutline(analysis, places) : outlineOf(analysis, uri, session.sources);
  };
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    about(uri, null, (analysis) => {
      const sections = sectionsOf(analysis, uri);
      return session.client.hierarchicalSymbols ? documentSymbols(sections) : flatSymbols(sections, uri);
    }),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    guarded(null, () => workspaceSymbols(session.loaded.catalogue, query, session.sources)),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    about(uri, null, (analysis) => foldingRanges(sectionsOf(analysis, uri))),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    about(uri, null, (analysis) => selectionRanges(analysis, positions)),
  );
}
