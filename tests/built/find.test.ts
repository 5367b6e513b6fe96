import assert from "node:assert/strict";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

/** DESIGN 13, in bytes: all that the find box loads on first focus. */
const BUDGET = 45 * 1024;

/** Bytes of a file as servers send it. */
const sent = (path: string): number => brotliCompressSync(readFileSync(path)).length;

test("the find box fits its budget in every language, in one file", () => {
  const scripts = readdirSync("dist/find");
  assert.ok(scripts.length > 0);
  for (const name of scripts) assert.ok(sent(`dist/find/${name}`) <= BUDGET, `${name}: ${sent(`dist/find/${name}`)} bytes`);
});

test("a find box loads a script that exists, sends nothing and leads to the A–Z", () => {
  let boxes = 0;
  for (const path of globSync("dist/**/*.html")) {
    for (const [box, script] of readFileSync(path, "utf8").matchAll(/<find-box[^>]*data-module="([^"]+)".*?<\/find-box>/gs)) {
      boxes += 1;
      assert.ok(existsSync(`dist${script}`), `${path}: ${script}`);
      assert.doesNotMatch(box, /<input[^>]* name=/, path);
      assert.match(box, /<a class="link find-all" href="\/[^"]+\/a-z\/"/, path);
    }
  }
  assert.ok(boxes > 0);
});
