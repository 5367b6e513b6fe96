import { Abroad } from "../../schema/facts/places/abroad.ts";
import type { Problems } from "../read/problems.ts";
import { readYaml } from "../read/read.ts";

/** Reads `src/data/abroad.yaml`: numbers and hotlines outside Canada. */
export function loadAbroad(root: string, problems: Problems): Abroad | undefined {
  return readYaml(root, "src/data/abroad.yaml", Abroad, problems);
}
