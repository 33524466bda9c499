/** `contradictory-report`: the report says two things of the resolution; both are told, at its first mention. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { CLAIMS, said } from '../../catalogue/claims.ts';
import { isBefore, mentionsOf } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';
import { inReport } from '../wording.ts';

export const contradictoryReport: Rule = {
  code: 'contradictory-report',
  severity: 'hint',
  summary: 'The report says two things of the resolution.',
  check(resolved, draft) {
    const { meaning, reference } = resolved;
    if (meaning.kind !== 'entry' || isBefore(draft) || mentionsOf(resolved, draft)[0] !== resolved) return [];
    return meaning.entry.contradictions.map(({ claim, statements }) => {
      const each = statements.map((statement) => `"${said(statement)}" (${inReport(statement)})`);
      return fault({
        span: reference.span,
        message: `The ${assemblyOf(draft.catalogue.data)} report contradicts itself on the ${CLAIMS[claim]} of Resolution ${meaning.entry.number}: ${each.join(' and ')}.`,
        evidence: statements,
      });
    });
  },
};
