import type { Country } from "../../core/facts/schema/places/abroad.ts";

/** Whether a country has a line or a page for children that is confirmed or listed. */
export function hasChildDoor({ numbers, hotlines }: Pick<Country, "numbers" | "hotlines">): boolean {
  const lines = numbers.filter((number) => number.for.startsWith("child-"));
  return [...lines, ...hotlines].some(({ status }) => status === "confirmed" || status === "listed");
}
