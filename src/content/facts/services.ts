import { Service } from "../../schema/facts/services/service.ts";
import type { Problems } from "../read/problems.ts";
import { readYamlFolder } from "../read/read.ts";

/** Reads `src/data/services/`, by id. */
export function loadServices(root: string, problems: Problems): Map<string, Service> {
  return readYamlFolder(root, "src/data/services", Service, problems);
}
