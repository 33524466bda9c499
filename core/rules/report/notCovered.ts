/** `not-covered`: the report says nothing of the resolution, or not which edition is in force, so nothing was checked. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { chainOf } from '../../catalogue/history.ts';
import { catalogueFor } from '../../catalogue/library.ts';
import {
  assemblyAcronym,
  assemblyName,
  asWritten,
  bodyTitle,
  conferenceTitle,
  referenceName,
} from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { isKnownThen } from '../edition/fromHistory.ts';
import { fault, type Rule } from '../rule.ts';

export const notCovered: Rule = {
  code: 'not-covered',
  severity: 'hint',
  summary: 'The report says nothing of the resolution, so nothing was checked.',
  check(resolved, draft) {
    const { reference, meaning, body, conferences } = resolved;
    const { language, span } = reference;
    const name = referenceName(reference);
    if (meaning.kind === 'entry') {
      const { entry, catalogue } = meaning;
      if (!isBefore(draft, catalogue)) {
        const { edition } = reference;
        const isUnknown = edition && entry.edition === null && entry.status !== 'suppressed';
        if (!isUnknown || chainOf(catalogue, entry.number).some(({ year }) => year === edition.year))
          return [];
        const cited = asWritten(edition, draft.text, language);
        return [fault({ span: edition.span, message: say(language, 'editionUnknown', { name, cited }) })];
      }
      if (isKnownThen(resolved, draft)) return [];
      const known = assemblyName(assemblyOf(catalogue, entry), language);
      const { asOf: year } = draft.context;
      return [fault({ span, message: say(language, 'unknownThen', { name, year, assembly: known }) })];
    }
    if (meaning.kind !== 'uncovered') return [];
    const { latest } = catalogueFor(draft.library, body) ?? draft.library.main;
    const assembly = assemblyAcronym(latest, language);
    switch (meaning.why) {
      // It is said once, of the catalogue that could not be read.
      case 'unread':
        return [];
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
