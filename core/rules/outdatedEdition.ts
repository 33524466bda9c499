/** `outdated-edition`: the edition cited is one of the same body, but not the one in force. */
import { assemblyOf } from '../catalogue/catalogue.ts';
import type { Rule } from './rule.ts';
import { asWritten, editionFix, inParentheses, reportedAt, statusEvidence } from './wording.ts';

export const outdatedEdition: Rule = {
  code: 'outdated-edition',
  severity: 'warning',
  check({ reference, meaning, conferences, body }, { data }, text) {
    const { edition } = reference;
    if (meaning.kind !== 'entry' || !edition || !meaning.entry.edition) return null;
    if (!conferences.some((c) => c.body === body)) return null;
    const { entry } = meaning;
    const right = meaning.entry.edition;
    if (conferences.some((c) => c.body === body && c.year === right.year)) return null;
    const evidence = statusEvidence(entry);
    const said = asWritten(edition, text);
    return {
      span: edition.span,
      message:
        entry.status === 'new'
          ? `Resolution ${entry.number} was adopted by ${assemblyOf(data)} and has no edition ${said}: its only one is ${inParentheses(right)}${reportedAt(evidence)}.`
          : `Resolution ${entry.number} was revised by ${assemblyOf(data)}: the edition in force is ${inParentheses(right)}, not ${said}${reportedAt(evidence)}.`,
      fix: editionFix(edition, right, text),
      evidence: evidence ? [evidence] : [],
      deprecated: false,
    };
  },
};
