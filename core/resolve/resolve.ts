/** What each reference means: whose resolution it is, which conference its edition names, and the catalogue's entry. */

import { type Catalogue, temporaryKey } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/types.ts';
import { type Body, bodyNamed, type ConferenceData, conferencesAt, conferencesOf } from '../conferences.ts';
import type { Context } from '../document/context.ts';
import type { Edition, Reference } from '../recognise/reference.ts';
import { namesOtherBody } from './neighbourhood.ts';

export interface ResolvedReference {
  readonly reference: Reference;
  /** "WTSA"; null: cannot be told. */
  readonly body: Body | null;
  /** What told the body; null with a null body. */
  readonly toldBy: 'words' | 'edition' | 'earlier' | 'document' | null;
  /** The conferences that the edition can mean; empty: no conference met there then, or no edition is given. */
  readonly conferences: readonly ConferenceData[];
  readonly meaning: Meaning;
}

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
  const earlier = new Map<number | string, Body>();
  return references.map((reference, i) => {
    const conferences = reference.edition ? conferencesOfEdition(reference.edition) : [];
    const told = bodyOf(reference, conferences, earlier, context);
    if (reference.number !== null && told.body && (told.by === 'words' || told.by === 'edition')) {
      earlier.set(reference.number, told.body);
    }
    const meaning = meaningOf(reference, told.body, catalogue);
    const guessed = told.by === 'document' && !context.isTold && !reference.mention;
    if (meaning.kind === 'beyond' && guessed && namesOtherBody(prose, references, i, context.body)) {
      return { reference, body: null, toldBy: null, conferences, meaning: UNKNOWN_BODY };
    }
    return { reference, body: told.body, toldBy: told.by, conferences, meaning };
  });
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
