import { Platform } from "../../schema/facts/services/platform.ts";
import type { Problems } from "../read/problems.ts";
import { readYamlFolder } from "../read/read.ts";

/** Reads `src/data/platforms/`, by id. */
export function loadPlatforms(root: string, problems: Problems): Map<string, Platform> {
  return readYamlFolder(root, "src/data/platforms", Platform, problems);
}
