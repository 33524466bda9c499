/** textDocument/definition: the entry in the annex, at the provision where one is named; else what the report says of it. */
import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { provisionOf } from '../../catalogue/provisions.ts';
import type { Entry } from '../../catalogue/types.ts';
import { citedAt, entriesOf } from '../../citations/target.ts';
import { statusEvidence } from '../../wording/names.ts';
import { type Hit, rangeOf, referenceAt } from '../at.ts';
import { inAnnex, inReport, locationOf, type Place, type Sources } from '../sources.ts';

/** The definition at an LSP position; empty where there is no reference or nothing that can be opened. */
export function definition(analysis: Analysis, position: Position, sources: Sources): LocationLink[] {
  return links(
    analysis,
    position,
    (entry, hit) => annexPlace(analysis, entry, hit, sources) ?? reportPlace(entry, sources),
  );
}

/** textDocument/declaration: the line of the report that gives the resolution's status. */
export function declaration(analysis: Analysis, position: Position, sources: Sources): LocationLink[] {
  return links(analysis, position, (entry) => reportPlace(entry, sources));
}

/** A link for each resolution that is cited at the position: of a range, on none of its ends, for all that it holds. */
function links(
  analysis: Analysis,
  position: Position,
  placeOf: (entry: Entry, hit: Hit) => Place | undefined,
): LocationLink[] {
  const hit = referenceAt(analysis, position);
  const target = hit && citedAt(hit.resolved, analysis.text, hit.offset);
  if (!target) return [];
  return entriesOf(target, analysis.catalogue).flatMap((entry) =>
    linkFrom(analysis, hit, placeOf(entry, hit)),
  );
}

function annexPlace(
  { catalogue }: Analysis,
  entry: Entry,
  { resolved }: Hit,
  sources: Sources,
): Place | undefined {
  if (!entry.annex) return undefined;
  const { provision, language } = resolved.reference;
  const found = provision && provisionOf(catalogue, entry, provision, language);
  return inAnnex(catalogue, sources, found ? (found.item ?? found.clause) : entry);
}

function reportPlace(entry: Entry, sources: Sources): Place | undefined {
  const evidence = statusEvidence(entry);
  return evidence && inReport(sources, evidence.line);
}

function linkFrom(analysis: Analysis, hit: Hit, place: Place | undefined): LocationLink[] {
  if (!place) return [];
  const { uri, range } = locationOf(place);
  return [
    {
      originSelectionRange: rangeOf(analysis, hit.span),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: { start: range.start, end: range.start },
    },
  ];
}
