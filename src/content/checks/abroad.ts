import type { Facts } from "../../schema/facts/facts.ts";
import type { Country } from "../../schema/facts/places/abroad.ts";
import type { Problems } from "../read/problems.ts";

const FILE = "src/data/abroad.yaml";

/** Each country has a door for children that a source holds up, or says that none was found: never both, never neither. */
export function checkAbroad({ abroad }: Facts, problems: Problems): void {
  const codes = abroad.countries.map(({ code }) => code);
  abroad.countries.forEach((country, at) => {
    const { code, notFound } = country;
    if (codes.indexOf(code) !== at) problems.add(FILE, `${code}.code`, "the country stands twice");
    if (hasChildDoor(country) === (notFound !== undefined))
      problems.add(
        FILE,
        `${code}.notFound`,
        notFound === undefined
          ? "no door for children is confirmed or listed: say on which day none was found"
          : "a door for children is confirmed or listed: it was found",
      );
  });
}

/** Whether a country has a line or a page for children that is confirmed or listed. */
function hasChildDoor({ numbers, hotlines }: Country): boolean {
  const lines = numbers.filter((number) => number.for.startsWith("child-"));
  return [...lines, ...hotlines].some(({ status }) => status === "confirmed" || status === "listed");
}
