/**
 * Caches a function: it makes the value of each key once, and returns the same value after that.
 *
 * @example const format = remembered((tag: string) => new Intl.NumberFormat(tag));
 */
export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/**
 * Delays a function: it makes its value at the first call, and returns the same value after that.
 *
 * @example const facts = once(() => loadFacts());
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
