/** workspace/symbol: resolutions by number, title word, acronym or status; clauses by whom they address ("to:BDT"). */
import { type SymbolInformation, SymbolKind, SymbolTag } from 'vscode-languageserver-types';
import { type Addressed, addressedNames, clausesTo } from '../../catalogue/addressees.ts';
import { assemblyOf, type Catalogue } from '../../catalogue/catalogue.ts';
import { citation } from '../../catalogue/citation.ts';
import { search } from '../../catalogue/search.ts';
import type { Entry } from '../../catalogue/types.ts';
import { statusEvidence } from '../../rules/wording.ts';
import { headingOf } from '../describe.ts';
import { inAnnex, inReport, locationOf, type Sources } from '../sources.ts';

/** What begins a search by addressee: "to:BDT", "to:Study Group 17". */
const TO = /^to:\s*(.*)$/i;

/** What matches the query, best first; what can be opened nowhere is left out. */
export function workspaceSymbols(catalogue: Catalogue, query: string, sources: Sources): SymbolInformation[] {
  const to = TO.exec(query.trim())?.[1];
  if (to !== undefined)
    return clausesTo(catalogue.data, to).flatMap((clause) => clauseSymbol(catalogue, clause, query, sources));
  const status = query.trim().toLowerCase();
  const ofStatus = catalogue.data.resolutions.filter((entry) => entry.status === status);
  const entries = ofStatus.length > 0 ? ofStatus : search(catalogue, query);
  return entries.flatMap((entry) => entrySymbol(catalogue, entry, query, sources));
}

function entrySymbol(
  catalogue: Catalogue,
  entry: Entry,
  query: string,
  sources: Sources,
): SymbolInformation[] {
  const evidence = statusEvidence(entry);
  const place =
    (entry.annex && inAnnex(catalogue, sources, entry)) ?? (evidence && inReport(sources, evidence.line));
  if (!place) return [];
  const name = `${citation(entry)}${entry.title === null ? '' : ` – ${entry.title}`}`;
  const about = [
    assemblyOf(catalogue.data),
    entry.status,
    ...(entry.temporary === null ? [] : [entry.temporary]),
  ];
  return [
    {
      name,
      kind: SymbolKind.Class,
      ...(entry.status === 'suppressed' ? { tags: [SymbolTag.Deprecated] } : {}),
      containerName: about.concat(shownQuery(query, `${name} ${about.join(' ')}`)).join(' · '),
      location: locationOf(place),
    },
  ];
}

function clauseSymbol(
  catalogue: Catalogue,
  addressed: Addressed,
  query: string,
  sources: Sources,
): SymbolInformation[] {
  const { entry, clause } = addressed;
  const place = inAnnex(catalogue, sources, clause);
  if (!place) return [];
  return [
    {
      name: `${entry.number} ${headingOf(clause)}`,
      kind: SymbolKind.Method,
      containerName: [addressedNames(addressed), ...shownQuery(query, '')].join(' · '),
      location: locationOf(place),
    },
  ];
}

/** Editors look for the query in what they show, and drop what lacks it: the acronym of an annex text, "to:BDT". */
function shownQuery(query: string, shown: string): string[] {
  const typed = query.trim();
  return typed === '' || shown.toLowerCase().includes(typed.toLowerCase()) ? [] : [typed];
}
