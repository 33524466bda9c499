/** `unchanged-cited-as-revised`: the assembly left the resolution as it was, so it has no edition of that assembly. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';
import { asWritten, reportedAt, statusEvidence } from '../wording.ts';

export const unchangedCitedAsRevised: Rule = {
  code: 'unchanged-cited-as-revised',
  severity: 'warning',
  summary: 'A resolution that the assembly left unchanged is cited in an edition of that assembly.',
  check({ reference, meaning, conferences }, draft) {
    const { edition } = reference;
    const { data } = draft.catalogue;
    if (meaning.kind !== 'entry' || meaning.entry.status !== 'unchanged' || isBefore(draft)) return [];
    if (!edition || !conferences.some((c) => c.body === data.body && c.year === data.year)) return [];
    const evidence = statusEvidence(meaning.entry);
    return [
      fault({
        span: edition.span,
        message: `${assemblyOf(data)} left Resolution ${meaning.entry.number} unchanged, so there is no edition ${asWritten(edition, draft.text)}${reportedAt(evidence)}; the report does not say which earlier edition is in force.`,
        evidence: evidence ? [evidence] : [],
      }),
    ];
  },
};
