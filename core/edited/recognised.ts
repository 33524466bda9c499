/** The references of an edited text, where most are those that it had before. */

import { type Changed, movedBy } from '../changed.ts';
import { recogniseAfter } from '../recognise/recognise.ts';
import type { Reference } from '../recognise/reference.ts';
import type { References } from '../resolve/references.ts';
import type { Known } from '../resolve/resolveAgain.ts';

/** How far from a reference the text is looked at for it, in UTF-16 units: a title or an edition after it, what leads to it, a line. */
const REACH = 1000;

/** The same in a paragraph that tells histories (rules/history/recalled.ts). */
const FAR = 4000;

/** A gap between words so long that reaches add up. */
const LONG_GAP = /\s{200}/;

/**
 * What of the references that `recognise` finds is known; undefined: it is not sure that anything may be kept. `leads`: what changed may
 * lead a paragraph, and tell of references far below.
 */
export function recognisedAgain(
  prose: string,
  before: References,
  changed: Changed,
  leads: boolean,
): Known | undefined {
  const by = movedBy(changed);
  if (LONG_GAP.test(prose.slice(Math.max(0, changed.start - FAR), changed.now + FAR))) return undefined;
  const first = firstReached(before, changed);
  // The list before has to be found again as it was, so that it is sure where the scan was.
  const sure = first === 0 ? 0 : listAt(before, first - 1);
  const found = before.slice(Math.max(0, sure - 1), sure).map(({ reference }) => reference);
  const scanned = found.length;
  let next = firstBeyond(before, changed, leads);
  let isMet = false;
  recogniseAfter(prose, found, (list) => {
    const start = list[0]?.noun.start ?? 0;
    while (next < before.length && before.nounOf(next) + by < start) next = listAfter(before, next + 1);
    isMet = list.length > 0 && next < before.length && isAsBefore(list, before, next, by);
    return isMet;
  });
  const again = found.slice(scanned, scanned + first - sure);
  if (again.length < first - sure || !isAsBefore(again, before, sure, 0)) return undefined;
  const between = found.slice(scanned + first - sure);
  return { before, first, between, last: isMet ? before.length - next : 0, by };
}

/** The first reference of which what is said may be otherwise after the change. */
function firstReached(before: References, changed: Changed): number {
  // What is next to a reference counts, too: mentions of one resolution that follow each other tell of each other.
  const reached = before.firstFrom(changed.start - REACH);
  let first = listAt(before, Math.max(0, listAt(before, reached) - 1));
  while (first > 0 && isChained(before, first) && before.startOf(first - 1) > changed.start - FAR)
    first = listAt(before, first - 1);
  return first;
}

/** The first reference after them of which it cannot. */
function firstBeyond(before: References, changed: Changed, leads: boolean): number {
  const reached = before.firstFrom(changed.before + (leads ? FAR : REACH));
  let next = listAfter(before, listAfter(before, reached) + 1);
  while (next < before.length && isChained(before, next) && before.startOf(next) < changed.before + FAR)
    next = listAfter(before, next + 1);
  return next;
}

/** Whether a reference has the number of the one before it. */
function isChained(references: References, index: number): boolean {
  return references.asFound(index - 1)?.reference.number === references.asFound(index)?.reference.number;
}

/** Where the list begins that a reference belongs to. */
function listAt(references: References, index: number): number {
  return index < references.length ? references.listAround(index)[0] : references.length;
}

/** Where the first list begins at an index or after it. */
function listAfter(references: References, index: number): number {
  if (index >= references.length) return references.length;
  const [start, end] = references.listAround(index);
  return start === index ? index : end;
}

/** Whether references are those from an index on, so many units further on, and no more belong to their list. */
function isAsBefore(list: readonly Reference[], before: References, from: number, by: number): boolean {
  const end = from + list.length;
  const isSame = (reference: Reference, i: number) => {
    const other = before.at(from + i)?.reference;
    return other !== undefined && isMoved(other, reference, by);
  };
  return list.every(isSame) && (end === 0 || before.nounOf(end - 1) !== before.nounOf(end));
}

/** Whether two values are the same but for their offsets, which stand so many units further on in the second one. */
function isMoved(a: unknown, b: unknown, by: number, isOffset = false): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null)
    return isOffset && typeof a === 'number' && typeof b === 'number' ? a + by === b : a === b;
  for (const key in b) {
    if (!isMoved(a[key as never], b[key as never], by, OFFSETS.has(key))) return false;
  }
  return true;
}

const OFFSETS: ReadonlySet<string> = new Set(['start', 'end', 'headEnd']);
