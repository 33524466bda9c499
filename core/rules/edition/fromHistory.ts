/** What earlier editions tell of one that is cited where no report tells which is in force, or was when the draft is to be checked. */
import {
  chainOf,
  editionAsOf,
  editionIn,
  type Fact,
  factAgainst,
  type KnownEdition,
} from '../../catalogue/history.ts';
import { catalogueFor } from '../../catalogue/library.ts';
import type { Edition } from '../../recognise/reference.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { inParentheses } from '../../wording/citation.ts';
import { assemblyAcronym, asWritten } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, isBefore } from '../draft.ts';
import { editionFix } from '../form.ts';
import { type Fault, fault } from '../rule.ts';

/** The edition cited never existed, or a later one is known of the same time; empty: neither is known. */
export function fromHistory(resolved: ResolvedReference, edition: Edition, draft: Draft): Fault[] {
  const { reference, meaning } = resolved;
  const { language } = reference;
  const known = knownOf(resolved, draft);
  if (!known) return [];
  // It has no edition in force: which one is cited does not matter.
  const isGone = meaning.kind === 'entry' && meaning.entry.status === 'suppressed';
  if (isGone && !isBefore(draft, meaning.catalogue)) return [];
  const { catalogue, number, until } = known;
  const told = { number, cited: asWritten(edition, draft.text, language) };
  const against = factAgainst(catalogue, number, edition.year);
  const last = editionIn(chainOf(catalogue, number), until);
  const later = last && last.year > edition.year ? last : undefined;
  const message = against
    ? neverHad(told, against, edition, language)
    : later
      ? say(language, 'laterKnown', {
          ...told,
          edition: inParentheses(later, language),
          source: sourceName(later, language),
        })
      : null;
  if (message === null) return [];
  const stood = editionAsOf(catalogue, number, until);
  return [
    fault({
      span: edition.span,
      message,
      fix: stood ? editionFix(reference, edition, stood, draft.text) : null,
      historical: !against,
    }),
  ];
}

/** Whether it is known that the edition cited, or the resolution without one, stood as of the year for which the draft is checked. */
export function isKnownThen(resolved: ResolvedReference, draft: Draft): boolean {
  const { edition } = resolved.reference;
  if (!edition) return editionThen(resolved, draft) !== null;
  const known = knownOf(resolved, draft);
  return !!known && chainOf(known.catalogue, known.number).some(({ year }) => year === edition.year);
}

/** The edition that stood at the end of the year for which the draft is checked; null: it is not known. */
export function editionThen(resolved: ResolvedReference, draft: Draft): KnownEdition | null {
  const known = knownOf(resolved, draft);
  if (!known) return null;
  return editionAsOf(known.catalogue, known.number, known.until) ?? null;
}

/** What is asked of the history: of which resolution, and until when. */
function knownOf({ reference: { number, through }, body }: ResolvedReference, { library, context }: Draft) {
  const catalogue = catalogueFor(library, body);
  if (!catalogue || typeof number !== 'number' || through !== null) return undefined;
  return { catalogue, number, until: context.asOf ?? Number.POSITIVE_INFINITY };
}

/** That a resolution never had an edition: the one of the fact that is nearest to it in time, the earlier of two. */
export function neverHad(
  told: { readonly number: number; readonly cited: string },
  fact: Fact,
  { year }: Edition,
  language: string,
): string {
  const nearest = fact.editions.findLast((edition) => edition.year < year) ?? fact.editions[0];
  const known = inParentheses(nearest, language);
  return say(language, 'neverHad', { ...told, known, source: quoted(fact, language) });
}

/** What a message calls the source of an edition. */
function sourceName({ from }: KnownEdition, language: string): string {
  return 'fact' in from ? quoted(from.fact, language) : assemblyAcronym(from.report, language);
}

function quoted({ source: { title } }: Fact, language: string): string {
  return say(language, 'quoted', { title });
}
