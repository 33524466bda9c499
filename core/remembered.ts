/** Work that is done once for each object, and forgotten with it. */

/** The function, with its result kept for each first argument; the others have to belong to that one. */
export function remembered<K extends object, Rest extends unknown[], V>(
  work: (key: K, ...rest: Rest) => V,
): (key: K, ...rest: Rest) => V {
  const results = new WeakMap<K, { readonly value: V }>();
  return (key, ...rest) => {
    const known = results.get(key) ?? { value: work(key, ...rest) };
    results.set(key, known);
    return known.value;
  };
}
