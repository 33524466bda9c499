/** `parallel-edition`: both versions cite a resolution at one place, in different editions. */
import { standingOf } from '../citations/standing.ts';
import { canonicalPlace } from '../conferences.ts';
import { edited } from '../fixes.ts';
import type { Edition } from '../recognise/reference.ts';
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
  const [own, right] = [citing.edition, counterpart.edition];
  const isOne = [citing, counterpart].every(({ resolved }) => resolved.reference.through === null);
  if (!isOne || !own || !right || right.place === null || right.conferences.length === 0) return null;
  const standing = standingOf(counterpart.resolved, original.analysis.catalogue);
  if (standing !== 'current' && standing !== 'uncovered') return null;
  const { revised, year } = right.edition;
  const place = canonicalPlace(right.place, own.language) ?? right.place;
  const { text } = other.analysis;
  return own.language === right.language
    ? editionFix(own.edition, { revised, place, year }, text)
    : inOwnWords(own.edition, { revised, place, year }, text);
}

/** Changes place and year where they stand, and nothing else of what the language writes around them; null: the marker differs, too. */
function inOwnWords(
  { inner, place, year, revised }: Edition,
  right: { readonly revised: boolean; readonly place: string; readonly year: number },
  text: string,
): Fix | null {
  const written = text.slice(inner.start, inner.end);
  if (revised !== right.revised || place === null) return null;
  const newPlace = place === place.toUpperCase() ? right.place.toUpperCase() : right.place;
  const changes = [
    { old: place, newText: newPlace },
    { old: String(year), newText: String(right.year) },
  ].filter(({ old, newText }) => old !== newText);
  // A year may be in other digits.
  if (!changes.every(({ old }) => written.includes(old))) return null;
  const within = changes
    .map(({ old, newText }) => ({ start: written.indexOf(old), old, newText }))
    .map(({ start, old, newText }) => ({ start, end: start + old.length, newText }))
    .sort((a, b) => a.start - b.start);
  return {
    title: said('change', { edition: edited(written, within) }),
    edits: within.map(({ start, end, newText }) => ({
      start: inner.start + start,
      end: inner.start + end,
      newText,
    })),
  };
}
