/**
 * Stands for core/remembered.ts in the tests of mutants: what was worked out during one mutant is forgotten before the next. The
 * runner puts into `mutant` which one that is.
 */
type Work<K, Rest extends unknown[], V> = (key: K, ...rest: Rest) => V;

const shared = globalThis as { mutant?: string };

export function remembered<K extends object, Rest extends unknown[], V>(
  work: Work<K, Rest, V>,
): Work<K, Rest, V> {
  return forgetting(work, () => new WeakMap<K, { readonly value: V }>());
}

export function rememberedText<Rest extends unknown[], V>(
  work: Work<string, Rest, V>,
): Work<string, Rest, V> {
  return forgetting(work, () => new Map<string, { readonly value: V }>());
}

/** What a map and a weak map have in common. */
interface Kept<K, V> {
  get(key: K): { readonly value: V } | undefined;
  set(key: K, known: { readonly value: V }): unknown;
}

function forgetting<K, Rest extends unknown[], V>(
  work: Work<K, Rest, V>,
  empty: () => Kept<K, V>,
): Work<K, Rest, V> {
  let results = empty();
  let since = shared.mutant;
  return (key, ...rest) => {
    if (since !== shared.mutant) {
      since = shared.mutant;
      results = empty();
    }
    const known = results.get(key);
    if (known) return known.value;
    const value = work(key, ...rest);
    results.set(key, { value });
    return value;
  };
}
