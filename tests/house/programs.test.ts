import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { findProgram } from "../../scripts/setup/programs.ts";

const folder = mkdtempSync(join(tmpdir(), "programs-"));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

test("the program is the one that a person names, or else the first of its names that exists", () => {
  for (const name of ["second", "own"]) writeFileSync(at(name), "");
  assert.equal(findProgram(["first", "second"], undefined, [folder]), at("second"));
  assert.equal(findProgram(["first", "second"], at("own"), [folder]), at("own"));
  assert.equal(findProgram(["first", "second"], at("gone"), [folder]), at("second"));
  assert.equal(findProgram(["first"], undefined, [folder]), undefined);
});
