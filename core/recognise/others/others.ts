/** Finds references to what is no resolution: a scan of its own, so that the one for resolutions costs what it did. */
import { OTHER_KINDS, type OtherKind } from '../../kinds.ts';
import type { Span } from '../../span.ts';
import { otherAnchorsFor } from './anchors.ts';
import { headAt } from './head.ts';
import { numberedOf } from './numbered.ts';
import type { Other } from './other.ts';
import { questionsOf } from './questions.ts';
import { recommendationsAfterSector, recommendationsOf } from './recommendations.ts';
import { studyGroupsOf } from './studyGroups.ts';

/** What the scan for study groups alone looks for. */
export const STUDY_GROUPS: readonly OtherKind[] = ['study-group'];

const ALL_BUT_STUDY_GROUPS: readonly OtherKind[] = OTHER_KINDS.filter((kind) => kind !== 'study-group');

/**
 * Every reference of a text to something else than a resolution, in order, without overlaps; study groups come before others that
 * would overlap them. `prose` as for `recognise`. Linear in the text's length. Never throws.
 */
export function othersIn(prose: string): Other[] {
  const groups = foundIn(prose, STUDY_GROUPS);
  const apart = apartFrom(foundIn(prose, ALL_BUT_STUDY_GROUPS), groups);
  return [...groups, ...apart].sort((a, b) => a.span.start - b.span.start);
}

/** Those references that overlap none of some other references; both are in the order of the text. */
export function apartFrom(others: readonly Other[], references: readonly { readonly span: Span }[]): Other[] {
  let next = 0;
  return others.filter(({ span }) => {
    while ((references[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    return (references[next]?.span.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}

function foundIn(prose: string, kinds: readonly OtherKind[]): Other[] {
  const found: Other[] = [];
  othersAfter(prose, kinds, 0, found, () => false);
  return found;
}

/**
 * Adds to `found`, the references up to an offset, those of some kinds that are announced after it, until `isKnown` says of a place
 * that what is found there, which is not added, and after it is known.
 */
export function othersAfter(
  prose: string,
  kinds: readonly OtherKind[],
  from: number,
  found: Other[],
  isKnown: (at: number, last: Other | undefined) => boolean,
): void {
  const anchor = otherAnchorsFor(prose.slice(from), kinds);
  anchor.lastIndex = from;
  for (let match = anchor.exec(prose); match; match = anchor.exec(prose)) {
    const last = found.at(-1);
    if (isKnown(match.index, last)) return;
    anchor.lastIndex = match.index + 1;
    if (match.index < (last?.span.end ?? 0)) continue;
    for (const other of othersAt(prose, match.index, kinds, last)) {
      if (other.span.start >= (found.at(-1)?.span.end ?? 0)) found.push(other);
    }
  }
}

/** What is announced at an offset where one of the kinds asked for may be. */
function othersAt(prose: string, at: number, kinds: readonly OtherKind[], last: Other | undefined): Other[] {
  const from = last?.span.end ?? 0;
  const head = headAt(prose, at);
  if (!head) return kinds.includes('recommendation') ? recommendationsAfterSector(prose, at, from) : [];
  switch (head.kind) {
    case 'study-group':
      return studyGroupsOf(prose, head, last);
    case 'question':
      return questionsOf(prose, head, from);
    case 'decision':
    case 'opinion':
      return numberedOf(prose, head, from);
    case 'recommendation': {
      const series = recommendationsOf(prose, head, from);
      return series.length > 0 ? series : numberedOf(prose, head, from);
    }
  }
}
