import type { Facts } from "../../schema/facts/facts.ts";
import type { Problems } from "../read/problems.ts";

/**
 * The table of holidays reaches past the day of the build.
 *
 * @param builtOn day of the commit, or undefined where there is none: then the newest day on which a page was read
 */
export function checkHolidays(
  { holidays, sources }: Facts,
  builtOn: string | undefined,
  problems: Problems,
): void {
  const day = builtOn ?? [...sources.values()].reduce((day, { seen }) => (seen > day ? seen : day), "");
  if (holidays.until >= day) return;
  problems.add(
    "src/data/holidays.yaml",
    "until",
    `ends on ${holidays.until}, before this commit (${day}): add the holidays that follow`,
  );
}
