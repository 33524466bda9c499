/** The search by topic: the resolutions whose title, acronyms or extract have the words, and why each was found. */

import type { Settings } from '../analyse.ts';
import { nameOf } from '../catalogue/catalogue.ts';
import { type Library, libraryAsOf, readable } from '../catalogue/library.ts';
import type { CatalogueData, Entry } from '../catalogue/types.ts';
import { yearOf } from '../document/context.ts';
import { headline } from '../features/describe.ts';
import { code, escaped } from '../markdown.ts';
import { citation } from '../wording/citation.ts';
import { statusName } from '../wording/names.ts';
import {
  type Answer,
  answer,
  doubts,
  type Grounds,
  type Source,
  sourceNames,
  sourcesOf,
  wholeReport,
} from './answer.ts';
import { type Hit, type HitWay, hitsOf, WEIGHTS, wordsOf } from './hits.ts';
import type { InputOf } from './input.ts';
import { type Standing, standingOf } from './standing.ts';

export const TOPIC_FIELDS = {
  words: {
    type: 'string',
    description:
      'Words of the topic in English, as the titles are: "artificial intelligence", "spam", "EMF". Fewer words find more.',
    needed: true,
    longest: 300,
  },
  most: {
    type: 'integer',
    description: 'How many resolutions to give at most; 10 where it is not said.',
    needed: false,
    least: 1,
    most: 30,
  },
} as const;

export interface TopicData extends Grounds {
  /** The best first. */
  readonly matches: readonly TopicMatch[];
  /** How many more there are. */
  readonly moreMatches: number;
  /** Words that were found nowhere. */
  readonly notFound: readonly string[];
}

export interface TopicMatch {
  readonly number: number;
  /** "WTSA" */
  readonly body: string;
  /** In the edition in force: "Resolution 44 (Rev. New Delhi, 2024)". */
  readonly citation: string;
  readonly title: string | null;
  readonly status: Standing;
  /** Why it was found: each word, and where it is. */
  readonly why: readonly Why[];
  readonly sources: readonly Source[];
}

export interface Why {
  readonly word: string;
  readonly in: HitWay;
}

/** More words than these are left out. */
const MOST_WORDS = 16;

/** A word that more of all resolutions have than this part says nothing of a topic; it counts only where no other word is found. */
const COMMON = 0.4;

/** The resolutions that the words of the input lead to. */
export function findByTopic(
  { words, most = 10 }: InputOf<typeof TOPIC_FIELDS>,
  today: Library,
  settings: Omit<Settings, 'format'>,
): Answer<TopicData> {
  const library = libraryAsOf(today, yearOf(settings.asOf ?? '') ?? null);
  const asked = wordsOf(words).slice(0, MOST_WORDS);
  const hits = asked.map((word) => ({
    word,
    hits: readable(library).flatMap((each) => hitsOf(each, word)),
  }));
  const ranked = rankedBy(hits, readable(library).flatMap(({ entries }) => entries.filter(hasWords)).length);
  const best = ranked.slice(0, most);
  const matches = best.map(({ entry, hits }) => matchOf(entry, hits, library));
  const notFound = hits.filter(({ hits }) => hits.length === 0).map(({ word }) => word);
  const rows = matches.map((match, i) => row((best[i] as Ranked).entry, match));
  return answer([summary(matches.length, ranked.length, words), rows.join('\n')], {
    matches,
    moreMatches: ranked.length - matches.length,
    notFound,
    sources: library.reports.map(wholeReport),
    notKnown: [
      ...(notFound.length > 0 ? [`Found nowhere: ${notFound.map(code).join(', ')}.`] : []),
      'What resolutions say beside their titles and the extracts in the annex of the report.',
      ...library.reports.map(missing),
      ...doubts(library.reports),
    ],
  });
}

/** A word, and where it is. */
interface Found {
  readonly word: string;
  readonly hits: readonly Hit[];
}

interface Ranked {
  readonly entry: Entry;
  readonly hits: readonly (Hit & { readonly word: string })[];
}

/** The entries that have the words, best first: a word says the more of a topic the fewer of all `total` resolutions have it. */
function rankedBy(found: readonly Found[], total: number): Ranked[] {
  const telling = found.filter(({ hits }) => hits.length <= total * COMMON);
  const counted = telling.some(({ hits }) => hits.length > 0) ? telling : found;
  const scored = new Map<Entry, { score: number; hits: Ranked['hits'] }>();
  for (const { word, hits } of counted) {
    for (const hit of hits) {
      const { score, hits: before } = scored.get(hit.entry) ?? { score: 0, hits: [] };
      const more = WEIGHTS[hit.in] * (1 + Math.log(total / hits.length));
      scored.set(hit.entry, { score: score + more, hits: [...before, { word, ...hit }] });
    }
  }
  return [...scored]
    .sort(([a, x], [b, y]) => y.score - x.score || a.number - b.number)
    .map(([entry, { hits }]) => ({ entry, hits }));
}

function hasWords({ title, annex }: Entry): boolean {
  return title !== null || annex !== null;
}

/** What a report cannot be searched for. */
function missing(report: CatalogueData): string {
  return report.resolutions.some(hasWords)
    ? `Resolutions that the report of ${nameOf(report)} does not mention.`
    : `Topics of the resolutions of ${report.body}: the list of those in force after ${nameOf(report)} gives no titles.`;
}

function matchOf(entry: Entry, hits: Ranked['hits'], library: Library): TopicMatch {
  const title = entry.evidence.filter(({ claim }) => claim === 'title');
  const parts = hits.flatMap(({ part }) => part ?? []);
  return {
    number: entry.number,
    body: hits[0]?.catalogue.body ?? '',
    citation: citation(entry, 'en'),
    title: entry.title,
    status: standingOf(entry),
    why: hits.map(({ word, in: way }) => ({ word, in: way })),
    sources: sourcesOf(library, title.length > 0 ? title : entry.evidence, parts),
  };
}

function summary(count: number, all: number, words: string): string {
  const asked = code(words);
  if (count === 0) return `No resolution was found for ${asked}.`;
  return count === all
    ? `Found for ${asked}, the best first:`
    : `Found for ${asked}, the best ${count} of ${all} first:`;
}

/** "- **Resolution 52** – Countering and combating spam (revised), `Resolution 52 (Rev. New Delhi, 2024)`. Found by “spam” in the title; …" */
function row(entry: Entry, { why, status, citation: cite, sources }: TopicMatch): string {
  const reasons = why.map(({ word, in: way }) => `“${escaped(word)}” in the ${way}`).join(', ');
  return `- ${headline(entry, 'en')} (${status === 'in force' ? status : statusName(status, 'en')}), ${code(cite)}. Found by ${reasons}; ${sourceNames(sources).join('; ')}.`;
}
