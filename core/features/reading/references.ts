/** textDocument/references and textDocument/documentHighlight: every citation of a resolution, or of a provision. */
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver-types';
import type { Library } from '../../catalogue/library.ts';
import { type Citation, cites } from '../../citations/citations.ts';
import type { Citations } from '../../citations/packed.ts';
import { entriesOf, type Target } from '../../citations/target.ts';
import { inAnnex, locationOf, type Sources } from '../sources.ts';

/** The citations of one document. */
export interface CitingDocument {
  readonly uri: string;
  readonly citations: Citations;
}

/** Where the documents cite the target. */
export function references(target: Target, documents: readonly CitingDocument[]): Location[] {
  const isWanted = (citation: Target) => cites(citation, target);
  return documents.flatMap(({ uri, citations }) =>
    citations.filter(isWanted).map((citation) => ({ uri, range: rangeFor(citation, target) })),
  );
}

/** What the citations are of: the entries of the annex, or the part of one; empty where the annex has none or cannot be opened. */
export function declarationOf(target: Target, library: Library, sources: Sources): Location[] {
  return entriesOf(target, library).flatMap((entry) => {
    const place = inAnnex(library, sources, target.part ?? entry);
    return place ? [locationOf(place)] : [];
  });
}

/** The citations of the target in one document. */
export function highlights(target: Target, citations: readonly Citation[]): DocumentHighlight[] {
  return citations
    .filter((citation) => cites(citation, target))
    .map((citation) => ({ range: rangeFor(citation, target), kind: DocumentHighlightKind.Read }));
}

/** The provision, where a provision is asked for. */
function rangeFor({ range, provision }: Citation, { part }: Target): Location['range'] {
  return (part && provision) ?? range;
}
