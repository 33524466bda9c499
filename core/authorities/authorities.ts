/** The table of authorities: every resolution that one or several documents cite, with its editions, places and findings. */
import { entryOf, type Library } from '../catalogue/library.ts';
import type { Entry } from '../catalogue/types.ts';
import type { Citation } from '../citations/citations.ts';
import type { Standing } from '../citations/standing.ts';
import { type Body, conferences } from '../conferences.ts';
import { rank } from '../rules/rule.ts';

/** One row of the table: a resolution, and every place that cites it. */
export interface Authority {
  readonly body: Body;
  readonly number: number | string;
  /** The last number, of a range that is cited as such. */
  readonly through: number | string | null;
  /** undefined: the catalogue does not have it. */
  readonly entry: Entry | undefined;
  /** How it is cited, the most frequent first, each as it is written first; null: without an edition. */
  readonly editions: readonly { readonly edition: string | null; readonly count: number }[];
  /** In the order of the documents. */
  readonly places: readonly Place[];
  /** Of its citations, the one farthest from "current". */
  readonly standing: Standing;
  readonly worst: Citation['worst'];
}

/** Where a document cites it: the line from 1. */
export interface Place {
  readonly uri: string;
  /** 0-based. */
  readonly line: number;
  /** Of a document that has no lines, where it is in it: "Introduction, paragraph 3". */
  readonly name?: string | undefined;
}

/** A document and its citations. */
export interface Cited {
  readonly uri: string;
  readonly citations: readonly Citation[];
  /** Of a document that has no lines, the name of the place at a line of its text. */
  readonly nameAt?: (line: number) => string | undefined;
}

/** The rows, by body in the order of the conferences' data, the main one first, then by number. */
export function authorities(documents: readonly Cited[], library: Library): Authority[] {
  const groups = new Map<string, Cite[]>();
  for (const { uri, citations, nameAt } of documents) {
    for (const citation of citations) {
      const key = `${citation.body} ${citation.number} ${citation.through}`;
      const group = groups.get(key);
      const { line } = citation.range.start;
      const cite = { citation, place: { uri, line, name: nameAt?.(line) } };
      if (group) group.push(cite);
      else groups.set(key, [cite]);
    }
  }
  const bodies = [library.main.body, ...conferences.bodies.map(({ id }) => id)];
  return [...groups.values()]
    .map((group) => rowOf(group, library))
    .sort(
      (a, b) =>
        bodies.indexOf(a.body) - bodies.indexOf(b.body) ||
        Number.parseFloat(String(a.number)) - Number.parseFloat(String(b.number)) ||
        String(a.number).localeCompare(String(b.number)) ||
        Number(a.through) - Number(b.through),
    );
}

interface Cite {
  readonly citation: Citation;
  readonly place: Place;
}

function rowOf(group: readonly Cite[], library: Library): Authority {
  const all = group.map(({ citation }) => citation);
  const [first] = all as [Citation, ...Citation[]];
  const counts = new Map<string | null, { readonly edition: string | null; readonly count: number }>();
  for (const { edition, editionKey } of all) {
    const known = counts.get(editionKey) ?? { edition, count: 0 };
    counts.set(editionKey, { ...known, count: known.count + 1 });
  }
  return {
    body: first.body,
    number: first.number,
    through: first.through,
    entry: first.through === null ? entryOf(library, first.body, first.number) : undefined,
    editions: [...counts.values()].sort((a, b) => b.count - a.count),
    places: group.map(({ place }) => place),
    standing: all.map(({ standing }) => standing).reduce((a, b) => (WORSE[b] > WORSE[a] ? b : a)),
    worst: all.map(({ worst }) => worst).reduce((a, b) => (severityOf(b) > severityOf(a) ? b : a)),
  };
}

const WORSE: Readonly<Record<Standing, number>> = {
  current: 0,
  uncovered: 1,
  outdated: 2,
  unknown: 3,
  suppressed: 4,
};

function severityOf(worst: Citation['worst']): number {
  return worst ? rank(worst.severity) : -1;
}
