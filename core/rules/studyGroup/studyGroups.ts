/** Which study group a draft means, and which are named in the same sentence. */
import { doneLast, type SpokenOf, spokenOfIn } from '../../catalogue/others.ts';
import type { Other } from '../../recognise/others/other.ts';
import type { Span } from '../../span.ts';
import type { Draft } from '../draft.ts';

/** What was last done with a study group, if it became part of another; without a Sector beside it, it is one of the body that the draft is of. */
export function mergedGroup(
  { name, body }: Other,
  { library, context }: Pick<Draft, 'library' | 'context'>,
): (SpokenOf & { readonly into: string }) | undefined {
  const last = doneLast(spokenOfIn(library, 'study-group', body ?? context.body, name));
  const into = last?.entry.into ?? null;
  const isLater = context.asOf !== null && last !== undefined && context.asOf < last.assembly.year;
  return last && into !== null && !isLater ? { ...last, into } : undefined;
}

/** The first and the last of the list that a study group belongs to: of those that share a noun. */
export function listAround(
  index: number,
  groups: readonly Other[],
): readonly [first: Other, last: Other] | undefined {
  const noun = groups[index]?.noun.start;
  let [first, last] = [index, index];
  while (groups[first - 1]?.noun.start === noun) first--;
  while (groups[last + 1]?.noun.start === noun) last++;
  const [one, other] = [groups[first], groups[last]];
  return one && other && noun !== undefined ? [one, other] : undefined;
}

/** How far a sentence is read in both directions, in UTF-16 units. */
const LONGEST_SENTENCE = 300;

/** Where a sentence ends, or an item of a list begins. A point after few letters is that of an abbreviation: "Rev." */
const BOUNDARY = /(?<=[^.\s]{4}[.!?]|[;。；])(?=\s)|[。；]|\n(?=\s*\n|[\t ]*(?:[-*•·|]|\d{1,2}[.)])\s)/g;

/** The sentence that a study group is named in, as far as it is near. */
export function sentenceOf({ span }: Other, prose: string): Span {
  const from = Math.max(0, span.start - LONGEST_SENTENCE);
  let start = from;
  for (const { index } of prose.slice(from, span.start).matchAll(BOUNDARY)) start = from + index + 1;
  const rest = prose.slice(span.end, span.end + LONGEST_SENTENCE);
  const end = rest.search(BOUNDARY);
  return { start, end: span.end + (end < 0 ? rest.length : end) };
}

/** The study groups that are named in the same sentence, itself among them. */
export function groupsNear(index: number, groups: readonly Other[], prose: string): readonly Other[] {
  const group = groups[index];
  if (!group) return [];
  const { start, end } = sentenceOf(group, prose);
  const near = [group];
  for (let i = index - 1; i >= 0 && (groups[i]?.span.start ?? -1) >= start; i--)
    near.unshift(groups[i] as Other);
  for (let i = index + 1; (groups[i]?.span.end ?? Number.POSITIVE_INFINITY) <= end; i++)
    near.push(groups[i] as Other);
  return near;
}
