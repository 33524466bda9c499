/** Two versions side by side, and in words: what the comparing of references, gaps and editions shares. */
import { positionAt } from '../lines.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import type { Span } from '../span.ts';
import { type Alignment, aligned } from './alignment.ts';
import { type Citing, citingsIn } from './citing.ts';
import type { Version } from './finding.ts';

/** A version with what it cites. */
export interface Side extends Version {
  readonly citings: readonly Citing[];
  /** The index of each citing's counterpart in the other side; -1: none. */
  readonly counterparts: Int32Array;
}

/** Two versions with their paragraphs aligned. */
export interface Comparison {
  readonly original: Side;
  readonly other: Side;
}

/** Aligns a version with the original. */
export function comparisonOf(original: Version, other: Version): Comparison {
  const [citings, otherCitings] = [citingsIn(original.analysis), citingsIn(other.analysis)];
  const { toOther, toOriginal }: Alignment = aligned(citings, otherCitings);
  return {
    original: { ...original, citings, counterparts: toOther },
    other: { ...other, citings: otherCitings, counterparts: toOriginal },
  };
}

/** 1-based, as people count lines. */
export function lineOf({ analysis }: Version, { start }: Span): number {
  return positionAt(analysis.lines, start).line + 1;
}

/** How many citings each reference of a side has. */
export function sizesOf({ citings }: Side): ReadonlyMap<ResolvedReference, number> {
  const sizes = new Map<ResolvedReference, number>();
  for (const { resolved } of citings) sizes.set(resolved, (sizes.get(resolved) ?? 0) + 1);
  return sizes;
}
