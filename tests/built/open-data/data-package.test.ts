import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import type { TableField } from "../../../src/features/open-data/columns.view.ts";
import { publishedCheck } from "../../published/check.ts";
import { locales, none } from "../site.ts";

const bytes = readFileSync("dist/data/places.csv");
const description = JSON.parse(readFileSync("dist/data/datapackage.json", "utf8"));
const [resource] = description.resources;
const fields: readonly TableField[] = resource.schema.fields;
const [head = [], ...rows]: string[][] = parse(bytes, {
  record_delimiter: resource.dialect.lineTerminator,
  delimiter: resource.dialect.delimiter,
});

/** Returns what is wrong with one cell by the rules of Table Schema; undefined when nothing is. */
function fault({ constraints = {} }: TableField, cell: string | undefined): string | undefined {
  if (cell === undefined) return "no such cell";
  if (resource.schema.missingValues.includes(cell)) return constraints.required ? "required" : undefined;
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
    return `"${cell}" is not ${constraints.pattern}`;
  if (constraints.enum && !constraints.enum.includes(cell))
    return `"${cell}" is none of ${constraints.enum.join(", ")}`;
  return undefined;
}

test("the descriptor names the table, its licence, its sources and its day, as Data Package 2 requires", () => {
  assert.equal(description.$schema, "https://datapackage.org/profiles/2.0/datapackage.json");
  assert.match(description.name, /^[a-z0-9._-]+$/);
  assert.match(description.version, /^\d{4}-\d\d-\d\d$/);
  assert.equal(description.licenses[0].name, "CC-BY-4.0");
  assert.ok(description.sources.some(({ title }: { title: string }) => title.includes("MAMH")));
  for (const source of description.sources) assert.ok(source.title);
  assert.deepEqual(
    [resource.name, resource.path, resource.type, resource.encoding],
    ["places", "places.csv", "table", "utf-8"],
  );
});

test("the table has the size and hash of its descriptor", () => {
  assert.equal(bytes.length, resource.bytes);
  assert.equal(`sha256:${createHash("sha256").update(bytes).digest("hex")}`, resource.hash);
});

test("clients of Data Package 1 can read the descriptor and the types of its fields", () => {
  const [faults, schemaFaults] = [publishedCheck("data-package"), publishedCheck("table-schema")];
  assert.equal(faults(description), "");
  assert.equal(schemaFaults(resource.schema), "");
  assert.notEqual(faults({ ...description, resources: [] }), "");
  // Version 2 adds `list`, and a client of version 1 stops there.
  assert.notEqual(schemaFaults({ fields: [{ name: "sources", type: "list" }] }), "");
});

test("a column with several values names their separator", () => {
  const several = fields.filter(({ name }) => rows.some((row) => row[head.indexOf(name)]?.includes(" ")));
  const lists = several.filter(({ constraints }) => constraints?.pattern?.includes(" "));
  assert.deepEqual(lists.map(({ name }) => name).sort(), ["sources", "split"]);
  for (const { name, description: says } of lists) assert.match(says, /with a space between them/, name);
});

test("the descriptor has every column in order, and every field has a title and a description", () => {
  assert.deepEqual(
    head,
    fields.map(({ name }) => name),
  );
  for (const { name, title, description: says } of fields) assert.ok(title && says, name);
});

test("every cell of the table follows its field: type, pattern, choice, never empty when required", () => {
  assert.ok(rows.length > 1200);
  none(
    rows.flatMap((row) =>
      fields.flatMap((field, at) => {
        const found = fault(field, row[at]);
        return found === undefined ? [] : [`${row[0]}: ${field.name}: ${found}`];
      }),
    ),
  );
});

test("unique columns have no value twice, and neither has the key", () => {
  const keys: readonly string[] = resource.schema.primaryKey;
  const columns = [
    keys,
    ...fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]),
  ];
  for (const names of columns) {
    const values = rows.map((row) => names.map((name) => row[head.indexOf(name)]).join("\0"));
    assert.equal(new Set(values).size, values.length, names.join());
  }
});

test("the check finds faults: a value of another kind, an empty field, a duplicate in a list", () => {
  const field = (name: string): TableField => fields.find((one) => one.name === name)!;
  for (const [name, cell] of [
    ["id", ""],
    ["id", "Saint-Jérôme"],
    ["code", "123"],
    ["region", "18"],
    ["telephone", "450 555-0123"],
    ["telephone_status", "withheld"],
    ["coverage", "sure"],
    ["sources", "a  b"],
    ["youth_protection", "6"],
  ] as const) {
    assert.notEqual(fault(field(name), cell), undefined, `${name}: ${cell}`);
  }
});

test("the page of open data links to the descriptor", () => {
  for (const { id } of locales)
    assert.match(readFileSync(`dist/${id}/data/index.html`, "utf8"), /href="\/data\/datapackage\.json"/);
});
