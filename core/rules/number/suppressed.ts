/** `suppressed`: the resolution cited was suppressed. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';
import { reportedAt, statusEvidence } from '../wording.ts';

export const suppressed: Rule = {
  code: 'suppressed',
  severity: 'error',
  summary: 'A resolution that was suppressed is cited.',
  check({ reference, meaning }, draft) {
    // What a range takes in is another rule's matter.
    if (reference.through !== null || isBefore(draft)) return [];
    if (meaning.kind !== 'entry' || meaning.entry.status !== 'suppressed') return [];
    const evidence = statusEvidence(meaning.entry);
    return [
      fault({
        span: reference.span,
        message: `Resolution ${meaning.entry.number} was suppressed by ${assemblyOf(draft.catalogue.data)}${reportedAt(evidence)}.`,
        evidence: evidence ? [evidence] : [],
        deprecated: true,
        historical: true,
      }),
    ];
  },
};
