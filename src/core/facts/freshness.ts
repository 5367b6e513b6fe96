import { Changes, Freshness, type Change } from "./schema/freshness.ts";
import { FactsError, Problems } from "../read/problems.ts";
import { readYaml } from "../read/read.ts";

/** @throws FactsError naming the file and the kind when a number of days is missing */
export function loadFreshness(root: string = process.cwd()): Freshness {
  const problems = new Problems();
  const freshness = readYaml(root, "src/data/freshness.yaml", Freshness, problems);
  if (!freshness) throw new FactsError(problems.list);
  return freshness;
}

/** The public log of changes, newest first. @throws FactsError naming the entry that is wrong */
export function loadChanges(root: string = process.cwd()): Change[] {
  const problems = new Problems();
  const changes = readYaml(root, "src/data/changes.yaml", Changes, problems);
  if (!changes) throw new FactsError(problems.list);
  return changes;
}
