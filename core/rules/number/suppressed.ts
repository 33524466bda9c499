/** `suppressed`: the resolution cited was suppressed. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { assemblyAcronym, reportedAt, statusEvidence } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';

export const suppressed: Rule = {
  code: 'suppressed',
  severity: 'error',
  summary: 'A resolution that was suppressed is cited.',
  check({ reference, meaning }, draft) {
    // What a range takes in is another rule's matter.
    if (reference.through !== null) return [];
    if (meaning.kind !== 'entry' || meaning.entry.status !== 'suppressed') return [];
    if (isBefore(draft, meaning.catalogue)) return [];
    const { language } = reference;
    const evidence = statusEvidence(meaning.entry);
    return [
      fault({
        span: reference.span,
        message: say(language, 'suppressed', {
          number: meaning.entry.number,
          assembly: assemblyAcronym(assemblyOf(meaning.catalogue, meaning.entry), language),
          where: reportedAt(evidence, language),
        }),
        evidence: evidence ? [evidence] : [],
        deprecated: true,
        historical: true,
      }),
    ];
  },
};
