/** `revision-marker`: "Rev." on a resolution that is new, or none on one that was revised. */
import { givenIn } from '../../catalogue/catalogue.ts';
import { inParentheses, writingOf } from '../../wording/citation.ts';
import { acronymOfEdition, reportedAt, statusEvidence } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { isOfOwnBody } from '../editions.ts';
import { editionFix, isOfBody } from '../form.ts';
import { fault, type Rule } from '../rule.ts';

export const revisionMarker: Rule = {
  code: 'revision-marker',
  severity: 'warning',
  summary: '"Rev." stands on a new resolution, or is missing on a revised one.',
  check(resolved, draft) {
    const { reference, meaning } = resolved;
    const { edition, language } = reference;
    if (meaning.kind !== 'entry' || !edition || isBefore(draft, meaning.catalogue)) return [];
    const { entry } = meaning;
    const right = entry.edition;
    if (edition.year !== right?.year || !isOfOwnBody(resolved)) return [];
    if (isOfBody(reference, edition) && !edition.revised) return [];
    // An acronym alone names the assembly; without "Rev." it says nothing of the marker.
    if (edition.revised === right.revised || (edition.place === null && !edition.revised)) return [];
    const evidence = statusEvidence(givenIn(meaning.catalogue, entry));
    const told = {
      number: entry.number,
      assembly: acronymOfEdition(meaning.catalogue.body, right, language),
      mark: writingOf(language).mark,
      edition: inParentheses(right, language),
      where: reportedAt(evidence, language),
    };
    return [
      fault({
        span: edition.span,
        message: right.revised ? say(language, 'markerMissing', told) : say(language, 'markerTooMany', told),
        fix: editionFix(reference, edition, right, draft.text),
        evidence: evidence ? [evidence] : [],
      }),
    ];
  },
};
