/** `not-covered`: the report says nothing of the resolution, so nothing was checked. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';
import { assemblyName, bodyTitle, conferenceTitle, referenceName } from '../wording.ts';

export const notCovered: Rule = {
  code: 'not-covered',
  severity: 'hint',
  summary: 'The report says nothing of the resolution, so nothing was checked.',
  check({ reference, meaning, body, conferences }, draft) {
    const { data } = draft.catalogue;
    const name = referenceName(reference);
    const report = `the ${assemblyOf(data)} report`;
    if (meaning.kind === 'entry' && isBefore(draft)) {
      const message = `${name}: what was in force at the end of ${draft.context.asOf} is not known, since the decisions known begin with ${assemblyName(data)}; its edition was not checked.`;
      return [fault({ span: reference.span, message })];
    }
    if (meaning.kind !== 'uncovered') return [];
    const conference = conferences.find((c) => c.body === body);
    const whose = conference ? conferenceTitle(conference) : body === null ? '' : `the ${bodyTitle(body)}`;
    const message = {
      'other-body': `${name} of ${whose}: ${report} does not cover it, so nothing was checked.`,
      'not-in-report': `${name}: ${report} does not mention it, so nothing was checked.`,
      'unknown-body': `${name}: whose resolution it is cannot be told, so nothing was checked.`,
    }[meaning.why];
    return [fault({ span: reference.span, message })];
  },
};
