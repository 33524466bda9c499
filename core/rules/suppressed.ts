/** `suppressed`: the resolution cited was suppressed. */
import { assemblyOf } from '../catalogue/catalogue.ts';
import type { Rule } from './rule.ts';
import { reportedAt, statusEvidence } from './wording.ts';

export const suppressed: Rule = {
  code: 'suppressed',
  severity: 'error',
  check({ reference, meaning }, { data }) {
    if (meaning.kind !== 'entry' || meaning.entry.status !== 'suppressed') return null;
    const evidence = statusEvidence(meaning.entry);
    return {
      span: reference.span,
      message: `Resolution ${meaning.entry.number} was suppressed by ${assemblyOf(data)}${reportedAt(evidence)}.`,
      fix: null,
      evidence: evidence ? [evidence] : [],
      deprecated: true,
    };
  },
};
