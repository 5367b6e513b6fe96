// npm run schemas: writes the Zod schemas of src as JSON Schemas, for a volunteer's editor.
// .vscode/settings.json says which file has which schema.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "astro/zod";
import { FACT_FILES, WORD_FILES } from "../../src/site/files.ts";

/** One schema, and the files that it describes. */
interface EditorSchema {
  readonly path: string;
  /** Path from the root of the project. `*` matches any name. */
  readonly files: string;
  readonly text: string;
}

/** Returns every schema for editors. Checks that compare files are only in the build. */
export function editorSchemas(): EditorSchema[] {
  return [
    ...Object.entries(FACT_FILES).map(([name, shape]) => schemaOf("facts", "src/data", name, shape)),
    ...Object.entries(WORD_FILES).map(([name, shape]) => schemaOf("words", "locales/*", name, shape)),
  ];
}

function schemaOf(half: string, folder: string, name: string, shape: z.ZodType): EditorSchema {
  const { description, ...schema } = z.toJSONSchema(shape, {
    target: "draft-7",
    // The input type: a person may leave out a field with a default.
    io: "input",
    reused: "inline",
    unrepresentable: "any",
  });
  const files = `${folder}/${name}`;
  const title = { title: files, ...(description !== undefined && { description }) };
  const path = `schemas/${half}/${name.replace(/(\/\*)?\.\w+$/, "").replaceAll("/", "-")}.json`;
  return { path, files, text: `${JSON.stringify({ ...title, ...schema }, null, 2)}\n` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync("schemas", { recursive: true, force: true });
  const schemas = editorSchemas();
  for (const { path, text } of schemas) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`schemas/: ${schemas.length} files`);
}
