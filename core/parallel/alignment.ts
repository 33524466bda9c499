/** Which citings of two versions are the same: aligned in the order of the documents, with what changed places nearby. */
import { type Citing, likeness } from './citing.ts';

/** For each citing of a version, the index of the other version's; -1: it has none. */
export interface Alignment {
  readonly toOther: Int32Array;
  readonly toOriginal: Int32Array;
}

/** How far beside the diagonal, more than the lengths differ, the best alignment is looked for: a chapter that only one version has. */
const BAND = 200;
/** With more steps the alignment is by counting: past some 20,000 citings a version, or 2,000 against 4,000. */
const MOST_STEPS = 8_000_000;
/** How many citings apart the same ones may stand: a list in the order of another language. */
const REACH = 20;

/** Aligns two versions; the work is bounded, and linear in their length where they differ little. */
export function aligned(original: readonly Citing[], other: readonly Citing[]): Alignment {
  const alignment = {
    toOther: new Int32Array(original.length).fill(-1),
    toOriginal: new Int32Array(other.length).fill(-1),
  };
  const half = BAND + Math.abs(original.length - other.length);
  if (original.length * (2 * half + 1) > MOST_STEPS) alignByCount(original, other, alignment);
  else {
    alignInOrder(original, other, half, alignment);
    alignMoved(original, other, alignment);
  }
  return alignment;
}

/**
 * The alignment of the highest likeness among those that keep the order (Needleman and Wunsch's, in a band around the
 * diagonal): a missing citing never costs the alignment of what follows. Of equal ones, that which aligns earlier citings.
 */
function alignInOrder(
  original: readonly Citing[],
  other: readonly Citing[],
  half: number,
  { toOther, toOriginal }: Alignment,
): void {
  const width = 2 * half + 1;
  const steps = new Uint8Array((original.length + 1) * width);
  const numbers = numbered(original, other);
  let above = new Int32Array(width);
  // Column `at` of row i stands for the first `i + at - half` citings of the other version.
  for (let i = 0; i <= original.length; i++) {
    const row = new Int32Array(width);
    const from = Math.max(0, half - i);
    const to = Math.min(width - 1, other.length - i + half);
    for (let at = from; at <= to; at++) {
      const j = i + at - half;
      let best = at > from ? (row[at - 1] ?? 0) : 0;
      let step = LACKS;
      if (i > 0 && at + 1 < width && (j === 0 || (above[at + 1] ?? 0) >= best)) {
        best = above[at + 1] ?? 0;
        step = HAS_MORE;
      }
      const [a, b] = [original[i - 1], other[j - 1]];
      if (a && b && numbers.original[i - 1] === numbers.other[j - 1]) {
        const like = likeness(a, b);
        if (like > 0 && (above[at] ?? 0) + like > best) {
          best = (above[at] ?? 0) + like;
          step = SAME;
        }
      }
      row[at] = best;
      steps[i * width + at] = step;
    }
    above = row;
  }
  let [i, j] = [original.length, other.length];
  while (i > 0 && j > 0) {
    const step = steps[i * width + j - i + half];
    if (step === SAME) {
      toOther[i - 1] = j - 1;
      toOriginal[j - 1] = i - 1;
    }
    if (step !== LACKS) i--;
    if (step !== HAS_MORE) j--;
  }
}

/** The original lacks a citing; it has one more; both have it. */
const LACKS = 0;
const HAS_MORE = 1;
const SAME = 2;

/** The numbers of resolutions as small integers, which are compared faster. */
function numbered(original: readonly Citing[], other: readonly Citing[]) {
  const ids = new Map<string, number>();
  const idOf = ({ number }: Citing) => {
    const id = ids.get(number) ?? ids.size;
    ids.set(number, id);
    return id;
  };
  return { original: Int32Array.from(original, idOf), other: Int32Array.from(other, idOf) };
}

/** Citings without a counterpart that another version has nearby, before or after others: the most alike, then the nearest. */
function alignMoved(
  original: readonly Citing[],
  other: readonly Citing[],
  { toOther, toOriginal }: Alignment,
): void {
  let expected = 0;
  for (const [i, citing] of original.entries()) {
    const known = toOther[i] ?? -1;
    if (known >= 0) {
      expected = known + 1;
      continue;
    }
    let best = { at: -1, like: 0, distance: 0 };
    for (let j = Math.max(0, expected - REACH); j < Math.min(other.length, expected + REACH); j++) {
      const candidate = other[j];
      if (!candidate || toOriginal[j] !== -1) continue;
      const [like, distance] = [likeness(citing, candidate), Math.abs(j - expected)];
      if (like > best.like || (like > 0 && like === best.like && distance < best.distance))
        best = { at: j, like, distance };
    }
    if (best.at < 0) continue;
    toOther[i] = best.at;
    toOriginal[best.at] = i;
  }
}

/** Of two documents that are too long, or differ too much, each number's first citings are aligned, its second ones, and so on. */
function alignByCount(
  original: readonly Citing[],
  other: readonly Citing[],
  { toOther, toOriginal }: Alignment,
): void {
  const left = new Map<string, number[]>();
  for (const [j, { number }] of other.entries()) {
    const known = left.get(number);
    if (known) known.push(j);
    else left.set(number, [j]);
  }
  for (const all of left.values()) all.reverse();
  for (const [i, citing] of original.entries()) {
    const j = left.get(citing.number)?.pop();
    const counterpart = j === undefined ? undefined : other[j];
    if (j === undefined || !counterpart || likeness(citing, counterpart) === 0) continue;
    toOther[i] = j;
    toOriginal[j] = i;
  }
}
