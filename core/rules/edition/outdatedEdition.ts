/** `outdated-edition`: the edition cited is one of the same body, but not the one in force. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { inParentheses } from '../../wording/citation.ts';
import { assemblyAcronym, asWritten, reportedAt, statusEvidence } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { editionFix } from '../form.ts';
import { fault, type Rule } from '../rule.ts';

export const outdatedEdition: Rule = {
  code: 'outdated-edition',
  severity: 'warning',
  summary: 'The edition cited is not the one in force.',
  check({ reference, meaning, conferences, body }, draft) {
    const { edition, language } = reference;
    if (meaning.kind !== 'entry' || !edition || !meaning.entry.edition) return [];
    if (isBefore(draft, meaning.catalogue)) return [];
    if (!conferences.some((c) => c.body === body)) return [];
    const { entry } = meaning;
    const right = meaning.entry.edition;
    if (conferences.some((c) => c.body === body && c.year === right.year)) return [];
    const evidence = statusEvidence(entry);
    const told = {
      number: entry.number,
      assembly: assemblyAcronym(assemblyOf(meaning.catalogue, meaning.entry), language),
      cited: asWritten(edition, draft.text, language),
      edition: inParentheses(right, language),
      where: reportedAt(evidence, language),
    };
    return [
      fault({
        span: edition.span,
        message:
          entry.status === 'new' ? say(language, 'onlyEdition', told) : say(language, 'outdated', told),
        fix: editionFix(reference, edition, right, draft.text),
        evidence: evidence ? [evidence] : [],
        historical: entry.status !== 'new',
      }),
    ];
  },
};
