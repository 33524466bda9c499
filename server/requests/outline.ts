/** Requests about how a document is made, and what the report holds: symbols, folds, selections. */

import type { Analysis } from '../../core/analyse.ts';
import type { Section } from '../../core/features/outline/section.ts';
import { announcedSymbol } from '../announced.ts';
import type { Features } from '../features.ts';
import type { Session } from '../session.ts';

export function registerOutline(session: Session): void {
  const { connection, about, answer } = session;
  const sectionsOf = (
    analysis: Analysis,
    { outlineOf, placesOutline }: Features,
    uri: string,
  ): readonly Section[] => {
    const places = session.shown.placesIn(uri);
    return places ? placesOutline(analysis, places) : outlineOf(analysis, uri, session.sources);
  };
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    about(uri, null, (analysis, features) => {
      const sections = sectionsOf(analysis, features, uri);
      const { hierarchicalSymbols, symbolTags } = session.client;
      return hierarchicalSymbols
        ? features.documentSymbols(sections).map((each) => announcedSymbol(each, symbolTags.document))
        : features.flatSymbols(sections, uri).map((each) => announcedSymbol(each, symbolTags.document));
    }),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    answer(null, ({ workspaceSymbols }) =>
      workspaceSymbols(session.library, query, session.sources).map((each) =>
        announcedSymbol(each, session.client.symbolTags.workspace),
      ),
    ),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    about(uri, null, (analysis, features) => features.foldingRanges(sectionsOf(analysis, features, uri))),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    about(uri, null, (analysis, { selectionRanges }) => selectionRanges(analysis, positions)),
  );
}
