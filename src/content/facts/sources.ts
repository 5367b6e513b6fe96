import { Source } from "../../schema/facts/source.ts";
import type { Problems } from "../read/problems.ts";
import { readYamlMap } from "../read/read.ts";

/** Reads `src/data/sources.yaml`, by id. */
export function loadSources(root: string, problems: Problems): Map<string, Source> {
  return readYamlMap(root, "src/data/sources.yaml", Source, problems);
}
