/** The document that the rules look at: its text, what its references mean, their lists and the mentions of each resolution. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Library } from '../catalogue/library.ts';
import type { Context } from '../document/context.ts';
import type { Lines } from '../lines.ts';
import type { Reference } from '../recognise/reference.ts';
import { remembered } from '../remembered.ts';
import type { References } from '../resolve/references.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';

/** What rules look at. */
export interface Draft {
  readonly text: string;
  /** The text as a reader reads it, unit by unit (prose.ts). */
  readonly prose: string;
  readonly lines: Lines;
  /** Whether a reader can be told lines of it; those of a Word document are nobody's. */
  readonly hasLines: boolean;
  /** What was known when the draft is to be checked as of. */
  readonly library: Library;
  readonly context: Context;
  readonly references: References;
}

/** One that is to be checked as of a year. */
interface DraftAsOf extends Draft {
  readonly context: Context & { readonly asOf: number };
}

/** The members of the list that a reference belongs to, itself among them; a reference alone is a list of one. */
export function listOf(resolved: ResolvedReference, { references }: Draft): readonly ResolvedReference[] {
  const [start, end] = references.listAround(indexOf(resolved, references));
  // Stryker disable next-line ConditionalExpression,ArithmeticOperator: only saves work
  if (end - start < 2) return [resolved];
  const known = listsIn(references);
  const list = known.get(start) ?? references.slice(start, end);
  known.set(start, list);
  return list;
}

/** By the index of their first member. */
const listsIn = remembered((_references: References) => new Map<number, readonly ResolvedReference[]>());

/** Where a reference stands among those of its draft. */
export function indexOf({ reference }: ResolvedReference, references: References): number {
  return references.firstFrom(reference.span.start);
}

/** Where a reference ends, with the body's words after it: "Resolution 44 of this assembly". */
export function endOf({ span, mention }: Reference): number {
  return mention ? Math.max(span.end, mention.span.end) : span.end;
}

/** The mentions of the resolution that a reference names, in order; ranges are not among them. The same list for each of them. */
export function mentionsOf(resolved: ResolvedReference, { references }: Draft): readonly ResolvedReference[] {
  return references.mentionsAt(indexOf(resolved, references));
}

/** How far before a place the reference may begin that it is part of, in UTF-16 units. */
const NEAR = 300;

/** Whether what stands at an offset is part of a reference: "SG9" or "2022" where the place and the year of an edition stand. */
export function isInReference(offset: number, { references }: Draft): boolean {
  return references
    .slice(references.firstFrom(offset - NEAR), references.firstFrom(offset + 1))
    .some(({ reference }) => offset < reference.span.end);
}

/** Whether the draft is to be checked as of a time before all that is known of a body, which does not count then. */
export function isBefore(draft: Draft, { latest }: Catalogue): draft is DraftAsOf {
  const { asOf } = draft.context;
  return asOf !== null && asOf < latest.year;
}
