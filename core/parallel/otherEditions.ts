/** `parallel-edition`: both versions cite a resolution at one place, in different editions. */
import { standingOf } from '../citations/standing.ts';
import { editionFix } from '../rules/form.ts';
import type { Fix } from '../rules/rule.ts';
import { inParentheses } from '../wording/citation.ts';
import { asWritten, referenceName } from '../wording/names.ts';
import { say } from '../wording/say.ts';
import type { Citing } from './citing.ts';
import { type Comparison, lineOf, type Side } from './comparison.ts';
import { isSameEdition } from './edition.ts';
import type { ParallelFault } from './finding.ts';
import { nameOf } from './words.ts';

/** Where either gives no edition, nothing is said: that is for the rules of one document. */
export function otherEditions({ original, other }: Comparison): ParallelFault[] {
  const told = new Set<number>();
  return other.citings.flatMap((citing, i): ParallelFault[] => {
    const counterpart = original.citings[other.counterparts[i] ?? -1];
    if (!counterpart?.edition || !citing.edition || isSameEdition(counterpart.edition, citing.edition))
      return [];
    const [own, right] = [citing.edition.edition, counterpart.edition.edition];
    // A range, or a list with one edition at its end, has it for all its numbers.
    if (told.has(own.span.start)) return [];
    told.add(own.span.start);
    const { reference } = citing.resolved;
    const from = counterpart.resolved.reference;
    const { language } = reference;
    return [
      {
        code: 'parallel-edition',
        span: own.span,
        language,
        message: say(language, 'parallelEdition', {
          cited: referenceName(reference),
          edition: asWritten(own, other.analysis.text, language),
          original: original.name,
          line: lineOf(original, from.span),
          other:
            right.place === null || from.language === language
              ? asWritten(right, original.analysis.text, from.language)
              : inParentheses(right, language),
        }),
        fix: fixOf(citing, counterpart, original, other),
        counterpart: from.span,
        related: [],
        elsewhere: [
          {
            ...from.span,
            version: 0,
            message: say(language, 'parallelCounterpart', {
              cited: nameOf(from, original.analysis.text, language),
              original: original.name,
            }),
          },
        ],
      },
    ];
  });
}

/** The original's edition, where nothing speaks against it: an edition that there is, of one resolution, and not one out of force. */
function fixOf(citing: Citing, counterpart: Citing, original: Side, other: Side): Fix | null {
  const [own, right] = [citing.edition, counterpart.edition];
  const isOne = [citing, counterpart].every(({ resolved }) => resolved.reference.through === null);
  if (!isOne || !own || !right || right.place === null || right.conferences.length === 0) return null;
  const standing = standingOf(counterpart.resolved, original.analysis.library);
  if (standing !== 'current' && standing !== 'uncovered') return null;
  const { revised, year } = right.edition;
  const { text } = other.analysis;
  return editionFix(citing.resolved.reference, own.edition, { revised, place: right.place, year }, text);
}
