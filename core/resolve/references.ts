/** The references of a document in their order; those behind an edit stay as they were found until one is looked at. */
import { firstWhere } from '../ordered.ts';
import { keyOf } from './key.ts';
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
  /** Which of them are mentions of one resolution: a number for each; 0: of none. */
  private readonly keys: Int32Array;
  private readonly numbers: Keys;
  /** How many units each stands further on than where it was found; null: each is there. */
  private readonly moves: Int32Array | null;
  /** Those that have moved and were asked for, where they stand now. */
  private readonly here: (ResolvedReference | undefined)[];
  private readonly mentions = new Map<number, readonly ResolvedReference[]>();

  private constructor(
    known: readonly ResolvedReference[],
    keys: Int32Array,
    numbers: Keys,
    moves: Int32Array | null,
    here: (ResolvedReference | undefined)[],
  ) {
    this.length = known.length;
    this.known = known;
    this.keys = keys;
    this.numbers = numbers;
    this.moves = moves;
    this.here = here;
  }

  static of(references: readonly ResolvedReference[]): References {
    const numbers = new Keys();
    return new References(
      references,
      Int32Array.from(references, (each) => numbers.of(each)),
      numbers,
      null,
      [],
    );
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

  /** The mentions of the resolution that the one at an index names, in order; the same list for each of them. Empty: it names none. */
  mentionsAt(index: number): readonly ResolvedReference[] {
    const key = this.keys[index] ?? 0;
    if (key === 0) return [];
    const mentions =
      this.mentions.get(key) ?? this.indexesOf([key]).map((i) => this.at(i) as ResolvedReference);
    this.mentions.set(key, mentions);
    return mentions;
  }

  /** Where mentions of some resolutions stand, by their keys (key.ts), in order. */
  mentionsOf(keys: Iterable<string>): number[] {
    return this.indexesOf([...keys].map((key) => this.numbers.known(key)));
  }

  private indexesOf(keys: readonly number[]): number[] {
    const indexes: number[] = [];
    const [first, ...more] = keys;
    if (more.length > 0) {
      const wanted = new Set(keys);
      for (let i = 0; i < this.length; i++) if (wanted.has(this.keys[i] ?? 0)) indexes.push(i);
    } else
      for (let i = this.keys.indexOf(first ?? -1); i >= 0; i = this.keys.indexOf(first ?? -1, i + 1))
        indexes.push(i);
    return indexes;
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
    const start = first + between.length;
    const known = this.known.slice(0, first).concat(between, this.known.slice(behind));
    const keys = numbersWith(this.keys, first, start, last);
    for (const [i, each] of between.entries()) keys[first + i] = this.numbers.of(each);
    if (by === 0 && this.moves === null) return new References(known, keys, this.numbers, null, []);
    const moves = this.moves ? numbersWith(this.moves, first, start, last) : new Int32Array(known.length);
    const here = this.here.slice(0, first);
    if (by === 0) for (let i = 0; i < last; i++) here[start + i] = this.here[behind + i];
    else for (let i = start; i < moves.length; i++) moves[i] = (moves[i] ?? 0) + by;
    return new References(known, keys, this.numbers, moves, here);
  }

  /** With other objects at some indexes. */
  with(others: ReadonlyMap<number, ResolvedReference>): References {
    if (others.size === 0) return this;
    const known = this.known.slice();
    const keys = this.keys.slice();
    const moves = this.moves?.slice() ?? null;
    for (const [index, other] of others) {
      known[index] = other;
      keys[index] = this.numbers.of(other);
      if (moves) moves[index] = 0;
    }
    return new References(known, keys, this.numbers, moves, this.here.slice());
  }
}

/** The first so many and the last so many, with zeros between up to where these start. */
function numbersWith(numbers: Int32Array, first: number, start: number, last: number): Int32Array {
  const all = new Int32Array(start + last);
  all.set(numbers.subarray(0, first));
  all.set(numbers.subarray(numbers.length - last), start);
  return all;
}

/** Numbers for the resolutions that a document and its earlier states mention. */
class Keys {
  private readonly numbers = new Map<string, number>();

  /** From 1 on; 0 for a reference that is no mention of one resolution. */
  of(resolved: ResolvedReference): number {
    const key = keyOf(resolved);
    if (key === null) return 0;
    const known = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, known);
    return known;
  }

  /** -1 for one that was never mentioned. */
  known(key: string): number {
    return this.numbers.get(key) ?? -1;
  }
}
