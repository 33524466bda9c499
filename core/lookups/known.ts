/** What is known of one resolution, as data and as text; and what is said of one that no report mentions. */
import { assemblyOf, type Catalogue, nameOf } from '../catalogue/catalogue.ts';
import { isCertain, type KnownEdition } from '../catalogue/history.ts';
import { catalogueFor, type Library } from '../catalogue/library.ts';
import type { Contradiction, Entry } from '../catalogue/types.ts';
import type { Body } from '../conferences.ts';
import { describeEntry } from '../features/describe.ts';
import { earlierKnown } from '../features/earlierEditions.ts';
import { NOWHERE } from '../features/sources.ts';
import { describeUncovered } from '../features/uncovered.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import type { Severity } from '../rules/rule.ts';
import { citation, editionText } from '../wording/citation.ts';
import { doubts, type Grounds, type Source, sourcesOf, wholeReport } from './answer.ts';
import { type Extract, extractOf, extractText, notExtracted } from './extract.ts';
import { type Standing, standingOf } from './standing.ts';

export interface ResolutionData extends Grounds {
  /** Whether a report speaks of it. */
  readonly found: boolean;
  /** "44", "COM4/AI": as it was asked for. */
  readonly number: string;
  /** "WTSA"; null: it cannot be told. */
  readonly body: Body | null;
  /** "WTSA-24", whose report says so; null: not found. */
  readonly assembly: string | null;
  /** In the edition in force: "Resolution 44 (Rev. New Delhi, 2024)"; null: not found. */
  readonly citation: string | null;
  readonly title: string | null;
  /** What the assembly did with it; null: not found. */
  readonly status: Standing | null;
  /** "Rev. New Delhi, 2024"; null: the report gives none. */
  readonly editionInForce: string | null;
  /** Those before it that sources tell of, the earliest first. */
  readonly earlierEditions: readonly EarlierEdition[];
  /** What is wrong with the edition that was asked about, empty: nothing; null: none was asked about. */
  readonly aboutEdition: readonly Remark[] | null;
  /** What the report says twice and differently. */
  readonly contradictions: readonly Contradiction[];
  /** The extract of its text; null: there is none. */
  readonly extract: Extract | null;
  /** Of other bodies, how those of the same number are cited, where it was not said whose it is. */
  readonly others: readonly string[];
}

export interface EarlierEdition {
  /** "Rev. Dubai, 2012" */
  readonly edition: string;
  /** Whether a source has its text or lists it; else other texts only cite it. */
  readonly isCertain: boolean;
}

export interface Remark {
  /** "outdated-edition": a rule of docs/rules.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** But for what depends on how it was asked for. */
interface Known {
  /** Of the text: what it is, then its extract. */
  readonly parts: readonly string[];
  readonly data: Omit<ResolutionData, 'number' | 'aboutEdition' | 'others'>;
}

/** An entry of a catalogue. */
export function found(entry: Entry, catalogue: Catalogue, library: Library): Known {
  const extract = extractOf(entry);
  const earlier = earlierKnown(catalogue, entry.number);
  const report = assemblyOf(catalogue, entry);
  return {
    parts: [describeEntry(catalogue, entry, NOWHERE, 'en'), extractText(extract)],
    data: {
      found: true,
      body: catalogue.body,
      assembly: nameOf(report),
      citation: citation(entry, 'en'),
      title: entry.title,
      status: standingOf(entry),
      editionInForce: entry.edition && editionText(entry.edition, 'en'),
      earlierEditions: earlier.map((each) => ({
        edition: editionText(each, 'en'),
        isCertain: isCertain(each),
      })),
      contradictions: entry.contradictions,
      extract,
      sources: [
        ...sourcesOf(library, entry.evidence, entry.annex ? [entry.annex] : []),
        ...sourcesOfHistory(earlier),
      ],
      notKnown: [
        ...(entry.title === null ? ['Its title: none is given.'] : []),
        ...(entry.edition === null && entry.status !== 'suppressed'
          ? ['The edition in force: none is given.']
          : []),
        ...notExtracted(extract),
        ...doubts([report]),
        `What was decided after ${nameOf(catalogue.latest)}.`,
      ],
    },
  };
}

/** Each source once; what a report says of its own editions is among its statements. */
function sourcesOfHistory(earlier: readonly KnownEdition[]): Source[] {
  const sources = earlier.flatMap(({ from }) => ('fact' in from ? [from.fact.source] : []));
  const byTitle = new Map(sources.map(({ title, address }) => [title, address]));
  return [...byTitle].map(([report, where]) => ({ report, where, line: null }));
}

/** A resolution that is past the last number, not listed, not mentioned, or of a body without a report. */
export function notFound(resolved: ResolvedReference, library: Library): Known {
  const { body, meaning } = resolved;
  const catalogue = catalogueFor(library, body);
  const isBeyond = meaning.kind === 'beyond';
  return {
    parts: [describeUncovered(library, resolved)],
    data: {
      found: false,
      body,
      assembly: null,
      citation: null,
      title: null,
      status: null,
      editionInForce: null,
      earlierEditions: [],
      contradictions: [],
      extract: null,
      sources: (catalogue ?? library).reports.map(wholeReport),
      notKnown: [
        isBeyond ? 'Whether it was adopted later.' : 'Whether it exists, and what became of it.',
        ...doubts(catalogue?.reports ?? []),
      ],
    },
  };
}
