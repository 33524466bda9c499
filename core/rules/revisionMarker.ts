/** `revision-marker`: "Rev." on a resolution that is new, or none on one that was revised. */
import { assemblyOf } from '../catalogue/catalogue.ts';
import { samePlace } from '../conferences.ts';
import type { Rule } from './rule.ts';
import { editionFix, inParentheses, reportedAt, statusEvidence } from './wording.ts';

export const revisionMarker: Rule = {
  code: 'revision-marker',
  severity: 'warning',
  check({ reference, meaning }, { data }, text) {
    const { edition } = reference;
    if (meaning.kind !== 'entry' || !edition || edition.place === null) return null;
    const { entry } = meaning;
    const right = entry.edition;
    if (!right || edition.year !== right.year || !samePlace(edition.place, right.place)) return null;
    if (edition.revised === right.revised) return null;
    const evidence = statusEvidence(entry);
    const why = right.revised
      ? `was revised by ${assemblyOf(data)}, so "Rev." belongs to its edition`
      : `is new at ${assemblyOf(data)}, so "Rev." does not belong to its edition`;
    return {
      span: edition.span,
      message: `Resolution ${entry.number} ${why}: ${inParentheses(right)}${reportedAt(evidence)}.`,
      fix: editionFix(edition, right, text),
      evidence: evidence ? [evidence] : [],
      deprecated: false,
    };
  },
};
