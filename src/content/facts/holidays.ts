import { Holidays } from "../../schema/facts/holidays.ts";
import type { Problems } from "../read/problems.ts";
import { readYaml } from "../read/read.ts";

/** File of the holidays, for problems that other files have with it. */
export const HOLIDAYS = "src/data/holidays.yaml";

/** Reads `src/data/holidays.yaml`. */
export function loadHolidays(root: string, problems: Problems): Holidays | undefined {
  return readYaml(root, HOLIDAYS, Holidays, problems);
}
