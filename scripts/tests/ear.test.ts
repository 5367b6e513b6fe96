import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";

const root = mkdtempSync(join(tmpdir(), "ear-"));
after(() => rmSync(root, { recursive: true }));
for (const part of ["src", "locales", "tests/fixtures/said"])
  cpSync(part, join(root, part), { recursive: true });
appendFileSync(join(root, "locales/en/said/meeting.txt"), "[119] he wants to meet\n");

for (const [name, ...words] of [["hear", "he wants to meet"], ["train"], ["test"]] as const) {
  test(`a wrong sentence is answered with its file and line, not with a stack: scripts/ear/${name}.ts`, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve(`scripts/ear/${name}.ts`), ...words],
      { cwd: root, encoding: "utf8" },
    );
    assert.match(
      stderr,
      /^The facts cannot be used \(1\):\nlocales\/en\/said\/meeting\.txt: line \d+: no such tag "119"\n$/,
    );
    assert.deepEqual([status, stdout.includes("meeting")], [1, false]);
  });
}
