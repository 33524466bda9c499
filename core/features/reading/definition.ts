/** textDocument/definition: the entry in the annex, at the provision where one is named; else, and of other kinds, what the report says of it. */
import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import type { Library } from '../../catalogue/library.ts';
import type { Entry } from '../../catalogue/types.ts';
import { citedAt, entriesOf, partOf, type Target } from '../../citations/target.ts';
import type { Span } from '../../span.ts';
import { statusEvidence } from '../../wording/names.ts';
import { type Hit, otherAt, rangeOf, referenceAt } from '../at.ts';
import { spokenOf } from '../describeOther.ts';
import { inAnnex, inReport, locationOf, type Place, placeOf, type Sources } from '../sources.ts';

/** The definition at an LSP position; empty where there is no reference or nothing that can be opened. */
export function definition(analysis: Analysis, position: Position, sources: Sources): LocationLink[] {
  return links(analysis, position, sources, (entry, { resolved }) =>
    placeIn(analysis.library, sources, partOf(resolved), entry),
  );
}

/** textDocument/declaration: the line of the report that gives the resolution's status. */
export function declaration(analysis: Analysis, position: Position, sources: Sources): LocationLink[] {
  return links(analysis, position, sources, (entry) => reportPlace(analysis.library, sources, entry));
}

/** A link for each resolution that is cited at the position: of a range, on none of its ends, for all that it holds. */
function links(
  analysis: Analysis,
  position: Position,
  sources: Sources,
  placeFor: (entry: Entry, hit: Hit) => Place | undefined,
): LocationLink[] {
  const hit = referenceAt(analysis, position);
  if (!hit) return otherLinks(analysis, position, sources);
  const target = citedAt(hit.resolved, analysis.text, hit.offset);
  if (!target) return [];
  return entriesOf(target, analysis.library).flatMap((entry) =>
    linkFrom(analysis, hit.span, placeFor(entry, hit)),
  );
}

/** Of what is no resolution, the first line of the report that speaks of it. */
function otherLinks(analysis: Analysis, position: Position, sources: Sources): LocationLink[] {
  const other = otherAt(analysis, position);
  const [spoken] = other ? spokenOf(analysis, other) : [];
  if (!other || !spoken) return [];
  return linkFrom(analysis, other.span, inReport(analysis.library, sources, spoken.entry.statements[0]));
}

function placeIn(library: Library, sources: Sources, part: Target['part'], entry: Entry): Place | undefined {
  return (part && inAnnex(library, sources, part)) ?? placeOf(library, sources, entry);
}

function reportPlace(library: Library, sources: Sources, entry: Entry): Place | undefined {
  const evidence = statusEvidence(entry);
  return evidence && inReport(library, sources, evidence);
}

function linkFrom(analysis: Analysis, span: Span, place: Place | undefined): LocationLink[] {
  if (!place) return [];
  const { uri, range } = locationOf(place);
  return [
    {
      originSelectionRange: rangeOf(analysis, span),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: { start: range.start, end: range.start },
    },
  ];
}
