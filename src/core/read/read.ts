import { z } from "astro/zod";
import { keysOf, type Tree } from "../words/parity.rules.ts";
import { parseCsv } from "./csv.ts";
import { listYaml, readText } from "./files.ts";
import { reportIssues } from "./issues.ts";
import type { Problems } from "./problems.ts";
import { shaped } from "./shaped.ts";
import { refuseUnwritten } from "./unwritten.ts";
import { parseYaml } from "./yaml.ts";

/**
 * Reads one YAML file that must match `schema`. If it is missing or wrong, adds the problems and returns undefined.
 * Duplicate keys are an error.
 *
 * @param root project root
 * @param path path from the root, as in "src/data/site.yaml"
 * @example const site = readYaml(root, "src/data/site.yaml", Site, problems);
 */
export function readYaml<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
  problems: Problems,
): z.output<S> | undefined {
  const text = readText(root, path, problems);
  if (text === undefined) return undefined;
  const { faults, value } = parseYaml(text);
  for (const { linePos, message } of faults) {
    problems.add(path, linePos ? `line ${linePos[0].line}` : "", message.split("\n")[0] ?? message);
  }
  if (faults.length > 0) return undefined;
  if (text.includes("⟦") && refuseUnwritten(keysOf(value as Tree), path, problems)) return undefined;
  const result = shaped(schema, value);
  if (!result.success) reportIssues(result.error.issues, path, "", problems);
  return result.data;
}

/**
 * Reads a YAML file that maps ids to entries. The Map keeps the order of the file.
 * A wrong entry is left out and reported on `problems`.
 *
 * @example const sources = readYamlMap(root, "src/data/sources.yaml", Source, problems);
 */
export function readYamlMap<S extends z.ZodType>(
  root: string,
  path: string,
  entry: S,
  problems: Problems,
): Map<string, z.output<S>> {
  const whole = readYaml(root, path, z.record(z.string(), z.unknown()), problems);
  const entries = new Map<string, z.output<S>>();
  for (const [id, value] of Object.entries(whole ?? {})) {
    const result = shaped(entry, value);
    if (result.success) entries.set(id, result.data);
    else reportIssues(result.error.issues, path, `${id}.`, problems);
  }
  return entries;
}

/**
 * Reads every `.yaml` file of a folder into a Map by id, sorted by file name. The `id` in a file must
 * match the name of the file.
 *
 * @example const services = readYamlFolder(root, "src/data/services", Service, problems);
 */
export function readYamlFolder<S extends z.ZodType<{ id: string }>>(
  root: string,
  dir: string,
  schema: S,
  problems: Problems,
): Map<string, z.output<S>> {
  const entries = new Map<string, z.output<S>>();
  for (const name of listYaml(root, dir, problems)) {
    const path = `${dir}/${name}`;
    const value = readYaml(root, path, schema, problems);
    if (value === undefined) continue;
    if (`${value.id}.yaml` !== name) problems.add(path, "id", `is "${value.id}" but the file is ${name}`);
    entries.set(value.id, value);
  }
  return entries;
}

/**
 * Reads the rows of a CSV file with a header line. Each row must match `row`. All cells are strings, and an
 * empty cell is "": the schema turns them into numbers or null. A wrong row is left out and reported by its
 * line number (the header is line 1).
 *
 * @example const places = readCsv(root, "src/data/places.csv", Place, problems);
 */
export function readCsv<S extends z.ZodObject>(
  root: string,
  path: string,
  row: S,
  problems: Problems,
): z.output<S>[] {
  const text = readText(root, path, problems);
  if (text === undefined) return [];
  const rows: z.output<S>[] = [];
  for (const { record, info } of parseCsv(text, path, Object.keys(row.shape), problems)) {
    const result = shaped(row, record);
    if (result.success) rows.push(result.data);
    else reportIssues(result.error.issues, path, `row ${info.lines}: `, problems);
  }
  return rows;
}
