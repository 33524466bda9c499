/** Which study group a draft means, and which are named in the same sentence. */
import { doneLast, type SpokenOf, spokenOfIn } from '../../catalogue/others.ts';
import type { Other } from '../../recognise/others/other.ts';
import type { Span } from '../../span.ts';
import { around } from '../around.ts';
import type { Draft } from '../draft.ts';

/** What was last done with a study group, if it became part of another; without a Sector beside it, it is one of the body that the draft is of. */
export function mergedGroup(
  { name, body }: Other,
  { library, context }: Pick<Draft, 'library' | 'context'>,
): (SpokenOf & { readonly into: string }) | undefined {
  const last = doneLast(spokenOfIn(library, 'study-group', body ?? context.body, name));
  const into = last?.entry.into;
  if (!last || !into) return undefined;
  const isLater = context.asOf !== null && context.asOf < last.assembly.year;
  return isLater ? undefined : { ...last, into };
}

/** Where the list that a study group belongs to begins and ends, with the noun that all of it share. */
export function listAround(index: number, groups: readonly Other[]): Span {
  const { noun } = groups[index] as Other;
  const list = rowAround(index, groups, (other) => other.noun.start === noun.start);
  const [first, last] = [list[0] as Other, list.at(-1) as Other];
  return {
    start: Math.min(noun.start, first.span.start),
    end: Math.max(noun.end, last.span.end),
  };
}

/** How far a sentence is read in both directions, in UTF-16 units. */
const LONGEST_SENTENCE = 300;

/** Where a sentence ends, or an item of a list begins. A point after few letters is that of an abbreviation: "Rev." */
const BOUNDARY = /(?<=[^.\s]{4}[.!?]|[;。；])(?=\s)|[。；]|\n(?=\s*\n|[\t ]*(?:[-*•·|]|\d{1,2}[.)])\s)/g;

/** The sentence that a study group is named in, as far as it is near. */
export function sentenceOf({ span }: Other, prose: string): Span {
  return around(prose, span, BOUNDARY, LONGEST_SENTENCE);
}

/** The study groups that are named in the same sentence, itself among them. */
export function groupsNear(index: number, groups: readonly Other[], prose: string): readonly Other[] {
  const { start, end } = sentenceOf(groups[index] as Other, prose);
  return rowAround(index, groups, ({ span }) => span.start >= start && span.end <= end);
}

/** A study group and those before and after it, as long as something holds of them. */
function rowAround(
  index: number,
  groups: readonly Other[],
  holds: (other: Other) => boolean,
): readonly Other[] {
  let [first, end] = [index, index + 1];
  while (first > 0 && holds(groups[first - 1] as Other)) first--;
  while (end < groups.length && holds(groups[end] as Other)) end++;
  return groups.slice(first, end);
}
