/**
 * A function that makes the value of each key once, and gives it again to whoever asks for it again.
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
 * A function that makes its value once, when it is first asked for.
 *
 * @example const facts = once(() => loadFacts());
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
