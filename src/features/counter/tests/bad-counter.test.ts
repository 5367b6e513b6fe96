import { facts, locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadCounter } from "../counter.load.ts";
import { refusals } from "../../../../tests/shared/refusals.ts";

const FILE = "src/data/counter.yaml";
const folder = mkdtempSync(join(tmpdir(), "counter-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const WRONG: readonly [title: string, from: string, to: string, refused: RegExp][] = [
  [
    "a call whose page of preparation does not exist",
    "before: before-police",
    "before: before-nobody",
    /^src\/data\/counter\.yaml: calls\.0\.before: no page "before-nobody"/,
  ],
  [
    "a call that does not exist",
    "ready: [cybertip,",
    "ready: [nobody,",
    /^src\/data\/counter\.yaml: ready: no call "nobody"/,
  ],
  [
    "a call in the file for a phone without a page of preparation",
    "ready: [cybertip,",
    "ready: [helpline,",
    /^src\/data\/counter\.yaml: ready: no call "helpline" with/,
  ],
  [
    "a call without words",
    "id: cybertip",
    "id: somebody",
    /^locales\/\w+\/counter\.yaml: call\.bodies\.somebody: missing/,
  ],
];

for (const [title, from, to, refused] of WRONG) {
  test(`the build stops at ${title}, and names file and key`, () => {
    const root = mkdtempSync(join(folder, "root-"));
    for (const { id } of locales())
      cpSync(`locales/${id}/counter.yaml`, join(root, `locales/${id}/counter.yaml`));
    cpSync(FILE, join(root, FILE));
    const text = readFileSync(FILE, "utf8");
    assert.ok(text.includes(from), from);
    writeFileSync(join(root, FILE), text.replace(from, to));
    const said = refusals(() => loadCounter(facts(), locales(), root));
    assert.ok(
      said.some((line) => refused.test(line)),
      said.join("\n"),
    );
  });
}
