/** `parallel-edition`: both versions cite a resolution at one place, in different editions. */
import { standingOf } from '../citations/standing.ts';
import { canonicalPlace } from '../conferences.ts';
import type { Fix } from '../rules/rule.ts';
import { asWritten, editionFix, referenceName } from '../rules/wording.ts';
import type { Citing } from './citing.ts';
import { type Comparison, lineOf, type Side } from './comparison.ts';
import { isSameEdition } from './edition.ts';
import type { ParallelFault } from './finding.ts';
import { nameOf, said } from './words.ts';

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
    return [
      {
        code: 'parallel-edition',
        span: own.span,
        message: said('edition', {
          cited: referenceName(reference),
          edition: asWritten(own, other.analysis.text),
          original: original.name,
          line: lineOf(original, from.span),
          other: asWritten(right, original.analysis.text),
        }),
        fix: fixOf(citing, counterpart, original, other),
        counterpart: from.span,
        related: [],
        elsewhere: [
          {
            ...from.span,
            version: 0,
            message: said('counterpart', {
              cited: nameOf(from, original.analysis.text),
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
  const { resolved } = counterpart;
  const { place, conferences, edition } = counterpart.edition ?? {};
  const isOne = [citing, counterpart].every((each) => each.resolved.reference.through === null);
  if (!isOne || !citing.edition || !edition || place == null || conferences?.length === 0) return null;
  if (!['current', 'uncovered'].includes(standingOf(resolved, original.analysis.catalogue))) return null;
  const { language } = citing.edition;
  const right = {
    revised: edition.revised,
    year: edition.year,
    place: canonicalPlace(place, language) ?? place,
  };
  return editionFix(citing.edition.edition, right, other.analysis.text);
}
