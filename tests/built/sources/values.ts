import type { Facts } from "../../../src/core/facts/schema/facts.ts";

/** Every string inside maps, lists and objects. */
export function strings(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") found.add(value);
  else if (value instanceof Map) for (const item of value.values()) strings(item, found);
  else if (typeof value === "object" && value !== null)
    for (const item of Object.values(value)) strings(item, found);
  return found;
}

/** The facts that hold numbers and addresses to reach someone, without the sources they were read in. */
export function reachable({
  services,
  youthProtection,
  police,
  posts,
  platforms,
  provinces,
  abroad,
}: Facts): unknown[] {
  return [services, youthProtection, police, posts, platforms, provinces, abroad];
}
