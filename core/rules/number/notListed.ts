/** `not-listed`: the list of the resolutions in force does not have it, or knows no edition as late as the one cited. A list that somebody made may have gaps, so it is no more than information. */
import { inParentheses } from '../../wording/citation.ts';
import { assemblyAcronym, asWritten, referenceName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { isOfOwnBody } from '../editions.ts';
import { fault, type Rule } from '../rule.ts';

export const notListed: Rule = {
  code: 'not-listed',
  severity: 'information',
  summary: 'The list of the resolutions in force does not have it.',
  check(resolved, draft) {
    const { reference, meaning } = resolved;
    const isListed = meaning.kind === 'entry' && meaning.catalogue.latest.kind === 'list';
    if ((meaning.kind !== 'unlisted' && !isListed) || reference.through !== null) return [];
    const { catalogue } = meaning;
    if (isBefore(draft, catalogue)) return [];
    const { language, span, edition } = reference;
    if (meaning.kind === 'entry') {
      const known = meaning.entry.edition;
      const isLater = edition && known && edition.year > known.year;
      if (!isLater || !isOfOwnBody(resolved)) return [];
      const message = say(language, 'laterThanListed', {
        name: referenceName(reference),
        assembly: assemblyAcronym(catalogue.latest, language),
        edition: inParentheses(known, language),
        cited: asWritten(edition, draft.text, language),
      });
      return [fault({ span: edition.span, message })];
    }
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
