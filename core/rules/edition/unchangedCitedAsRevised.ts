/** `unchanged-cited-as-revised`: the assembly left the resolution as it was, so it has no edition of that assembly. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { assemblyAcronym, asWritten, reportedAt, statusEvidence } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isOfOwnBody } from '../editions.ts';
import { fault, type Rule } from '../rule.ts';

export const unchangedCitedAsRevised: Rule = {
  code: 'unchanged-cited-as-revised',
  severity: 'warning',
  summary: 'A resolution that the assembly left unchanged is cited in an edition of that assembly.',
  check(resolved, draft) {
    const { reference, meaning } = resolved;
    const { edition, language } = reference;
    if (meaning.kind !== 'entry' || meaning.entry.status !== 'unchanged') return [];
    const assembly = assemblyOf(meaning.catalogue, meaning.entry);
    if (edition?.year !== assembly.year || !isOfOwnBody(resolved)) return [];
    const evidence = statusEvidence(meaning.entry);
    return [
      fault({
        span: edition.span,
        message: say(language, 'unchanged', {
          assembly: assemblyAcronym(assembly, language),
          number: meaning.entry.number,
          cited: asWritten(edition, draft.text, language),
          where: reportedAt(evidence, language),
        }),
        evidence: evidence ? [evidence] : [],
      }),
    ];
  },
};
