import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse, stringify } from "yaml";
import { loadFacts } from "../../../site/load-facts.ts";
import { FactsError, type Problem } from "../../../core/read/problems.ts";
import type { BadFile, File } from "./bad-file.ts";
import { BAD_IDS } from "./bad-ids.ts";
import { BAD_PARTS } from "./bad-parts.ts";
import { BAD_ROWS } from "./bad-rows.ts";
import { BAD_SITUATIONS } from "./bad-situations.ts";

const root = mkdtempSync(join(tmpdir(), "plan-"));
cpSync("src/data", join(root, "src/data"), { recursive: true });
after(() => rmSync(root, { recursive: true, force: true }));

/** Returns the problems of the build after one file changes. */
function problemsWith({ file, change }: Pick<BadFile, "file" | "change">): readonly Problem[] {
  const path = join(root, file);
  const before = readFileSync(path, "utf8");
  const value = parse(before) as File;
  change(value);
  writeFileSync(path, stringify(value));
  try {
    loadFacts(root);
    return [];
  } catch (error) {
    assert.ok(error instanceof FactsError, String(error));
    return error.problems;
  } finally {
    writeFileSync(path, before);
  }
}

for (const bad of [...BAD_IDS, ...BAD_ROWS, ...BAD_SITUATIONS, ...BAD_PARTS]) {
  test(`${bad.rule} stops the build, and the message names file and field`, () => {
    const problems = problemsWith(bad);
    assert.ok(
      problems.some(
        ({ file, field, message }) =>
          file === (bad.named ?? bad.file) && field.startsWith(bad.field) && bad.message.test(message),
      ),
      JSON.stringify(problems.slice(0, 5), null, 1),
    );
  });
}

test("the build accepts a plan file with the same content in other YAML", () => {
  for (const file of ["src/data/plan.yaml", "src/data/situations/meeting.yaml", "src/data/questions.yaml"])
    assert.deepEqual(problemsWith({ file, change: () => {} }), [], file);
});
