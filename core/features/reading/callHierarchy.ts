/** callHierarchy requests: which resolutions the annex text of a resolution cites, and in whose annex text it is cited. */
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Range,
  SymbolKind,
  SymbolTag,
} from 'vscode-languageserver-types';
import { type Analysis, analyse } from '../../analyse.ts';
import { entryOf, type Library } from '../../catalogue/library.ts';
import type { CatalogueData, Entry } from '../../catalogue/types.ts';
import { type Citation, citationsIn } from '../../citations/citations.ts';
import type { Target } from '../../citations/target.ts';
import type { Body } from '../../conferences.ts';
import { remembered } from '../../remembered.ts';
import { resolutionKey } from '../../resolve/key.ts';
import { citation as citationOf, headText } from '../../wording/citation.ts';
import { bodyTitle, statusName } from '../../wording/names.ts';
import { annexDocument } from '../annex.ts';
import { locationOf, placeOf, type Sources } from '../sources.ts';
import { entryAtAnnexLine } from './targetAt.ts';

/** What an item carries from one request to the next. */
interface Cited {
  readonly body: string;
  readonly number: number | string;
}

/** A resolution as an item; undefined where there is no document to show it in. */
export function hierarchyItem(
  { body, number }: Cited,
  library: Library,
  sources: Sources,
): CallHierarchyItem | undefined {
  const entry = entryOf(library, body, number);
  const place = entry && placeOf(library, sources, entry);
  const at = place ? locationOf(place) : firstCitation(body, number, library, sources);
  if (!at) return undefined;
  return {
    name: entry ? citationOf(entry, 'en') : headText({ number }, 'en'),
    detail: entry ? (entry.title ?? statusName(entry.status, 'en')) : bodyTitle(body, 'en'),
    kind: entry ? SymbolKind.Class : SymbolKind.Interface,
    ...(entry?.status === 'suppressed' ? { tags: [SymbolTag.Deprecated] } : {}),
    uri: at.uri,
    range: at.range,
    selectionRange: at.range,
    data: { body, number } satisfies Cited,
  };
}

/** The resolutions whose annex texts cite the item's. */
export function incomingCalls(
  item: CallHierarchyItem,
  library: Library,
  sources: Sources,
): CallHierarchyIncomingCall[] {
  const cited = item.data as Cited;
  const byEntry = grouped(
    graphOf(library).filter(({ citation }) => isOf(citation, cited)),
    ({ body, from }) => resolutionKey(body, from.number),
  );
  return [...byEntry].flatMap(([key, fromRanges]) => {
    const [body = '', number = ''] = key.split(' ');
    const from = hierarchyItem({ body, number }, library, sources);
    return from ? [{ from, fromRanges }] : [];
  });
}

/** The resolutions that the annex text of the item's cites, those of other bodies among them. */
export function outgoingCalls(
  item: CallHierarchyItem,
  library: Library,
  sources: Sources,
): CallHierarchyOutgoingCall[] {
  const { body, number } = item.data as Cited;
  const citing = graphOf(library).filter(
    (edge) => edge.body === body && String(edge.from.number) === String(number),
  );
  const keyFor = ({ citation }: Edge) => resolutionKey(citation.body, citation.number);
  const byTarget = grouped(citing, keyFor);
  return [...byTarget].flatMap(([key, fromRanges]) => {
    const cited = citing.find((edge) => keyFor(edge) === key)?.citation;
    const to = cited && hierarchyItem(cited, library, sources);
    return to ? [{ to, fromRanges }] : [];
  });
}

interface Edge {
  readonly report: CatalogueData;
  readonly body: Body;
  readonly from: Entry;
  readonly citation: Citation;
}

/** Every citation in the annex, but for a resolution's own heading and its mentions of itself. */
const graphOf = remembered((library: Library): readonly Edge[] => {
  return library.reports.flatMap((report) =>
    citationsIn(annexAnalysis(report, library)).flatMap((citation): Edge[] => {
      const { body } = report;
      const from = entryAtAnnexLine(report, citation.range.start.line);
      const isOther = from && !isOf(citation, { body, number: from.number });
      return isOther ? [{ report, body, from, citation }] : [];
    }),
  );
});

function annexAnalysis(report: CatalogueData, library: Library): Analysis {
  return analyse(annexDocument(report).text, library, {
    format: 'markdown',
    rules: {},
    body: report.body,
  });
}

function isOf(citation: Target, { body, number }: Cited): boolean {
  return citation.body === body && String(citation.number) === String(number);
}

/** A resolution that the catalogue does not have stands where the annex cites it first. */
function firstCitation(body: string, number: number | string, library: Library, { documents }: Sources) {
  const edge = graphOf(library).find(({ citation }) => isOf(citation, { body, number }));
  const uri = documents.find(({ id }) => id === edge?.report.id)?.annexUri ?? null;
  return edge && uri !== null ? { uri, range: edge.citation.range } : undefined;
}

function grouped<K>(edges: readonly Edge[], keyOf: (edge: Edge) => K): Map<K, Range[]> {
  const groups = new Map<K, Range[]>();
  for (const edge of edges) {
    groups.set(keyOf(edge), [...(groups.get(keyOf(edge)) ?? []), edge.citation.range]);
  }
  return groups;
}
