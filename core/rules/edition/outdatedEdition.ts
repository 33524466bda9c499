/** `outdated-edition`: the edition cited is one of the same body, but not the one in force. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';
import { asWritten, editionFix, inParentheses, reportedAt, statusEvidence } from '../wording.ts';

export const outdatedEdition: Rule = {
  code: 'outdated-edition',
  severity: 'warning',
  summary: 'The edition cited is not the one in force.',
  check({ reference, meaning, conferences, body }, draft) {
    const { edition } = reference;
    if (meaning.kind !== 'entry' || !edition || !meaning.entry.edition || isBefore(draft)) return [];
    if (!conferences.some((c) => c.body === body)) return [];
    const { entry } = meaning;
    const right = meaning.entry.edition;
    if (conferences.some((c) => c.body === body && c.year === right.year)) return [];
    const evidence = statusEvidence(entry);
    const said = asWritten(edition, draft.text);
    const assembly = assemblyOf(draft.catalogue.data);
    return [
      fault({
        span: edition.span,
        message:
          entry.status === 'new'
            ? `Resolution ${entry.number} was adopted by ${assembly} and has no edition ${said}: its only one is ${inParentheses(right)}${reportedAt(evidence)}.`
            : `Resolution ${entry.number} was revised by ${assembly}: the edition in force is ${inParentheses(right)}, not ${said}${reportedAt(evidence)}.`,
        fix: editionFix(edition, right, draft.text),
        evidence: evidence ? [evidence] : [],
        historical: entry.status !== 'new',
      }),
    ];
  },
};
