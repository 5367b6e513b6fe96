import { Changes, Freshness, type Change } from "./schema/freshness.ts";
import { FactsError, Problems } from "../read/problems.ts";
import { readYaml } from "../read/read.ts";

/** Returns how many days each kind of fact may stay unchecked. @throws FactsError that names the file and the missing kind */
export function loadFreshness(root: string = process.cwd()): Freshness {
  const problems = new Problems();
  const freshness = readYaml(root, "src/data/freshness.yaml", Freshness, problems);
  if (!freshness) throw new FactsError(problems.list);
  return freshness;
}

/** Returns the public log of changes, newest first. @throws FactsError that names the wrong entry */
export function loadChanges(root: string = process.cwd()): Change[] {
  const problems = new Problems();
  const changes = readYaml(root, "src/data/changes.yaml", Changes, problems);
  if (!changes) throw new FactsError(problems.list);
  return changes;
}
