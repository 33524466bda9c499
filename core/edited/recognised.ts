/** The references of an edited text, where most are those that it had before. */
import { firstWhere } from '../ordered.ts';
import { recogniseAfter } from '../recognise/recognise.ts';
import type { Reference } from '../recognise/reference.ts';
import { type Changed, movedBy } from './changed.ts';
import { movedReference } from './moved.ts';

/** How far from a reference the text is looked at for it, in UTF-16 units: a title or an edition after it, what leads to it, a line. */
const REACH = 1000;

/** The same in a paragraph that tells histories (rules/history/recalled.ts). */
const FAR = 4000;

/** References of which the first and the last so many are those of the text before, these moved. */
export interface RecognisedAgain {
  readonly references: readonly Reference[];
  readonly first: number;
  readonly last: number;
}

/** A gap between words so long that reaches add up. */
const LONG_GAP = /\s{200}/;

/**
 * What `recognise` finds; undefined: it is not sure that anything may be kept. `leads`: what changed may lead a paragraph, and tell of
 * references far below.
 */
export function recognisedAgain(
  prose: string,
  before: readonly Reference[],
  changed: Changed,
  leads: boolean,
): RecognisedAgain | undefined {
  const by = movedBy(changed);
  if (LONG_GAP.test(prose.slice(Math.max(0, changed.start - FAR), changed.now + FAR))) return undefined;
  const first = firstReached(before, changed);
  // The list before has to be found again as it was, so that it is sure where the scan was.
  const sure = first === 0 ? 0 : listAt(before, first - 1);
  const found = before.slice(0, sure);
  let next = firstBeyond(before, changed, leads);
  let isMet = false;
  recogniseAfter(prose, found, (list) => {
    const start = list[0]?.noun.start ?? 0;
    while (next < before.length && (before[next]?.noun.start ?? 0) + by < start)
      next = listAfter(before, next + 1);
    isMet = list.length > 0 && next < before.length && isAsBefore(list, before, next, by);
    return isMet;
  });
  if (found.length < first || !isAsBefore(found.slice(sure, first), before, sure, 0)) return undefined;
  const kept = isMet ? before.slice(next) : [];
  for (const reference of kept) found.push(movedReference(reference, by));
  // What was found again is the same object as before, as far as it is out of reach.
  for (let i = sure; i < first; i++) found[i] = before[i] as Reference;
  return { references: found, first, last: kept.length };
}

/** The first reference of which what is said may be otherwise after the change. */
function firstReached(before: readonly Reference[], changed: Changed): number {
  // What is next to a reference counts, too: mentions of one resolution that follow each other tell of each other.
  let first = listAt(before, Math.max(0, listAt(before, firstFrom(before, changed.start - REACH)) - 1));
  while (first > 0 && isChained(before, first) && (before[first - 1]?.span.end ?? 0) > changed.start - FAR)
    first = listAt(before, first - 1);
  return first;
}

/** The first reference after them of which it cannot. */
function firstBeyond(before: readonly Reference[], changed: Changed, leads: boolean): number {
  const reached = firstFrom(before, changed.before + (leads ? FAR : REACH));
  let next = listAfter(before, listAfter(before, reached) + 1);
  while (
    next < before.length &&
    isChained(before, next) &&
    (before[next]?.span.start ?? 0) < changed.before + FAR
  )
    next = listAfter(before, next + 1);
  return next;
}

/** Whether a reference has the number of the one before it. */
function isChained(references: readonly Reference[], index: number): boolean {
  return references[index - 1]?.number === references[index]?.number;
}

/** The first reference that begins at an offset or later. */
function firstFrom(references: readonly Reference[], offset: number): number {
  return firstWhere(references.length, (i) => (references[i]?.span.start ?? 0) >= offset);
}

/** Where the list begins that a reference belongs to. */
function listAt(references: readonly Reference[], index: number): number {
  let start = Math.min(index, references.length);
  while (start > 0 && start < references.length && isSameList(references, start - 1, start)) start--;
  return start;
}

/** Where the first list begins at an index or after it. */
function listAfter(references: readonly Reference[], index: number): number {
  let start = index;
  while (start > 0 && start < references.length && isSameList(references, start - 1, start)) start++;
  return start;
}

function isSameList(references: readonly Reference[], a: number, b: number): boolean {
  return references[a]?.noun.start === references[b]?.noun.start;
}

/** Whether references are those from an index on, so many units further on, and no more belong to their list. */
function isAsBefore(
  list: readonly Reference[],
  before: readonly Reference[],
  from: number,
  by: number,
): boolean {
  return (
    list.every((reference, i) => {
      const other = before[from + i];
      return other !== undefined && JSON.stringify(reference) === JSON.stringify(movedReference(other, by));
    }) && !(from + list.length > 0 && isSameList(before, from + list.length - 1, from + list.length))
  );
}
