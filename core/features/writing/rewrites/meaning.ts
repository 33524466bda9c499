/** Whether a text says the same after a rewrite: what is not certain to is not offered. */

import type { Analysis } from '../../../analyse.ts';
import { canonicalPlace } from '../../../conferences.ts';
import { folded } from '../../../prose/fold.ts';
import { recognise } from '../../../recognise/recognise.ts';
import type { Reference } from '../../../recognise/reference.ts';
import type { Edit } from '../../../rules/rule.ts';
import { referencesNear } from '../../at.ts';

/** How much of the text around is read with it, in UTF-16 units. */
const AROUND = 120;

/** Longer ranges are not counted out. */
export const LONGEST_RANGE = 60;

/** Whether the text with the edit made names the same resolutions in the same editions, in whatever order. */
export function keepsMeaning({ prose, references }: Analysis, edit: Edit): boolean {
  const from = Math.max(0, edit.start - AROUND);
  const before = referencesNear(references, edit)
    .map(({ reference }) => reference)
    .filter(({ noun, span }) => noun.start >= edit.start && span.end <= edit.end);
  const text = `${prose.slice(from, edit.start)}${folded(edit.newText)}${prose.slice(edit.end, edit.end + AROUND)}`;
  const start = edit.start - from;
  const after = recognise(text).filter(
    ({ noun }) => noun.start >= start && noun.start < start + edit.newText.length,
  );
  return same(before.flatMap(namesOf), after.flatMap(namesOf));
}

/** Whether each reference of a text is there after it was cleaned, in the same edition if it had one; more may come to light. */
export function findsAgain(before: readonly Reference[], after: readonly Reference[]): boolean {
  const nameOf = (reference: Reference, edition: Reference['edition']) =>
    namesOf({ ...reference, edition }).join('\n');
  return before.every((old) =>
    after.some((found) => nameOf(old, old.edition) === nameOf(found, old.edition && found.edition)),
  );
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join('\n') === b.toSorted().join('\n');
}

/** "44 rev New Delhi 2024 WTSA" for each resolution that a reference names. */
function namesOf({ number, through, temporary, edition, mention }: Reference): string[] {
  const rest = [
    temporary,
    edition &&
      `${edition.revised} ${edition.place && (canonicalPlace(edition.place) ?? edition.place.toLowerCase())} ${edition.body} ${edition.year}`,
    mention && `${mention.body} ${mention.own}`,
  ].join(' ');
  if (through === null) return [`${number} ${rest}`];
  const [first, last] = [Number(number), Number(through)];
  const count = last - first + 1;
  if (!(count > 0 && count <= LONGEST_RANGE)) return [`${number}–${through} ${rest}`];
  return Array.from({ length: count }, (_, i) => `${first + i} ${rest}`);
}
