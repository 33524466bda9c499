/** Numbers that look random and come from a seed, so that every run makes the same texts. */

export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** One of them. */
  one<T>(of: readonly T[]): T;
}

/** mulberry32, which is small and good enough to choose sentences. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
  return { below, one: (of) => of[below(of.length)] as (typeof of)[number] };
}
