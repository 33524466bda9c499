/** `not-covered`: the report says nothing of the resolution, so nothing was checked. */
import { assemblyOf } from '../catalogue/catalogue.ts';
import type { Rule } from './rule.ts';
import { bodyTitle, conferenceTitle, referenceName } from './wording.ts';

export const notCovered: Rule = {
  code: 'not-covered',
  severity: 'hint',
  check({ reference, meaning, body, conferences }, { data }) {
    if (meaning.kind !== 'uncovered') return null;
    const report = `the ${assemblyOf(data)} report`;
    const conference = conferences.find((c) => c.body === body);
    const whose = conference ? conferenceTitle(conference) : body === null ? '' : `the ${bodyTitle(body)}`;
    const name = referenceName(reference);
    const message = {
      'other-body': `${name} of ${whose}: ${report} does not cover it, so nothing was checked.`,
      'not-in-report': `${name}: ${report} does not mention it, so nothing was checked.`,
      'unknown-body': `${name}: whose resolution it is cannot be told, so nothing was checked.`,
    }[meaning.why];
    return { span: reference.span, message, fix: null, evidence: [], deprecated: false };
  },
};
