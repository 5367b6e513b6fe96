const groups = new WeakMap<object, Map<PropertyKey, Map<unknown, unknown[]>>>();

/**
 * Groups a list by one of its values, and caches the groups. If 4,000 pages each searched the whole list, the build time
 * would grow with the square of the number of places. The list must not change after the first call.
 *
 * @example byKey(facts.places, "id").get("montreal")?.[0]
 */
export function byKey<T, K extends keyof T>(list: readonly T[], key: K): ReadonlyMap<T[K], readonly T[]> {
  const known = groups.get(list) ?? new Map<PropertyKey, Map<unknown, unknown[]>>();
  groups.set(list, known);
  const made = known.get(key) ?? Map.groupBy(list, (item) => item[key]);
  known.set(key, made);
  return made as ReadonlyMap<T[K], readonly T[]>;
}
