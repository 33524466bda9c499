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
import { type Catalogue, entryOf } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/types.ts';
import { type Citation, citationsIn } from '../../citations/citations.ts';
import type { Target } from '../../citations/target.ts';
import { remembered } from '../../remembered.ts';
import { citation as citationOf, headText } from '../../wording/citation.ts';
import { bodyTitle, statusEvidence } from '../../wording/names.ts';
import { annexDocument } from '../annex.ts';
import { inAnnex, inReport, locationOf, type Sources } from '../sources.ts';
import { entryAtAnnexLine } from './targetAt.ts';

/** What an item carries from one request to the next. */
interface Cited {
  readonly body: string;
  readonly number: number | string;
}

/** A resolution as an item; undefined where there is no document to show it in. */
export function hierarchyItem(
  { body, number }: Cited,
  catalogue: Catalogue,
  sources: Sources,
): CallHierarchyItem | undefined {
  const entry = entryOf(catalogue, body, number);
  const evidence = entry && statusEvidence(entry);
  const place =
    (entry?.annex && inAnnex(catalogue, sources, entry)) ?? (evidence && inReport(sources, evidence.line));
  const at = place ? locationOf(place) : firstCitation(body, number, catalogue, sources);
  if (!at) return undefined;
  return {
    name: entry ? citationOf(entry, 'en') : headText({ number }, 'en'),
    detail: entry ? (entry.title ?? entry.status) : bodyTitle(body, 'en'),
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
  catalogue: Catalogue,
  sources: Sources,
): CallHierarchyIncomingCall[] {
  const cited = item.data as Cited;
  const byEntry = grouped(
    graphOf(catalogue).filter(({ citation }) => isOf(citation, cited)),
    ({ from }) => from,
  );
  return [...byEntry].flatMap(([entry, fromRanges]) => {
    const from = hierarchyItem({ body: catalogue.data.body, number: entry.number }, catalogue, sources);
    return from ? [{ from, fromRanges }] : [];
  });
}

/** The resolutions that the annex text of the item's cites, those of other bodies among them. */
export function outgoingCalls(
  item: CallHierarchyItem,
  catalogue: Catalogue,
  sources: Sources,
): CallHierarchyOutgoingCall[] {
  const { body, number } = item.data as Cited;
  const own = entryOf(catalogue, body, number);
  const citing = graphOf(catalogue).filter(({ from }) => from === own);
  const byTarget = grouped(citing, ({ citation }) => `${citation.body} ${citation.number}`);
  return [...byTarget].flatMap(([key, fromRanges]) => {
    const cited = citing.find(({ citation }) => `${citation.body} ${citation.number}` === key)?.citation;
    const to = cited && hierarchyItem(cited, catalogue, sources);
    return to ? [{ to, fromRanges }] : [];
  });
}

interface Edge {
  readonly from: Entry;
  readonly citation: Citation;
}

/** Every citation in the annex, but for a resolution's own heading and its mentions of itself. */
const graphOf = remembered((catalogue: Catalogue): readonly Edge[] => {
  const { data } = catalogue;
  return citationsIn(annexAnalysis(catalogue)).flatMap((citation): Edge[] => {
    const from = entryAtAnnexLine(data, citation.range.start.line);
    return from && !isOf(citation, { body: data.body, number: from.number }) ? [{ from, citation }] : [];
  });
});

function annexAnalysis(catalogue: Catalogue): Analysis {
  return analyse(annexDocument(catalogue.data).text, catalogue, { format: 'markdown', rules: {} });
}

function isOf(citation: Target, { body, number }: Cited): boolean {
  return citation.body === body && String(citation.number) === String(number);
}

/** A resolution that the catalogue does not have stands where the annex cites it first. */
function firstCitation(body: string, number: number | string, catalogue: Catalogue, { annex }: Sources) {
  const edge = graphOf(catalogue).find(({ citation }) => isOf(citation, { body, number }));
  return edge && annex !== null ? { uri: annex, range: edge.citation.range } : undefined;
}

function grouped<K>(edges: readonly Edge[], keyOf: (edge: Edge) => K): Map<K, Range[]> {
  const groups = new Map<K, Range[]>();
  for (const edge of edges) {
    groups.set(keyOf(edge), [...(groups.get(keyOf(edge)) ?? []), edge.citation.range]);
  }
  return groups;
}
