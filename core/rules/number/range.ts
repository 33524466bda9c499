/** `range`: a range runs backwards, or takes in a resolution that was suppressed. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { catalogueFor } from '../../catalogue/library.ts';
import { assemblyAcronym, referenceName, reportedAt, statusEvidence } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { type Fault, fault, type Rule } from '../rule.ts';

export const range: Rule = {
  code: 'range',
  severity: 'warning',
  summary: 'A range runs backwards, or takes in a suppressed resolution.',
  check({ reference, body }, draft) {
    const { number, through, numberSpan, language } = reference;
    if (typeof number !== 'number' || typeof through !== 'number') return [];
    const name = referenceName(reference);
    const faults: Fault[] = [];
    if (number > through) {
      faults.push(
        fault({
          span: numberSpan,
          message: say(language, 'backwards', { name, low: through, high: number }),
        }),
      );
    }
    const catalogue = catalogueFor(draft.library, body);
    if (!catalogue || isBefore(draft, catalogue)) return faults;
    const [low, high] = [Math.min(number, through), Math.max(number, through)];
    for (const entry of catalogue.entries) {
      if (entry.status !== 'suppressed' || entry.number < low || entry.number > high) continue;
      const evidence = statusEvidence(entry);
      faults.push(
        fault({
          span: numberSpan,
          message: say(language, 'rangeSuppressed', {
            name,
            number: entry.number,
            assembly: assemblyAcronym(assemblyOf(catalogue, entry), language),
            where: reportedAt(evidence, language),
          }),
          evidence: evidence ? [evidence] : [],
          historical: true,
        }),
      );
    }
    return faults;
  },
};
