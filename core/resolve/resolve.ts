/** What each reference means: whose resolution it is, which conference its edition names, and the catalogue's entry. */

import { type Catalogue, temporaryKey } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/types.ts';
import { type Body, bodyNamed, type ConferenceData, conferencesAt, conferencesOf } from '../conferences.ts';
import type { Context } from '../document/context.ts';
import { grammarFor } from '../recognise/grammar.ts';
import { conjunctionAt } from '../recognise/numbers/separator.ts';
import type { Edition, Reference } from '../recognise/reference.ts';
import { skip } from '../recognise/words/scan.ts';
import { otherBodiesNear } from './neighbourhood.ts';

/** A reference, whose it is, and what it means. */
export interface ResolvedReference {
  readonly reference: Reference;
  /** "WTSA"; null: cannot be told. */
  readonly body: Body | null;
  /** What told the body; null with a null body. */
  readonly toldBy: 'words' | 'edition' | 'earlier' | 'neighbour' | 'document' | null;
  /** The conferences that the edition can mean; empty: no conference met there then, or no edition is given. */
  readonly conferences: readonly ConferenceData[];
  readonly meaning: Meaning;
}

/** What a reference means. */
export type Meaning =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** Past the last number that the assembly gave. */
  | { readonly kind: 'beyond' }
  /** The catalogue says nothing of it: another body's, one that the report does not mention, or a body that cannot be told. */
  | { readonly kind: 'uncovered'; readonly why: 'other-body' | 'not-in-report' | 'unknown-body' };

/**
 * Resolves the references of one document, in their order: a later bare mention means what an earlier full one said.
 *
 * `prose` is the text that they were recognised in.
 */
export function resolve(
  references: readonly Reference[],
  prose: string,
  catalogue: Catalogue,
  context: Context,
): ResolvedReference[] {
  const resolved: ResolvedReference[] = [];
  const add = resolving(resolved, { references, prose, catalogue, context });
  for (let i = 0; i < references.length; i++) add(i);
  return resolved;
}

/** What the references of a text meant before it was edited, of which the first and the last so many are still there. */
export interface Known {
  readonly before: readonly ResolvedReference[];
  readonly first: number;
  readonly last: number;
}

/** The same as `resolve`; gives, too, how many of the last ones still mean what they meant: all that are known, or none. */
export function resolveAgain(
  references: readonly Reference[],
  prose: string,
  catalogue: Catalogue,
  context: Context,
  { before, first, last }: Known,
): { readonly resolved: ResolvedReference[]; readonly last: number } {
  const resolved = before.slice(0, first);
  const add = resolving(resolved, { references, prose, catalogue, context });
  const beyond = references.length - last;
  for (let i = first; i < beyond; i++) add(i);
  const wasBeyond = before.length - last;
  if (isSame(toldBefore(resolved, beyond), toldBefore(before, wasBeyond))) {
    for (let i = 0; i < last; i++) {
      const known = before[wasBeyond + i] as ResolvedReference;
      const reference = references[beyond + i] as Reference;
      if (known.reference === reference) resolved.push(known);
      else {
        const { body, toldBy, conferences, meaning } = known;
        resolved.push({ reference, body, toldBy, conferences, meaning });
      }
    }
    return { resolved, last };
  }
  for (let i = beyond; i < references.length; i++) add(i);
  return { resolved, last: 0 };
}

/** Whose each number is by what references before an offset of the list say, and whose is the last that says it. */
function toldBefore(
  resolved: readonly ResolvedReference[],
  end: number,
): Map<number | string | null, Body | null> {
  const told = new Map<number | string | null, Body | null>();
  for (let i = 0; i < end; i++) {
    const each = resolved[i] as ResolvedReference;
    if (!tells(each)) continue;
    if (each.reference.number !== null) told.set(each.reference.number, each.body);
    told.set(null, each.body);
  }
  return told;
}

function isSame<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

/** Whether its own words or its edition say whose it is. */
function tells({ toldBy }: ResolvedReference): boolean {
  return toldBy === 'words' || toldBy === 'edition';
}

interface Resolving {
  readonly references: readonly Reference[];
  readonly prose: string;
  readonly catalogue: Catalogue;
  readonly context: Context;
}

