/** workspace/symbol: resolutions by number, title word, acronym or status; clauses by whom they address ("to:BDT"). */
import { type SymbolInformation, SymbolKind, SymbolTag } from 'vscode-languageserver-types';
import { type Addressed, addressedNames, clausesToBeginning } from '../../catalogue/addressees.ts';
import { assemblyOf, type Catalogue, nameOf } from '../../catalogue/catalogue.ts';
import type { Library } from '../../catalogue/library.ts';
import type { Entry } from '../../catalogue/types.ts';
import { citation } from '../../wording/citation.ts';
import { statusName } from '../../wording/names.ts';
import { headingOf } from '../describe.ts';
import { lookUp } from '../lookUp.ts';
import { inAnnex, locationOf, placeOf, type Sources } from '../sources.ts';

/** What begins a search by addressee: "to:BDT", "to:Study Group 17". */
const TO = /^to:(.*)$/is;

/** What matches the query, best first, of one body after the other; what can be opened nowhere is left out. */
export function workspaceSymbols(library: Library, query: string, sources: Sources): SymbolInformation[] {
  return library.catalogues.flatMap((catalogue) => symbolsOf(catalogue, query.trim(), sources));
}

function symbolsOf(catalogue: Catalogue, typed: string, sources: Sources): SymbolInformation[] {
  const to = TO.exec(typed)?.[1]?.trim();
  if (to !== undefined) {
    return clausesToBeginning(catalogue, to).flatMap((addressed) =>
      clauseSymbol(catalogue, addressed, typed, sources),
    );
  }
  return lookUp(catalogue, typed).flatMap((entry) => entrySymbol(catalogue, entry, typed, sources));
}

function entrySymbol(
  catalogue: Catalogue,
  entry: Entry,
  typed: string,
  sources: Sources,
): SymbolInformation[] {
  const place = placeOf(catalogue, sources, entry);
  if (!place) return [];
  const { status, temporary, title } = entry;
  const name = [
    `${citation(entry, 'en')}${title === null ? '' : ` – ${title}`}`,
    ...(temporary === null ? [] : [temporary]),
  ];
  return [
    {
      name: withQuery(name.join(' · '), typed, status ?? ''),
      kind: SymbolKind.Class,
      ...(status === 'suppressed' ? { tags: [SymbolTag.Deprecated] } : {}),
      containerName: `${nameOf(assemblyOf(catalogue, entry))} · ${statusName(status, 'en')}`,
      location: locationOf(place),
    },
  ];
}

function clauseSymbol(
  catalogue: Catalogue,
  addressed: Addressed,
  typed: string,
  sources: Sources,
): SymbolInformation[] {
  const { entry, clause, part } = addressed;
  const place = inAnnex(catalogue, sources, part);
  if (!place) return [];
  return [
    {
      name: withQuery(`${entry.number} ${headingOf(clause)}`, typed, ''),
      kind: SymbolKind.Method,
      containerName: addressedNames(addressed),
      location: locationOf(place),
    },
  ];
}

/** Editors look for the query in the name and drop what lacks it: a status, "to:BDT", an acronym of the annex text. */
function withQuery(name: string, typed: string, status: string): string {
  if (typed === '' || name.toLowerCase().includes(typed.toLowerCase())) return name;
  return `${name} · ${status.startsWith(typed.toLowerCase()) ? status : typed}`;
}
