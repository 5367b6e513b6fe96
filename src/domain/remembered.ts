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
