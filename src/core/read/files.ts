import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problems } from "./problems.ts";

/** The text of a file, or undefined and a problem when it cannot be read. */
export function readText(root: string, path: string, problems: Problems): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    problems.add(path, "", "file not found or unreadable");
    return undefined;
  }
}

/** The names of the YAML files of a folder, sorted; none and a problem when there is no such folder. */
export function listYaml(root: string, dir: string, problems: Problems): string[] {
  try {
    return readdirSync(join(root, dir))
      .filter((name) => name.endsWith(".yaml"))
      .sort();
  } catch {
    problems.add(dir, "", "folder not found");
    return [];
  }
}
