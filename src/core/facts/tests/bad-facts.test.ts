import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadFacts } from "../../../site/load-facts.ts";
import { tier1Values } from "../checks/launch.ts";
import { FactsError, type Problem } from "../../read/problems.ts";
import { BAD_FIELDS } from "./bad-fields.ts";
import { BAD_HOURS } from "./bad-hours.ts";
import { BAD_LISTS } from "./bad-lists.ts";
import { BAD_REFERENCES } from "./bad-references.ts";

const root = mkdtempSync(join(tmpdir(), "facts-"));
after(() => rmSync(root, { recursive: true, force: true }));
cpSync("src/data", join(root, "src/data"), { recursive: true });

/** Returns the problems after one replacement in one file of `src/data`. */
function problemsWith(file: string, from: string | RegExp, to: string): readonly Problem[] {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${file} holds ${from}`);
  writeFileSync(path, changed);
  try {
    loadFacts(root);
  } catch (error) {
    assert.ok(error instanceof FactsError, String(error));
    for (const problem of error.problems)
      assert.ok(error.message.includes(`${problem.file}: ${problem.field}`));
    return error.problems;
  } finally {
    writeFileSync(path, text);
  }
  return [];
}

for (const { rule, file, from, to, named = file, field, message } of [
  ...BAD_FIELDS,
  ...BAD_HOURS,
  ...BAD_REFERENCES,
  ...BAD_LISTS,
]) {
  test(`${rule} is refused, with file and field`, () => {
    const problems = problemsWith(file, from, to);
    const found = problems.filter(
      (problem) => problem.field.includes(field) && message.test(problem.message),
    );
    assert.ok(
      found.some((problem) => problem.file === named),
      JSON.stringify(problems, null, 1),
    );
  });
}

test("all problems are named together", () => {
  const problems = problemsWith("src/data/services/cybertip.yaml", /status: confirmed/g, "status: sure");
  assert.ok(problems.length > 2);
});

test("a live site is refused until every first-tier value is signed, and each missing one is named", (t) => {
  const signed = join(root, "src/data/verify/tier-1.yaml");
  const site = join(root, "src/data/site.yaml");
  const before = [signed, site].map((path) => [path, readFileSync(path, "utf8")] as const);
  t.after(() => before.forEach(([path, text]) => writeFileSync(path, text)));
  writeFileSync(signed, "{}\n");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^launch: .*$/m, "launch: live"));
  const known = loadFacts();
  const values = [...tier1Values(known)];
  const shown = values.filter(([, { status }]) => status !== "withheld").map(([key]) => key);
  assert.ok(shown.length > 0);
  assert.throws(
    () => loadFacts(root),
    (error) => {
      assert.ok(error instanceof FactsError);
      const keys = error.problems.flatMap(({ file, field }) => (file.endsWith("tier-1.yaml") ? field : []));
      // Withheld values need no signature.
      assert.deepEqual(keys.sort(), shown.sort());
      return true;
    },
  );
});
