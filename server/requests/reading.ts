/** Requests of a person who reads: hover, where it is defined, who cites it, what it cites. */
import type { LocationLink } from 'vscode-languageserver';
import { citationsOf, citingDocuments } from '../documents/citing.ts';
import type { Session } from '../session.ts';

export function registerReading(session: Session): void {
  const { connection, about, answer } = session;
  connection.onHover(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis, { hover }) =>
      hover(analysis, position, session.sources, session.client.hoverKind),
    ),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis, { definition }) =>
      links(definition(analysis, position, session.sources), session.client.linkSupport.definition),
    ),
  );
  connection.onDeclaration(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis, { declaration }) =>
      links(declaration(analysis, position, session.sources), session.client.linkSupport.declaration),
    ),
  );
  connection.onReferences(async ({ textDocument: { uri }, position, context }, token, progress) => {
    const target = await about(uri, undefined, (analysis, { targetAt }) =>
      targetAt(analysis, position, uri, session.sources),
    );
    if (!target) return null;
    const documents = await citingDocuments(session, token, progress);
    return answer(null, ({ declarationOf, references }) => [
      ...(context.includeDeclaration ? declarationOf(target, session.library, session.sources) : []),
      ...references(target, documents),
    ]);
  });
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis, { highlights, targetAt }) => {
      const target = targetAt(analysis, position, uri, session.sources);
      return target ? highlights(target, citationsOf(analysis)) : null;
    }),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    about(uri, null, (analysis, { documentLinks }) =>
      documentLinks(analysis, session.sources).map(({ tooltip, ...link }) =>
        session.client.linkTooltips && tooltip !== undefined ? { ...link, tooltip } : link,
      ),
    ),
  );
  if (!session.client.callHierarchy) return;
  connection.languages.callHierarchy.onPrepare(({ textDocument: { uri }, position }) =>
    about(uri, null, (analysis, { hierarchyItem, targetAt }) => {
      const target = targetAt(analysis, position, uri, session.sources);
      const item = target && hierarchyItem(target, analysis.library, session.sources);
      return item ? [item] : null;
    }),
  );
  connection.languages.callHierarchy.onIncomingCalls(({ item }) =>
    answer(null, ({ incomingCalls }) => incomingCalls(item, session.library, session.sources)),
  );
  connection.languages.callHierarchy.onOutgoingCalls(({ item }) =>
    answer(null, ({ outgoingCalls }) => outgoingCalls(item, session.library, session.sources)),
  );
}

/** Links for clients that take them, plain locations for the others; null where there is nothing. */
function links(found: LocationLink[], linkSupport: boolean) {
  if (found.length === 0) return null;
  return linkSupport
    ? found
    : found.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
}
