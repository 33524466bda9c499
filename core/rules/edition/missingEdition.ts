/** `missing-edition`: the first mention of a resolution gives no edition. */
import { canonicalPlace } from '../../conferences.ts';
import type { Edition } from '../../recognise/reference.ts';
import { isUpper } from '../../recognise/words/scan.ts';
import { remembered } from '../../remembered.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { editionText, inParentheses, type WrittenEdition, withParentheses } from '../../wording/citation.ts';
import { referenceName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, isBefore, listOf, mentionsOf } from '../draft.ts';
import { type Dated, isOfOwnBody } from '../editions.ts';
import { inDigitsOf, inScriptOf } from '../form.ts';
import { historySign } from '../history/history.ts';
import { isTitleLine } from '../history/titles.ts';
import { type Edit, fault, type Rule } from '../rule.ts';
import { isDatedApart } from './datedApart.ts';
import { editionThen } from './fromHistory.ts';

export const missingEdition: Rule = {
  code: 'missing-edition',
  severity: 'hint',
  summary: 'The first mention of a resolution gives no edition.',
  check(resolved, draft) {
    const { reference } = resolved;
    // Asked first, as most have one: which mention is the first is to be worked out.
    // Stryker disable next-line ConditionalExpression: only saves work
    if (reference.edition) return [];
    const missing = isFirstMention(resolved, draft) ? editionMissingAt(resolved, draft) : undefined;
    if (!missing) return [];
    const { edition, edit, later } = missing;
    const name = referenceName(reference);
    const { language } = reference;
    const written = withParentheses(editionText(edition, language), language);
    return [
      fault({
        span: reference.span,
        message: later
          ? say(language, 'missingGivenLater', { name })
          : say(language, 'missing', { name, citation: `${name}${written}` }),
        fix: { title: say(language, 'add', { text: inParentheses(edition, language) }), edits: [edit] },
        related: later ? [{ ...later.span, message: say(language, 'citedInEdition', { name }) }] : [],
      }),
    ];
  },
};

/** The edition that a citation lacks. */
export interface MissingEdition {
  readonly edition: WrittenEdition;
  /** Writes it after the number. */
  readonly edit: Edit;
  /** The first that a mention gives. */
  readonly later: Edition | undefined;
}

/** The edition that a citation of one resolution lacks, be it the first mention or a later one; undefined: none, or none that is known. */
export function editionMissingAt(resolved: ResolvedReference, draft: Draft): MissingEdition | undefined {
  const { reference } = resolved;
  if (reference.edition || !isCitation(resolved, draft)) return undefined;
  // "第44和第52号决议（…）": an edition stands after the noun, which only the last member has at it.
  if (reference.noun.end > reference.span.end || isDatedApart(reference, draft.prose)) return undefined;
  const later = dated(mentionsOf(resolved, draft), draft);
  const edition = editionFor(resolved, later, draft);
  if (!edition) return undefined;
  const noun = draft.text.slice(reference.noun.start, reference.noun.end);
  const upper = isUpper(noun);
  const { start, end } = reference.numberSpan;
  const written = inScriptOf(noun, editionText(edition, reference.language), reference.language);
  const inner = inDigitsOf(draft.text.slice(start, end), written);
  const newText = withParentheses(upper ? inner.toUpperCase() : inner, reference.language);
  const at = reference.headEnd;
  return { edition, edit: { start: at, end: at, newText }, later: later?.edition };
}

/** Whether no mention before has an edition or ought to have one. */
export function isFirstMention(resolved: ResolvedReference, draft: Draft): boolean {
  return firstOf(mentionsOf(resolved, draft), draft) === resolved;
}

/** The first that is not cited on purpose; worked out once for each resolution. */
const dated = remembered((mentions: readonly ResolvedReference[], draft: Draft): Dated | undefined => {
  for (const mention of mentions) {
    const { edition } = mention.reference;
    if (edition && !historySign(mention, draft)) return { mention, edition };
  }
  return undefined;
});

/** The first mention that has an edition or ought to have one; worked out once for each resolution. */
const firstOf = remembered((mentions: readonly ResolvedReference[], draft: Draft) =>
  mentions.find((mention) => mention.reference.edition || isCitation(mention, draft)),
);

/** The edition in force, or then in force; of a resolution that the report does not cover, the one that the document itself gives later. */
function editionFor(
  resolved: ResolvedReference,
  later: Dated | undefined,
  draft: Draft,
): WrittenEdition | null {
  const { meaning } = resolved;
  if (meaning.kind === 'entry') {
    const standing = isBefore(draft, meaning.catalogue)
      ? editionThen(resolved, draft)
      : meaning.entry.edition;
    if (standing) return standing;
  }
  const suppressed = meaning.kind === 'entry' && meaning.entry.status === 'suppressed';
  if (suppressed || !later?.edition.place || !isOfOwnBody(later.mention)) return null;
  const place = canonicalPlace(later.edition.place);
  return place === null ? null : { ...later.edition, place };
}

/** Whether an edition of the one resolution is to be expected: not in an enumeration of bare numbers, a title line, or after "WTSA-24". */
export function isCitation(resolved: ResolvedReference, draft: Draft): boolean {
  const { temporary, mention } = resolved.reference;
  if (temporary !== null || mention?.year != null) return false;
  return (
    !isBareList(listOf(resolved, draft)) && !isTitleLine(resolved, draft) && !historySign(resolved, draft)
  );
}

/** "Resolutions 2, 7 and 11": a list in which no member has an edition. */
function isBareList(members: readonly ResolvedReference[]): boolean {
  return members.length > 1 && hasNoEdition(members);
}

const hasNoEdition = remembered((members: readonly ResolvedReference[]) =>
  members.every((member) => member.reference.edition === null),
);
