import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problems } from "./problems.ts";

/** Returns the text of a file. If it cannot be read, adds a problem and returns undefined. */
export function readText(root: string, path: string, problems: Problems): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    problems.add(path, "", "file not found or unreadable");
    return undefined;
  }
}

/** Returns the sorted names of the YAML files in a folder. If the folder is missing, adds a problem and returns none. */
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
