import { hasChildDoor } from "../child-door.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Problems } from "../../../core/read/problems.ts";

const FILE = "src/data/abroad.yaml";

/** Each country has a door for children that a source holds up, or says on which day none was found. */
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
