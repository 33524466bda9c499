/** `missing-edition`: the first mention of a resolution gives no edition. */
import { canonicalPlace, isPlaceStart } from '../../conferences.ts';
import { groupAt } from '../../recognise/edition/edition.ts';
import { grammarFor } from '../../recognise/grammar.ts';
import type { Reference } from '../../recognise/reference.ts';
import { isUpper } from '../../recognise/words/scan.ts';
import { remembered } from '../../remembered.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { editionText, inParentheses, type WrittenEdition, withParentheses } from '../../wording/citation.ts';
import { referenceName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, isBefore, listOf, mentionsOf } from '../draft.ts';
import { inDigitsOf, inScriptOf } from '../form.ts';
import { historySign } from '../history/history.ts';
import { isTitleLine } from '../history/titles.ts';
import { type Edit, fault, type Rule } from '../rule.ts';

export const missingEdition: Rule = {
  code: 'missing-edition',
  severity: 'hint',
  summary: 'The first mention of a resolution gives no edition.',
  check(resolved, draft) {
    const { reference } = resolved;
    const missing = editionMissingAt(resolved, draft);
    if (!missing || !isFirstMention(resolved, draft)) return [];
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
        related: later?.reference.edition
          ? [{ ...later.reference.edition.span, message: say(language, 'citedInEdition', { name }) }]
          : [],
      }),
    ];
  },
};

/** The edition that a citation lacks. */
export interface MissingEdition {
  readonly edition: WrittenEdition;
  /** Writes it after the number. */
  readonly edit: Edit;
  /** The first mention that gives an edition. */
  readonly later: ResolvedReference | undefined;
}

/** The edition that a citation lacks, be it the first mention or a later one; undefined: none, or none that is known. */
export function editionMissingAt(resolved: ResolvedReference, draft: Draft): MissingEdition | undefined {
  const { reference } = resolved;
  if (reference.edition || reference.number === null || !isCitation(resolved, draft)) return undefined;
  // "第44和第52号决议（…）": an edition stands after the noun, which only the last member has at it.
  if (reference.span.end <= reference.noun.start || isDatedApart(reference, draft.prose)) return undefined;
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
  return { edition, edit: { start: at, end: at, newText }, later };
}

/** What may stand between a reference and an edition that is set apart from it: quotes, notes, the edge of a cell. */
const APART =
  /^(?:[^\p{L}\p{N}(.;]|\[\^?[\p{L}\p{N}_-]{1,20}\]|\\[a-z]{1,16}\{[^{}]{0,60}\}|<[^<>]{0,60}>|[⁰¹²³⁴-⁹]){0,40}/u;

/** Whether an edition follows that is not read as the reference's, so that a second one would be written beside it. */
function isDatedApart({ headEnd, language }: Reference, prose: string): boolean {
  const grammar = grammarFor(language);
  const following = prose.slice(headEnd, headEnd + 160);
  const gap = APART.exec(following)?.[0] ?? '';
  const at = headEnd + gap.length;
  if (!grammar || gap.includes('\n\n')) return false;
  if (groupAt(prose, at, grammar, true)?.kind === 'edition') return true;
  const written = /^\(?\s*(\p{L}[^()|;\n]{0,60}\d{4})/u.exec(following.slice(gap.length))?.[1];
  if (written === undefined) return false;
  return (
    grammar.revisionMarks.at(written, 0) !== undefined ||
    isPlaceStart(written.split(/[,\d]/)[0]?.trim() ?? '')
  );
}

/** Whether no mention before has an edition or ought to have one. */
export function isFirstMention(resolved: ResolvedReference, draft: Draft): boolean {
  return firstOf(mentionsOf(resolved, draft), draft) === resolved;
}

const dated = remembered((mentions: readonly ResolvedReference[], draft: Draft) =>
  mentions.find((mention) => mention.reference.edition && !historySign(mention, draft)),
);

/** The first mention that has an edition or ought to have one; worked out once for each resolution. */
const firstOf = remembered((mentions: readonly ResolvedReference[], draft: Draft) =>
  mentions.find((mention) => mention.reference.edition || isCitation(mention, draft)),
);

/** The edition in force; of a resolution that the report does not cover, the one that the document itself gives later. */
function editionFor(
  { meaning, body }: ResolvedReference,
  later: ResolvedReference | undefined,
  draft: Draft,
): WrittenEdition | null {
  if (meaning.kind === 'entry' && meaning.entry.edition && !isBefore(draft)) return meaning.entry.edition;
  const edition = later?.reference.edition;
  const met = later?.conferences.some((c) => c.body === body) === true;
  const place = edition?.place ? canonicalPlace(edition.place) : null;
  const suppressed = meaning.kind === 'entry' && meaning.entry.status === 'suppressed';
  return edition && place && met && !suppressed ? { ...edition, place } : null;
}

/** Whether an edition is to be expected: not in an enumeration of bare numbers, a title line, or after "WTSA-24". */
function isCitation(resolved: ResolvedReference, draft: Draft): boolean {
  const { reference } = resolved;
  if (reference.through !== null || reference.temporary !== null || reference.mention?.year != null)
    return false;
  return (
    !isBareList(listOf(resolved, draft)) && !isTitleLine(resolved, draft) && !historySign(resolved, draft)
  );
}

/** "Resolutions 2, 7 and 11": a list in which no member has an edition. */
const isBareList = remembered(
  (members: readonly ResolvedReference[]) =>
    members.length > 1 && members.every((member) => member.reference.edition === null),
);
