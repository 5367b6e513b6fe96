const groups = new WeakMap<object, Map<PropertyKey, Map<unknown, unknown[]>>>();

/**
 * The items of a list by one of their values, sorted once: four thousand pages that each search the whole
 * list would make the build grow with the square of the places. The list must not change afterwards.
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
