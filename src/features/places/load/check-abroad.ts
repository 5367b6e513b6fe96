import { hasChildDoor } from "../child-door.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Problems } from "../../../core/read/problems.ts";

const FILE = "src/data/abroad.yaml";

/**
 * Checks each country: a source must support its service for children, or the facts give the day on which we
 * found none.
 */
export function checkAbroad({ abroad }: Facts, problems: Problems): void {
  const codes = abroad.countries.map(({ code }) => code);
  abroad.countries.forEach((country, at) => {
    const { code, notFound } = country;
    if (codes.indexOf(code) !== at) problems.add(FILE, `${code}.code`, "the country stands twice");
    if (notFound === undefined && !hasChildDoor(country))
      problems.add(
        FILE,
        `${code}.notFound`,
        "no door for children is confirmed or listed: say on which day none was found",
      );
  });
}
