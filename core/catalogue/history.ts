/** The editions that a resolution has had, one after the other: what sources say of early ones, and what each report says. */
import data from '../../data/wtsa-history.json' with { type: 'json' };
import { conferencesOf } from '../conferences.ts';
import { remembered } from '../remembered.ts';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueData, Entry, EntryEdition } from './types.ts';

/** What a passage of a source says of a resolution; data/history.schema.json tells each field. */
export interface Fact {
  readonly number: number;
  readonly editions: readonly [first: EntryEdition, ...later: EntryEdition[]];
  readonly evidence: 'text' | 'list' | 'cited';
  readonly complete: boolean;
  readonly inForceIn: number | null;
  readonly source: FactSource;
}

/** Where a fact was read. */
export interface FactSource {
  /** "WTSA Resolution 43 (Rev. Dubai, 2012), as ITU published it in 2013" */
  readonly title: string;
  /** A web address, or a file of a repository. */
  readonly address: string;
}

/** An edition that a resolution has or had, and the report or the best fact that says so. */
export interface KnownEdition extends EntryEdition {
  readonly from: { readonly report: CatalogueData } | { readonly fact: Fact };
}

/** Of the facts about one edition, the best one is kept. */
const WORST_FIRST: readonly Fact['evidence'][] = ['cited', 'list', 'text'];

const facts = (data.facts as unknown as readonly Fact[]).toSorted(
  (a, b) => WORST_FIRST.indexOf(a.evidence) - WORST_FIRST.indexOf(b.evidence),
);

/** The chain of the editions of a resolution, the earliest first, up to the one in force; what no source tells is missing. */
export function chainOf(catalogue: Catalogue, number: number): readonly KnownEdition[] {
  const chains = chainsOf(catalogue);
  const chain = chains.get(number) ?? madeChain(catalogue, number);
  chains.set(number, chain);
  return chain;
}

const chainsOf = remembered((_catalogue: Catalogue) => new Map<number, readonly KnownEdition[]>());

function madeChain(catalogue: Catalogue, number: number): readonly KnownEdition[] {
  const byYear = new Map<number, KnownEdition>();
  for (const fact of factsOf(catalogue, number)) {
    for (const edition of fact.editions) byYear.set(edition.year, { ...edition, from: { fact } });
  }
  for (const { assembly, entry } of catalogue.told.get(number) ?? []) {
    const { edition } = entry;
    if (!edition || (edition.year !== assembly.year && byYear.has(edition.year))) continue;
    byYear.set(edition.year, { ...edition, from: { report: assembly } });
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

function factsOf({ body }: Catalogue, number: number): readonly Fact[] {
  return body === data.body ? facts.filter((fact) => fact.number === number) : [];
}

/** Whether the edition is known from more than a text that cites it: what is only cited tells against no draft. */
export function isCertain({ from }: KnownEdition): boolean {
  return 'report' in from || from.fact.evidence !== 'cited';
}

/** The last of the certain editions that there were at the end of a year; undefined: none is known. */
export function editionIn(chain: readonly KnownEdition[], year: number): KnownEdition | undefined {
  return chain.findLast((edition) => edition.year <= year && isCertain(edition));
}

/** The fact that shows that the resolution got no edition in a year; undefined: it may have got one, or did. */
export function factAgainst(catalogue: Catalogue, number: number, year: number): Fact | undefined {
  if (chainOf(catalogue, number).some((edition) => edition.year === year)) return undefined;
  return factsOf(catalogue, number).findLast(
    (fact) => reach(fact) >= year && (fact.complete || lastOf(fact) < year),
  );
}

/** The edition that stood at the end of a year; undefined: it is not known. */
export function editionAsOf(catalogue: Catalogue, number: number, year: number): KnownEdition | undefined {
  const edition = editionIn(chainOf(catalogue, number), year);
  return edition && stoodUntil(catalogue, number, edition, year) ? edition : undefined;
}

/**
 * An entry as it stood at the end of a year (null: today). Of a year before all reports of its body it is in force, in the edition
 * that stood then, if that is known; undefined: the report made it.
 */
export function entryAsOf(catalogue: Catalogue, entry: Entry, year: number | null): Entry | undefined {
  if (year === null || year >= catalogue.latest.year) return entry;
  if (entry.status === 'new') return undefined;
  return { ...entry, edition: editionAsOf(catalogue, entry.number, year) ?? null, status: null };
}

/** Whether nothing can have come between an edition of the chain and the end of a year. */
export function stoodUntil(
  catalogue: Catalogue,
  number: number,
  edition: KnownEdition,
  year: number,
): boolean {
  const between = conferencesOf(catalogue.body).filter((met) => met.year > edition.year && met.year <= year);
  return between.every((met) => factAgainst(catalogue, number, met.year) !== undefined);
}

/** The year until which a fact tells of all editions, from its first one or from its last. */
function reach(fact: Fact): number {
  return fact.inForceIn ?? (fact.complete ? lastOf(fact) : Number.NEGATIVE_INFINITY);
}

function lastOf({ editions }: Fact): number {
  return editions.at(-1)?.year ?? Number.POSITIVE_INFINITY;
}
