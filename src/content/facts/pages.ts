import { PageFacts } from "../../schema/facts/page.ts";
import type { Problems } from "../read/problems.ts";
import { readYamlMap } from "../read/read.ts";

/** Reads `src/data/pages.yaml`, by id. */
export function loadPages(root: string, problems: Problems): Map<string, PageFacts> {
  return readYamlMap(root, "src/data/pages.yaml", PageFacts, problems);
}
