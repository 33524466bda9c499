/** The references of a document in their order; those behind an edit stay as they were found until one is looked at. */
import { firstWhere } from '../ordered.ts';
import { movedReference } from './moved.ts';
import type { ResolvedReference } from './resolve.ts';

/**
 * A list that costs little to make from another one where a text was edited: what stands behind the edit is noted to have moved, and
 * has its new offsets once it is asked for. The same object is given for an index each time.
 */
export class References implements Iterable<ResolvedReference> {
  readonly length: number;
  /** As they were found, which may be in an earlier text. */
  private readonly known: readonly ResolvedReference[];
  /** How many units each stands further on than where it was found; null: each is there. */
  private readonly moves: Int32Array | null;
  /** Those that have moved and were asked for, where they stand now. */
  private readonly here: (ResolvedReference | undefined)[];

  constructor(
    found: readonly ResolvedReference[],
    moves: Int32Array | null = null,
    here: (ResolvedReference | undefined)[] = [],
  ) {
    this.length = found.length;
    this.known = found;
    this.moves = moves;
    this.here = here;
  }

  at(index: number): ResolvedReference | undefined {
    const found = this.known[index];
    const by = this.moves?.[index] ?? 0;
    if (!found || by === 0) return found;
    const known = this.here[index];
    if (known) return known;
    const { body, toldBy, conferences, meaning } = found;
    const reference = movedReference(found.reference, by);
    const moved = { reference, body, toldBy, conferences, meaning };
    this.here[index] = moved;
    return moved;
  }

  /** As it was found: what it says and means is so still, its offsets may be others. */
  asFound(index: number): ResolvedReference | undefined {
    return this.known[index];
  }

  /** Where one begins; past the last one, beyond any text. */
  startOf(index: number): number {
    const found = this.known[index];
    return found ? found.reference.span.start + (this.moves?.[index] ?? 0) : Number.POSITIVE_INFINITY;
  }

  /** Where one's noun begins; past the last one, beyond any text. */
  nounOf(index: number): number {
    const found = this.known[index];
    return found ? found.reference.noun.start + (this.moves?.[index] ?? 0) : Number.POSITIVE_INFINITY;
  }

  /** The index of the first that begins at an offset or later. */
  firstFrom(offset: number): number {
    return firstWhere(this.length, (i) => this.startOf(i) >= offset);
  }

  /** From where on its list stands at an index, and up to where. */
  listAround(index: number): readonly [start: number, end: number] {
    const noun = this.nounOf(index);
    let [start, end] = [index, Math.min(index + 1, this.length)];
    // Most are alone.
    if (this.nounOf(index - 1) === noun) start = firstWhere(index, (i) => this.nounOf(i) >= noun);
    if (this.nounOf(end) === noun) end += firstWhere(this.length - end, (i) => this.nounOf(end + i) > noun);
    return [start, end];
  }

  /** Those from an index on, up to another one. */
  slice(start: number, end = this.length): ResolvedReference[] {
    if (this.moves === null) return this.known.slice(start, end);
    return Array.from({ length: end - start }, (_, i) => this.at(start + i) as ResolvedReference);
  }

  all(): readonly ResolvedReference[] {
    return this.moves === null ? this.known : this.slice(0);
  }

  *[Symbol.iterator](): Generator<ResolvedReference> {
    for (let i = 0; i < this.length; i++) yield this.at(i) as ResolvedReference;
  }

  /** With others between the first and the last so many, and these so many units further on. */
  edited(first: number, between: readonly ResolvedReference[], last: number, by: number): References {
    const behind = this.length - last;
    const kept = <T>(list: readonly T[]) => list.slice(0, first);
    const found = kept(this.known).concat(between, this.known.slice(behind));
    const moves = new Int32Array(found.length);
    const here = kept(this.here);
    const start = first + between.length;
    if (this.moves) {
      moves.set(this.moves.subarray(0, first));
      moves.set(this.moves.subarray(behind), start);
    }
    if (by === 0) for (let i = 0; i < last; i++) here[start + i] = this.here[behind + i];
    else for (let i = start; i < moves.length; i++) moves[i] = (moves[i] ?? 0) + by;
    return new References(found, moves.some((each) => each !== 0) ? moves : null, here);
  }

  /** With other objects at some indexes. */
  with(others: ReadonlyMap<number, ResolvedReference>): References {
    if (others.size === 0) return this;
    const found = [...this.known];
    const moves = this.moves?.slice() ?? null;
    for (const [index, other] of others) {
      found[index] = other;
      if (moves) moves[index] = 0;
    }
    return new References(found, moves, [...this.here]);
  }
}
