/** What differs between two texts: one span of each, with the same text before both and after both. */

/** Offsets into both texts; the spans begin together. */
export interface Changed {
  readonly start: number;
  readonly before: number;
  readonly now: number;
}

/** The least that differs, found by comparing halves; for equal texts an empty span. */
export function changedBetween(before: string, now: string): Changed {
  const shortest = Math.min(before.length, now.length);
  const start = agreed(shortest, (from, to) => before.slice(from, to) === now.slice(from, to));
  const end = agreed(
    shortest - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      now.slice(now.length - to, now.length - from),
  );
  return { start, before: before.length - end, now: now.length - end };
}

/** What differs in any of several texts that have the same offsets. */
export function changedInAny(changes: readonly Changed[]): Changed {
  const [first] = changes;
  const grown = (first?.now ?? 0) - (first?.before ?? 0);
  const start = Math.min(...changes.map((each) => each.start));
  const before = Math.max(start, ...changes.map((each) => each.before));
  return { start, before, now: Math.max(before + grown, ...changes.map((each) => each.now)) };
}

/** How many units from the start agree, up to a limit. */
function agreed(limit: number, agrees: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (agrees(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far what stands after the change has moved. */
export function movedBy({ before, now }: Changed): number {
  return now - before;
}
