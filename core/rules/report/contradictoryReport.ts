/** `contradictory-report`: the report says two things of the resolution; both are told, at its first mention. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { assemblyAcronym, claimName, inReport, said } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore, mentionsOf } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';

export const contradictoryReport: Rule = {
  code: 'contradictory-report',
  severity: 'hint',
  summary: 'The report says two things of the resolution.',
  check(resolved, draft) {
    const { meaning, reference } = resolved;
    const { language } = reference;
    if (meaning.kind !== 'entry' || isBefore(draft, meaning.catalogue)) return [];
    if (mentionsOf(resolved, draft)[0] !== resolved) return [];
    return meaning.entry.contradictions.map(({ claim, statements }) => {
      const each = statements.map((statement) =>
        say(language, 'statement', { said: said(statement, language), place: inReport(statement, language) }),
      );
      return fault({
        span: reference.span,
        message: say(language, 'contradiction', {
          assembly: assemblyAcronym(assemblyOf(meaning.catalogue, meaning.entry), language),
          claim: claimName(claim, language),
          number: meaning.entry.number,
          statements: each.join(say(language, 'and')),
        }),
        evidence: statements,
      });
    });
  },
};
