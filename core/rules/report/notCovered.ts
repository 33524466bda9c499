/** `not-covered`: the report says nothing of the resolution, so nothing was checked. */
import {
  assemblyAcronym,
  assemblyName,
  bodyTitle,
  conferenceTitle,
  referenceName,
} from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';

export const notCovered: Rule = {
  code: 'not-covered',
  severity: 'hint',
  summary: 'The report says nothing of the resolution, so nothing was checked.',
  check({ reference, meaning, body, conferences }, draft) {
    if (meaning.kind !== 'uncovered' && !(meaning.kind === 'entry' && isBefore(draft))) return [];
    const { data } = draft.catalogue;
    const { language, span } = reference;
    const name = referenceName(reference);
    const assembly = assemblyAcronym(data, language);
    if (meaning.kind === 'entry') {
      const known = assemblyName(data, language);
      const year = draft.context.asOf ?? '';
      return [fault({ span, message: say(language, 'unknownThen', { name, year, assembly: known }) })];
    }
    switch (meaning.why) {
      case 'not-in-report':
        return [fault({ span, message: say(language, 'notInReport', { name, assembly }) })];
      case 'unknown-body':
        return [fault({ span, message: say(language, 'bodyUnknown', { name }) })];
      case 'other-body': {
        const conference = conferences.find((c) => c.body === body);
        const message = conference
          ? say(language, 'notCovered', { name, whose: conferenceTitle(conference, language), assembly })
          : say(language, 'notCoveredBody', { name, whose: bodyTitle(body ?? '', language), assembly });
        return [fault({ span, message })];
      }
    }
  },
};
