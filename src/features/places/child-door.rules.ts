import type { Country } from "../../core/facts/schema/places/abroad.ts";

/** Checks whether a country has a confirmed or listed phone line or page for children. */
export function hasChildDoor({ numbers, hotlines }: Pick<Country, "numbers" | "hotlines">): boolean {
  const lines = numbers.filter((number) => number.for.startsWith("child-"));
  return [...lines, ...hotlines].some(({ status }) => status === "confirmed" || status === "listed");
}
