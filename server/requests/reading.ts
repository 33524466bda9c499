/** Requests of a person who reads: hover, where it is defined, who cites it, what it cites. */
import type { LocationLink } from 'vscode-languageserver';
import { hierarchyItem, incomingCalls, outgoingCalls } from '../../core/features/reading/callHierarchy.ts';
import { declaration, definition } from '../../core/features/reading/definition.ts';
import { documentLinks } from '../../core/features/reading/documentLinks.ts';
import { hover } from '../../core/features/reading/hover.ts';
import { declarationOf, highlights, references } from '../../core/features/reading/references.ts';
import { targetAt } from '../../core/features/reading/targetAt.ts';
import { citationsOf, citingDocuments } from '../documents/citing.ts';
import type { Session } from '../session.ts';

export function registerReading(session: Session): void {
  const { connection, about, guarded } = session;
  connection.onHover(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis) => hover(analysis, position, session.sources, session.client.hoverKind)),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis) =>
      links(definition(analysis, position, session.sources), session.client.linkSupport.definition),
    ),
  );
  connection.onDeclaration(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis) =>
      links(declaration(analysis, position, session.sources), session.client.linkSupport.declaration),
    ),
  );
  connection.onReferences(async ({ textDocument: { uri }, position, context }, token, progress) => {
    const target = about(uri, undefined, (analysis) => targetAt(analysis, position, uri, session.sources));
    if (!target) return null;
    const documents = await citingDocuments(session, token, progress);
    return guarded(null, () => [
      ...(context.includeDeclaration ? declarationOf(target, session.loaded.catalogue, session.sources) : []),
      ...references(target, documents),
    ]);
  });
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis) => {
      const target = targetAt(analysis, position, uri, session.sources);
      return target ? highlights(target, citationsOf(analysis)) : null;
    }),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    about(uri, null, (analysis) =>
      documentLinks(analysis, session.sources).map(({ tooltip, ...link }) =>
        session.client.linkTooltips && tooltip !== undefined ? { ...link, tooltip } : link,
      ),
    ),
  );
  if (!session.client.callHierarchy) return;
  connection.languages.callHierarchy.onPrepare(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis) => {
      const target = targetAt(analysis, position, uri, session.sources);
      const item = target && hierarchyItem(target, analysis.catalogue, session.sources);
      return item ? [item] : null;
    }),
  );
  connection.languages.callHierarchy.onIncomingCalls(({ item }) =>
    guarded(null, () => incomingCalls(item, session.loaded.catalogue, session.sources)),
  );
  connection.languages.callHierarchy.onOutgoingCalls(({ item }) =>
    guarded(null, () => outgoingCalls(item, session.loaded.catalogue, session.sources)),
  );
}

/** Links for clients that take them, plain locations for the others; null where there is nothing. */
function links(found: LocationLink[], linkSupport: boolean) {
  if (found.length === 0) return null;
  return linkSupport
    ? found
    : found.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
}
