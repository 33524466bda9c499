/** What each reference means: whose resolution it is, which conference its edition names, and the catalogue's entry. */

import { type Catalogue, temporaryKey } from '../catalogue/catalogue.ts';
import { catalogueFor, type Library } from '../catalogue/library.ts';
import type { Entry } from '../catalogue/types.ts';
import { type Body, bodyNamed, type ConferenceData, conferencesAt, conferencesOf } from '../conferences.ts';
import type { Context } from '../document/context.ts';
import { grammarFor } from '../recognise/grammar.ts';
import { conjunctionAt } from '../recognise/numbers/separator.ts';
import type { Edition, Reference } from '../recognise/reference.ts';
import { skip } from '../recognise/words/scan.ts';
import { otherBodiesNear } from './neighbourhood.ts';
import { References } from './references.ts';
import { Told } from './told.ts';

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
  | { readonly kind: 'entry'; readonly entry: Entry; readonly catalogue: Catalogue }
  /** Past the last number that the assembly gave. */
  | { readonly kind: 'beyond'; readonly catalogue: Catalogue }
  /** Not in a list of those in force. */
  | { readonly kind: 'unlisted'; readonly catalogue: Catalogue }
  /** Nothing is known of it. */
  | { readonly kind: 'uncovered'; readonly why: Uncovered };

/** Why nothing is known: a body without a report, a report that does not mention it or cannot be read, or a body that cannot be told. */
export type Uncovered = 'other-body' | 'not-in-report' | 'unread' | 'unknown-body';

/**
 * Resolves the references of one document, in their order: a later bare mention means what an earlier full one said.
 *
 * `prose` is the text that they were recognised in.
 */
export function resolve(
  references: readonly Reference[],
  prose: string,
  library: Library,
  context: Context,
): References {
  const resolved: ResolvedReference[] = [];
  const around: Around = { at: (i) => references[i], before: (i) => resolved[i], prose, library, context };
  const told = new Told();
  for (let i = 0; i < references.length; i++) {
    const each = resolvedAt(i, around, told);
    resolved.push(each);
    told.add(i, each);
  }
  return References.of(resolved);
}

/** What a reference is resolved by. */
export interface Around {
  /** The references of the document, by their index. */
  readonly at: (index: number) => Reference | undefined;
  /** The same for those that are resolved already. */
  readonly before: (index: number) => ResolvedReference | undefined;
  readonly prose: string;
  readonly library: Library;
  readonly context: Context;
}

/** What a reference means, by those before it. */
export function resolvedAt(index: number, around: Around, told: Told): ResolvedReference {
  const { prose, library, context } = around;
  const reference = around.at(index) as Reference;
  const conferences = reference.edition ? conferencesOfEdition(reference.edition) : [];
  const { body: own, by } = bodyOf(reference, conferences, told, context);
  const meaning = meaningOf(reference, own, library);
  const guessed = by === 'document' && !context.isTold && !reference.mention;
  const joined = guessed ? bodyJoined(around.before(index - 1), reference, prose) : null;
  const body = joined ?? (guessed && meaning.kind === 'beyond' ? bodyNear(index, around, told) : own);
  if (body === own) return { reference, body, toldBy: by, conferences, meaning };
  return {
    reference,
    body,
    toldBy: body === null ? null : 'neighbour',
    conferences,
    meaning: meaningOf(reference, body, library),
  };
}

/** Whose a number may be that the document's body has not given: the only other that is near; null: it cannot be told. */
function bodyNear(index: number, { at, before, prose, context }: Around, told: Told): Body | null {
  const others = otherBodiesNear(prose, at, index, context.body);
  if (others.size > 0) return others.size === 1 ? ([...others][0] ?? null) : null;
  const last = before(told.last);
  const isNear = last && isSameParagraph(prose, last.reference.span.end, at(index)?.span.start ?? 0);
  return isNear ? last.body : context.body;
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
export const LONGEST_PARAGRAPH = 600;

function isSameParagraph(prose: string, from: number, to: number): boolean {
  return to - from < LONGEST_PARAGRAPH && !/\n[\t ]*\r?\n/.test(prose.slice(from, to));
}

const UNKNOWN_BODY: Meaning = { kind: 'uncovered', why: 'unknown-body' };

/** The conferences that met at an edition's place in its year, or that its acronym names. */
export function conferencesOfEdition(edition: Edition): ConferenceData[] {
  if (edition.body !== null) return conferencesOf(edition.body).filter((c) => c.year === edition.year);
  return edition.place === null ? [] : conferencesAt(edition.place, edition.year);
}

interface Whose {
  readonly body: Body | null;
  readonly by: ResolvedReference['toldBy'];
}

function bodyOf(
  reference: Reference,
  conferences: readonly ConferenceData[],
  told: Told,
  context: Context,
): Whose {
  const { mention, edition, number } = reference;
  if (mention?.body) return { body: mention.body, by: 'words' };
  const fromEdition = edition?.body ?? bodyAmong(conferences, context);
  if (fromEdition) return { body: fromEdition, by: 'edition' };
  if (mention?.own) {
    const fits = bodyNamed(context.body)?.kind === mention.own;
    return fits ? { body: context.body, by: 'document' } : { body: null, by: null };
  }
  const before = number === null || edition ? undefined : told.bodyOf(number);
  return before ? { body: before, by: 'earlier' } : { body: context.body, by: 'document' };
}

/** The body of the conferences; where several met together ("Dubai, 2012"), the document's, else none. */
function bodyAmong(conferences: readonly ConferenceData[], context: Context): Body | null {
  const bodies = new Set(conferences.map((c) => c.body));
  if (bodies.has(context.body)) return context.body;
  const [only] = bodies;
  return bodies.size === 1 && only !== undefined ? only : null;
}

function meaningOf(reference: Reference, body: Body | null, library: Library): Meaning {
  if (body === null) return UNKNOWN_BODY;
  if (library.unread.includes(body)) return { kind: 'uncovered', why: 'unread' };
  const catalogue = catalogueFor(library, body);
  if (!catalogue) return { kind: 'uncovered', why: 'other-body' };
  const { number, temporary } = reference;
  const entry =
    typeof number === 'number'
      ? catalogue.byNumber.get(number)
      : number === null && temporary !== null
        ? catalogue.byTemporary.get(temporaryKey(temporary))
        : undefined;
  if (entry) return { kind: 'entry', entry, catalogue };
  if (typeof number === 'number') {
    // A list says nothing of numbers that were given and are in force no more.
    if (catalogue.latest.kind === 'list') return { kind: 'unlisted', catalogue };
    if (number > catalogue.lastNumber || number === 0) return { kind: 'beyond', catalogue };
  }
  return { kind: 'uncovered', why: 'not-in-report' };
}
