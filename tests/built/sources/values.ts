import type { Facts } from "../../../src/core/facts/schema/facts.ts";

/** Returns every string in maps, lists and objects. */
export function strings(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") found.add(value);
  else if (value instanceof Map) for (const item of value.values()) strings(item, found);
  else if (typeof value === "object" && value !== null)
    for (const item of Object.values(value)) strings(item, found);
  return found;
}

/** Returns the facts with numbers and addresses for contact, without their sources. */
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
