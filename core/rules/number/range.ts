/** `range`: a range runs backwards, or takes in a resolution that was suppressed. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { isBefore } from '../draft.ts';
import { type Fault, fault, type Rule } from '../rule.ts';
import { referenceName, reportedAt, statusEvidence } from '../wording.ts';

export const range: Rule = {
  code: 'range',
  severity: 'warning',
  summary: 'A range runs backwards, or takes in a suppressed resolution.',
  check({ reference, body }, draft) {
    const { number, through, numberSpan } = reference;
    if (typeof number !== 'number' || typeof through !== 'number') return [];
    const name = referenceName(reference);
    const faults: Fault[] = [];
    if (number > through) {
      faults.push(
        fault({
          span: numberSpan,
          message: `${name} run backwards: from ${through} to ${number} is meant, or another number.`,
        }),
      );
    }
    const { data } = draft.catalogue;
    if (body !== data.body || isBefore(draft)) return faults;
    const [low, high] = [Math.min(number, through), Math.max(number, through)];
    for (const entry of data.resolutions) {
      if (entry.status !== 'suppressed' || entry.number < low || entry.number > high) continue;
      const evidence = statusEvidence(entry);
      faults.push(
        fault({
          span: numberSpan,
          message: `${name} take in Resolution ${entry.number}, which was suppressed by ${assemblyOf(data)}${reportedAt(evidence)}.`,
          evidence: evidence ? [evidence] : [],
          historical: true,
        }),
      );
    }
    return faults;
  },
};
