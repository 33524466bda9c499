/** textDocument/definition: the entry in the annex, at the provision where one is named; else what the report says of it. */
import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { provisionOf } from '../../catalogue/provisions.ts';
import { statusEvidence } from '../../wording/names.ts';
import { type Hit, rangeOf, referenceAt } from '../at.ts';
import { inAnnex, inReport, locationOf, type Place, type Sources } from '../sources.ts';

/** The definition at an LSP position; empty where there is no reference or nothing that can be opened. */
export function definition(analysis: Analysis, position: Position, sources: Sources): LocationLink[] {
  const hit = referenceAt(analysis, position);
  return hit ? linkFrom(analysis, hit, annexPlace(analysis, hit, sources) ?? reportPlace(hit, sources)) : [];
}

/** textDocument/declaration: the line of the report that gives the resolution's status. */
export function declaration(analysis: Analysis, position: Position, sources: Sources): LocationLink[] {
  const hit = referenceAt(analysis, position);
  return hit ? linkFrom(analysis, hit, reportPlace(hit, sources)) : [];
}

function annexPlace({ catalogue }: Analysis, { resolved }: Hit, sources: Sources): Place | undefined {
  const { meaning, reference } = resolved;
  if (meaning.kind !== 'entry' || !meaning.entry.annex) return undefined;
  const { provision, language } = reference;
  const found = provision && provisionOf(catalogue, meaning.entry, provision, language);
  return inAnnex(catalogue, sources, found ? (found.item ?? found.clause) : meaning.entry);
}

function reportPlace({ resolved }: Hit, sources: Sources): Place | undefined {
  if (resolved.meaning.kind !== 'entry') return undefined;
  const evidence = statusEvidence(resolved.meaning.entry);
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
