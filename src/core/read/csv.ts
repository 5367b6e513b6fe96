import { parse } from "csv-parse/sync";
import { remembered } from "../remembered.rules.ts";
import type { Problems } from "./problems.ts";

/** A record of a CSV file and the line it ends on. */
export interface Row {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/** Parses each text once, since many checks read the same file. Callers must not change the rows. @throws Error if the CSV is malformed */
const parsed = remembered((text: string) => {
  let header: readonly string[] = [];
  const columns = (names: string[]): string[] => (header = names) as string[];
  const rows = parse(text, { bom: true, columns, info: true, skip_empty_lines: true }) as unknown as Row[];
  return { header, rows };
});

/** Returns the records of a CSV text. If it is malformed or has other columns, adds a problem and returns none. */
export function parseCsv(text: string, path: string, columns: string[], problems: Problems): Row[] {
  let header: readonly string[];
  let rows: Row[];
  try {
    ({ header, rows } = parsed(text));
  } catch (error) {
    problems.add(path, "", error instanceof Error ? error.message : String(error));
    return [];
  }
  const missing = columns.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !columns.includes(name));
  for (const name of missing) problems.add(path, "row 1", `column ${name} is missing`);
  for (const name of unknown) problems.add(path, "row 1", `unknown column ${name}`);
  return missing.length + unknown.length > 0 ? [] : rows;
}
