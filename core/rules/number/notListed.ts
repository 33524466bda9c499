/** `not-listed`: the list of the resolutions in force does not have it. A list that somebody made may have gaps, so it is no more than information. */
import { assemblyAcronym, referenceName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';

export const notListed: Rule = {
  code: 'not-listed',
  severity: 'information',
  summary: 'The list of the resolutions in force does not have it.',
  check({ reference, meaning }, draft) {
    if (meaning.kind !== 'unlisted' || reference.through !== null) return [];
    const { catalogue } = meaning;
    if (isBefore(draft, catalogue)) return [];
    const { language, span } = reference;
    return [
      fault({
        span,
        message: say(language, 'notListed', {
          name: referenceName(reference),
          assembly: assemblyAcronym(catalogue.latest, language),
          source: catalogue.latest.source.title,
        }),
        historical: true,
      }),
    ];
  },
};
