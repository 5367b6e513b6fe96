import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { baseOf } from "../urls.ts";

const FOLDERS: readonly [written: string | undefined, means: string][] = [
  [undefined, ""],
  ["", ""],
  ["/", ""],
  ["safely", "/safely"],
  ["/safely/", "/safely"],
  ["/community/Safely-2/", "/community/Safely-2"],
];

for (const [written, means] of FOLDERS)
  test(`SITE_BASE ${written} means “${means}”`, () => assert.equal(baseOf(written), means));

for (const written of [
  "/a b",
  "../x",
  "//example.org",
  "https://example.org/x",
  "/a?b",
  "/-",
  "/é",
  "/.well-known",
]) {
  test(`SITE_BASE “${written}” is refused`, () => assert.throws(() => baseOf(written), /SITE_BASE/));
}

test("every URL starts with the folder of SITE_BASE", () => {
  const code = `import { href, fileHref } from "./src/core/words/urls.ts"; console.log(href("xx"), href("xx", "help/1"), fileHref("a.svg"), fileHref(""))`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    env: { ...process.env, SITE_BASE: "a/b" },
    encoding: "utf8",
  });
  assert.equal(said.trim(), "/a/b/xx/ /a/b/xx/help/1/ /a/b/a.svg /a/b/");
});
