import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { test } from "node:test";
import { Ajv } from "ajv";
import { editorSchemas } from "../../scripts/content/schemas.ts";
import { valueOf } from "../../src/core/read/yaml.ts";
import { FORMATS } from "../published/check.ts";

const SCHEMAS = editorSchemas();
const FILES = globSync(["src/data/**/*.yaml", "locales/*/**/*.yaml", "locales/*/locale.json"]);
const COMPILED = new Map(
  SCHEMAS.map(({ files, text }) => [
    files,
    new Ajv({ allErrors: true, formats: FORMATS }).compile(JSON.parse(text)),
  ]),
);

/** Returns what an editor reports for a text in such a file. */
function saidOf(files: string, text: string): string[] {
  const validate = COMPILED.get(files);
  assert.ok(validate, files);
  return validate(valueOf(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("each file of facts and words has exactly one schema, and each schema has a file", () => {
  for (const file of FILES)
    assert.equal(SCHEMAS.filter(({ files }) => matchesGlob(file, files)).length, 1, file);
  for (const { files } of SCHEMAS)
    assert.ok(
      FILES.some((file) => matchesGlob(file, files)),
      files,
    );
});

test("an editor reports no fault in any file that the build accepts", () => {
  for (const { files } of SCHEMAS)
    for (const file of FILES.filter((one) => matchesGlob(one, files)))
      assert.deepEqual(saidOf(files, readFileSync(file, "utf8")), [], file);
});

test("an editor reports a wrong value, a missing field and an unknown field", () => {
  const service = readFileSync("src/data/services/cybertip.yaml", "utf8");
  const wrong = service
    .replace("kind: report", "kind: reports")
    .replace(/\nlanguages: .*/, "")
    .replace("cost:", "costs:");
  const said = saidOf("src/data/services/*.yaml", wrong).join("\n");
  for (const part of [/\/kind .*allowed values/, /required property 'languages'/, /additional properties/])
    assert.match(said, part);
});

test("a person who points at a field of facts or words reads its meaning", () => {
  const bare = SCHEMAS.flatMap(({ path, text }) =>
    undescribed(JSON.parse(text)).map((field) => `${path}: ${field}`),
  );
  assert.deepEqual(bare, []);
});

test("the editor finds the schema of every file", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
  const found = [
    ...Object.entries<string>(settings["yaml.schemas"]),
    ...settings["json.schemas"].map(({ url, fileMatch }: { url: string; fileMatch: string[] }) => [
      url,
      ...fileMatch,
    ]),
  ];
  assert.deepEqual(found.sort(), SCHEMAS.map(({ path, files }) => [`./${path}`, files]).sort());
});

interface Part {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly definitions?: Readonly<Record<string, Part>>;
}

/** Returns the fields without a description, at any depth. */
function undescribed(schema: Part): string[] {
  const isSaid = ({ description, $ref, ...rest }: Part): boolean => {
    const all = "allOf" in rest && Array.isArray(rest.allOf) ? (rest.allOf as Part[]) : [];
    const ref = $ref === undefined ? undefined : schema.definitions?.[$ref.replace("#/definitions/", "")];
    return description !== undefined || (ref !== undefined && isSaid(ref)) || all.some(isSaid);
  };
  const walk = (value: unknown, at: string): string[] =>
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) =>
          key === "properties" && !at.endsWith("properties")
            ? Object.entries(inner as Record<string, Part>).flatMap(([name, field]) => [
                ...(isSaid(field) ? [] : [`${at}.${name}`]),
                ...walk(field, `${at}.${name}`),
              ])
            : walk(inner, `${at}.${key}`),
        );
  return walk(schema, "");
}
