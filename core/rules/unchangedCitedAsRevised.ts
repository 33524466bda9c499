/** `unchanged-cited-as-revised`: the assembly left the resolution as it was, so it has no edition of that assembly. */
import { assemblyOf } from '../catalogue/catalogue.ts';
import { samePlace } from '../conferences.ts';
import type { Rule } from './rule.ts';
import { asWritten, reportedAt, statusEvidence } from './wording.ts';

export const unchangedCitedAsRevised: Rule = {
  code: 'unchanged-cited-as-revised',
  severity: 'warning',
  check({ reference, meaning }, { data }, text) {
    const { edition } = reference;
    if (meaning.kind !== 'entry' || meaning.entry.status !== 'unchanged') return null;
    if (!edition || edition.place === null) return null;
    if (edition.year !== data.year || !samePlace(edition.place, data.place)) return null;
    const evidence = statusEvidence(meaning.entry);
    return {
      span: edition.span,
      message: `${assemblyOf(data)} left Resolution ${meaning.entry.number} unchanged, so there is no edition ${asWritten(edition, text)}${reportedAt(evidence)}; the report does not say which earlier edition is in force.`,
      fix: null,
      evidence: evidence ? [evidence] : [],
      deprecated: false,
    };
  },
};
