import { Site } from "../../schema/facts/site.ts";
import type { Problems } from "../read/problems.ts";
import { readYaml } from "../read/read.ts";

/** Reads `src/data/site.yaml`. */
export function loadSite(root: string, problems: Problems): Site | undefined {
  return readYaml(root, "src/data/site.yaml", Site, problems);
}
