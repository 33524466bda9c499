/** What the references up to somewhere in a document tell of those that follow. */
import type { Body } from '../conferences.ts';
import type { ResolvedReference } from './resolve.ts';

/** Whose numbers are, as references told that were added in their order; beyond them, what `earlier` tells. */
export class Told {
  /** The index of the last one whose body its words or its edition tell; -1: none does. */
  last: number;
  private readonly bodies = new Map<number | string, Body>();
  private readonly earlier: ((number: number | string) => Body | undefined) | undefined;

  constructor(last = -1, earlier?: (number: number | string) => Body | undefined) {
    this.last = last;
    this.earlier = earlier;
  }

  add(index: number, resolved: ResolvedReference): void {
    if (!tells(resolved)) return;
    this.last = index;
    const { number } = resolved.reference;
    if (number !== null && resolved.body) this.bodies.set(number, resolved.body);
  }

  /** Whose a number is by the last one with it that tells; undefined: none does. */
  bodyOf(number: number | string): Body | undefined {
    return this.bodies.get(number) ?? this.earlier?.(number);
  }

  /** The numbers of those that were added and tell. */
  numbers(): Iterable<number | string> {
    return this.bodies.keys();
  }
}

/** Whether its own words or its edition say whose it is. */
export function tells({ toldBy }: ResolvedReference): boolean {
  return toldBy === 'words' || toldBy === 'edition';
}
