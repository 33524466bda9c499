/** `revision-marker`: "Rev." on a resolution that is new, or none on one that was revised. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';
import { editionFix, inParentheses, reportedAt, statusEvidence } from '../wording.ts';

export const revisionMarker: Rule = {
  code: 'revision-marker',
  severity: 'warning',
  summary: '"Rev." stands on a new resolution, or is missing on a revised one.',
  check({ reference, meaning, conferences, body }, draft) {
    const { edition } = reference;
    if (meaning.kind !== 'entry' || !edition || isBefore(draft)) return [];
    const { entry } = meaning;
    const right = entry.edition;
    if (!right || !conferences.some((c) => c.body === body && c.year === right.year)) return [];
    // An acronym alone names the assembly; without "Rev." it says nothing of the marker.
    if (edition.revised === right.revised || (edition.place === null && !edition.revised)) return [];
    const evidence = statusEvidence(entry);
    const assembly = assemblyOf(draft.catalogue.data);
    const why = right.revised
      ? `was revised by ${assembly}, so "Rev." belongs to its edition`
      : `is new at ${assembly}, so "Rev." does not belong to its edition`;
    return [
      fault({
        span: edition.span,
        message: `Resolution ${entry.number} ${why}: ${inParentheses(right)}${reportedAt(evidence)}.`,
        fix: editionFix(edition, right, draft.text),
        evidence: evidence ? [evidence] : [],
      }),
    ];
  },
};
