/** What references mean in a text that was edited, where most are those that it had before. */
import type { Library } from '../catalogue/library.ts';
import type { Context } from '../document/context.ts';
import type { Reference } from '../recognise/reference.ts';
import { movedReference } from './moved.ts';
import type { References } from './references.ts';
import { type Around, LONGEST_PARAGRAPH, type ResolvedReference, resolvedAt } from './resolve.ts';
import { Told, tells } from './told.ts';

/** The references of an edited text, of which the first and the last so many are those that it had before. */
export interface Known {
  readonly before: References;
  readonly first: number;
  /** Those between. */
  readonly between: readonly Reference[];
  readonly last: number;
  /** How many units further on the last ones stand. */
  readonly by: number;
}

/** With the indexes of those among the last that mean something else than before. */
export interface ResolvedAgain {
  readonly references: References;
  readonly others: ReadonlySet<number>;
}

/** The same as `resolve`, at the cost of what is new and of what that tells of others. */
export function resolveAgain(known: Known, prose: string, library: Library, context: Context): ResolvedAgain {
  const { before, first, between, last, by } = known;
  const beyond = first + between.length;
  const resolved: ResolvedReference[] = [];
  const told = toldBefore(before, first);
  const behind = (i: number) => before.at(i - beyond + before.length - last)?.reference;
  const around: Around = {
    at(i) {
      if (i < first) return before.at(i)?.reference;
      const reference = i < beyond ? between[i - first] : behind(i);
      return i < beyond ? reference : reference && movedReference(reference, by);
    },
    before: (i) => (i < first ? before.at(i) : resolved[i - first]),
    prose,
    library,
    context,
  };
  for (let i = first; i < beyond; i++) {
    const each = resolvedAt(i, around, told);
    resolved.push(each);
    told.add(i, each);
  }
  const references = before.edited(first, resolved, last, by);
  const others = othersBeyond(beyond, known, references, around, told);
  return { references: references.with(others), others: new Set(others.keys()) };
}

/** Those from an index on that mean something else, since what stands before them tells something else of them. */
function othersBeyond(
  beyond: number,
  { before, first, last, by }: Known,
  references: References,
  { prose, library, context }: Around,
  told: Told,
): ReadonlyMap<number, ResolvedReference> {
  const toldOnce = toldBefore(before, first);
  for (let i = first; i < before.length - last; i++) toldOnce.add(i, before.asFound(i) as ResolvedReference);
  const numbers = new Set(
    [...told.numbers(), ...toldOnce.numbers()].filter((each) => told.bodyOf(each) !== toldOnce.bodyOf(each)),
  );
  /** How far what was told last, be it so before or now, reaches into its paragraph. */
  let reach =
    Math.max(
      references.at(told.last)?.reference.span.end ?? 0,
      (before.at(toldOnce.last)?.reference.span.end ?? 0) + Math.max(0, by),
    ) + LONGEST_PARAGRAPH;
  const others = new Map<number, ResolvedReference>();
  const around: Around = {
    at: (i) => references.at(i)?.reference,
    before: (i) => others.get(i) ?? references.at(i),
    prose,
    library,
    context,
  };
  // One may be joined to the one before it.
  let isNext = true;
  for (let i = beyond; i < references.length; i++) {
    const isNear = references.startOf(i) < reach;
    if (numbers.size === 0 && !isNear && !isNext) break;
    const known = references.asFound(i) as ResolvedReference;
    const { number } = known.reference;
    if (isNext || isNear || (number !== null && numbers.has(number))) {
      const again = resolvedAt(i, around, told);
      isNext = again.body !== known.body || again.toldBy !== known.toldBy;
      if (isNext) others.set(i, again);
    }
    told.add(i, known);
    if (!tells(known)) continue;
    if (number !== null) numbers.delete(number);
    reach = 0;
  }
  return others;
}

/** What those before an index tell; it is looked for when it is asked for. */
function toldBefore(references: References, index: number): Told {
  const lastWhere = (isIt: (resolved: ResolvedReference) => boolean) => {
    for (let i = index - 1; i >= 0; i--) if (isIt(references.asFound(i) as ResolvedReference)) return i;
    return -1;
  };
  return new Told(lastWhere(tells), (number) => {
    const last = lastWhere((each) => tells(each) && each.reference.number === number);
    return references.asFound(last)?.body ?? undefined;
  });
}