/** Resolves one reference after the other, and adds each to those that were resolved before it. */
function resolving(
  resolved: ResolvedReference[],
  { references, prose, catalogue, context }: Resolving,
): (i: number) => void {
  const earlier = new Map<number | string, Body>();
  /** The last one whose body its words or its edition tell. */
  let lastTold: ResolvedReference | undefined;
  const remember = (each: ResolvedReference) => {
    if (!tells(each)) return;
    lastTold = each;
    if (each.reference.number !== null && each.body) earlier.set(each.reference.number, each.body);
  };
  for (const each of resolved) remember(each);
  return (i) => {
    const reference = references[i] as Reference;
    const conferences = reference.edition ? conferencesOfEdition(reference.edition) : [];
    const told = bodyOf(reference, conferences, earlier, context);
    const meaning = meaningOf(reference, told.body, catalogue);
    const guessed = told.by === 'document' && !context.isTold && !reference.mention;
    const joined = guessed ? bodyJoined(resolved.at(-1), reference, prose) : null;
    const body = joined ?? (guessed && meaning.kind === 'beyond' ? bodyNear(i) : told.body);
    const added: ResolvedReference =
      body === told.body
        ? { reference, body, toldBy: told.by, conferences, meaning }
        : {
            reference,
            body,
            toldBy: body === null ? null : 'neighbour',
            conferences,
            meaning: meaningOf(reference, body, catalogue),
          };
    resolved.push(added);
    remember(added);
  };

  /** Whose a number may be that the document's body has not given: the only other that is near; null: it cannot be told. */
  function bodyNear(i: number): Body | null {
    const others = otherBodiesNear(prose, references, i, context.body);
    if (others.size > 0) return others.size === 1 ? ([...others][0] ?? null) : null;
    const isNear =
      lastTold && isSameParagraph(prose, lastTold.reference.span.end, references[i]?.span.start ?? 0);
    return isNear && lastTold ? lastTold.body : context.body;
  }
}

/** "Resolution 1 of WTDC and Resolutions 2, 8 and 9": the body of the reference that this one is joined to. */
function bodyJoined(before: ResolvedReference | undefined, reference: Reference, prose: string): Body | null {
  if (!before || reference.edition || before.body === null) return null;
  const { toldBy } = before;
  if (toldBy !== 'words' && toldBy !== 'neighbour') return null;
  const isOfList = reference.noun.start === before.reference.noun.start;
  return isOfList || joins(before.reference, reference, prose) ? before.body : null;
}

/** Whether nothing but "and" and "the" stands between two references, the first with its body's words. */
function joins(a: Reference, b: Reference, prose: string): boolean {
  const grammar = grammarFor(b.language);
  const start = Math.max(a.span.end, a.mention?.span.end ?? 0);
  const begins = Math.min(b.noun.start, b.span.start);
  if (!grammar || a.language !== b.language || begins < start) return false;
  const word = conjunctionAt(prose, skip(prose, start), grammar);
  if (word === undefined) return false;
  const next = skip(prose, word);
  const article = grammar.articles.at(prose, next);
  return (article ? skip(prose, article.end) : next) === begins;
}

/** How far apart two places of a paragraph may be, in UTF-16 units. */
const LONGEST_PARAGRAPH = 600;

function isSameParagraph(prose: string, from: number, to: number): boolean {
  return to - from < LONGEST_PARAGRAPH && !/\n[\t ]*\r?\n/.test(prose.slice(from, to));
}

const UNKNOWN_BODY: Meaning = { kind: 'uncovered', why: 'unknown-body' };

/** The conferences that met at an edition's place in its year, or that its acronym names. */
export function conferencesOfEdition(edition: Edition): ConferenceData[] {
  if (edition.body !== null) return conferencesOf(edition.body).filter((c) => c.year === edition.year);
  return edition.place === null ? [] : conferencesAt(edition.place, edition.year);
}

interface Told {
  readonly body: Body | null;
  readonly by: ResolvedReference['toldBy'];
}

function bodyOf(
  reference: Reference,
  conferences: readonly ConferenceData[],
  earlier: ReadonlyMap<number | string, Body>,
  context: Context,
): Told {
  const { mention, edition, number } = reference;
  if (mention?.body) return { body: mention.body, by: 'words' };
  const fromEdition = edition?.body ?? bodyAmong(conferences, context);
  if (fromEdition) return { body: fromEdition, by: 'edition' };
  if (mention?.own) {
    const fits = bodyNamed(context.body)?.kind === mention.own;
    return fits ? { body: context.body, by: 'document' } : { body: null, by: null };
  }
  const before = number === null || edition ? undefined : earlier.get(number);
  return before ? { body: before, by: 'earlier' } : { body: context.body, by: 'document' };
}

/** The body of the conferences; where several met together ("Dubai, 2012"), the document's, else none. */
function bodyAmong(conferences: readonly ConferenceData[], context: Context): Body | null {
  const bodies = new Set(conferences.map((c) => c.body));
  if (bodies.has(context.body)) return context.body;
  const [only] = bodies;
  return bodies.size === 1 && only !== undefined ? only : null;
}

function meaningOf(reference: Reference, body: Body | null, catalogue: Catalogue): Meaning {
  if (body === null) return UNKNOWN_BODY;
  if (body !== catalogue.data.body) return { kind: 'uncovered', why: 'other-body' };
  const { number, temporary } = reference;
  const entry =
    typeof number === 'number'
      ? catalogue.byNumber.get(number)
      : number === null && temporary !== null
        ? catalogue.byTemporary.get(temporaryKey(temporary))
        : undefined;
  if (entry) return { kind: 'entry', entry };
  const beyond = typeof number === 'number' && (number > catalogue.data.lastNumber || number === 0);
  return beyond ? { kind: 'beyond' } : { kind: 'uncovered', why: 'not-in-report' };
}
