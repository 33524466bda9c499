/** Work that is done once for each object, and forgotten with it; and for texts that come again and again. */

/** The function, with its result kept for each first argument; the others have to belong to that one. */
export function remembered<K extends object, Rest extends unknown[], V>(
  work: (key: K, ...rest: Rest) => V,
): (key: K, ...rest: Rest) => V {
  const results = new WeakMap<K, { readonly value: V }>();
  return (key, ...rest) => {
    const known = results.get(key);
    if (known) return known.value;
    const value = work(key, ...rest);
    results.set(key, { value });
    return value;
  };
}

/** So many texts are known at once. */
const MOST = 4000;

/**
 * The function, with its result kept for the texts that it was given lately, `most` at once; the other arguments have to follow from
 * the text.
 */
export function rememberedText<Rest extends unknown[], V>(
  work: (text: string, ...rest: Rest) => V,
  most = MOST,
): (text: string, ...rest: Rest) => V {
  const results = new Map<string, { readonly value: V }>();
  return (text, ...rest) => {
    const known = results.get(text);
    if (known) return known.value;
    // What is kept must not be a slice of a document, which would be kept with it.
    const own = ` ${text}`.slice(1);
    const value = work(own, ...rest);
    if (results.size >= most) results.clear();
    results.set(own, { value });
    return value;
  };
}
