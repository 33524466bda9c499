/** `outdated-edition`: the edition cited is one of the same body, but not the one in force, or one that never existed. */
import { assemblyOf, type Catalogue, givenIn } from '../../catalogue/catalogue.ts';
import { chainOf, factAgainst, isCertain } from '../../catalogue/history.ts';
import type { Entry, EntryEdition } from '../../catalogue/types.ts';
import type { Edition, Reference } from '../../recognise/reference.ts';
import { enumerated, inParentheses } from '../../wording/citation.ts';
import { acronymOfEdition, asWritten, reportedAt, statusEvidence } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, isBefore } from '../draft.ts';
import { isOfOwnBody } from '../editions.ts';
import { editionFix } from '../form.ts';
import { type Fault, fault, type Rule } from '../rule.ts';
import { fromHistory, neverHad } from './fromHistory.ts';

export const outdatedEdition: Rule = {
  code: 'outdated-edition',
  severity: 'warning',
  summary: 'The edition cited is not the one in force.',
  check(resolved, draft) {
    const { reference, meaning } = resolved;
    const { edition } = reference;
    if (!edition || !isOfOwnBody(resolved)) return [];
    if (meaning.kind !== 'entry' || !meaning.entry.edition || isBefore(draft, meaning.catalogue)) {
      return fromHistory(resolved, edition, draft);
    }
    const right = meaning.entry.edition;
    // The last revision that a source of a list knows may not be the last one.
    const isList = assemblyOf(meaning.catalogue, meaning.entry).kind === 'list';
    if (isList ? edition.year >= right.year : edition.year === right.year) return [];
    return [notInForce(reference, edition, meaning.catalogue, { ...meaning.entry, edition: right }, draft)];
  },
};

type InForce = Entry & { readonly edition: EntryEdition };

function notInForce(
  reference: Reference,
  edition: Edition,
  catalogue: Catalogue,
  entry: InForce,
  draft: Draft,
): Fault {
  const { language } = reference;
  const right = entry.edition;
  const evidence = statusEvidence(givenIn(catalogue, entry));
  const told = {
    number: entry.number,
    assembly: acronymOfEdition(catalogue.body, right, language),
    cited: asWritten(edition, draft.text, language),
    edition: inParentheses(right, language),
    where: reportedAt(evidence, language),
  };
  const against = factAgainst(catalogue, entry.number, edition.year);
  const since = chainOf(catalogue, entry.number)
    .filter((known) => known.year > edition.year && isCertain(known))
    .map((known) => inParentheses(known, language));
  const message = !right.revised
    ? say(language, 'onlyEdition', told)
    : against
      ? neverHad(told, against, edition, language)
      : since.length > 1
        ? say(language, 'revisedSince', { ...told, revisions: enumerated(since, language) })
        : say(language, 'outdated', told);
  return fault({
    span: edition.span,
    message,
    fix: editionFix(reference, edition, right, draft.text),
    evidence: evidence ? [evidence] : [],
    // Beside an edition that is the first one there never was another.
    historical: right.revised && !against,
  });
}
