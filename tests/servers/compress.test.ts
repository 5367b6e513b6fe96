import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compress } from "../../deploy/compress.ts";
import { scratch } from "./support.ts";

const folder = scratch();
const page = "<p>Number after number after number.</p>\n".repeat(300);
let said: Awaited<ReturnType<typeof compress>>;
const at = (name: string): string => join(folder, name);

describe("compression", () => {
  before(async () => {
    for (const [name, text] of [
      ["index.html", page],
      ["tiny.txt", "a"],
      ["picture.png", page],
      ["letters.woff2", page],
      ["_headers", page],
    ] as const) {
      writeFileSync(at(name), text);
    }
    said = await compress(folder);
  });

  test("a compressed file holds the same page", () => {
    assert.equal(brotliDecompressSync(readFileSync(at("index.html.br"))).toString(), page);
    assert.equal(gunzipSync(readFileSync(at("index.html.gz"))).toString(), page);
    assert.deepEqual(said, { files: 1, from: page.length, to: readFileSync(at("index.html.br")).length });
  });

  test("a file that is already compressed, or would not shrink, has no second file", () => {
    for (const name of ["tiny.txt", "picture.png", "letters.woff2", "_headers"])
      assert.ok(!existsSync(at(`${name}.br`)) && !existsSync(at(`${name}.gz`)), name);
  });

  test("the same page gives the same bytes, and nothing is compressed twice", async () => {
    const once = ["index.html.br", "index.html.gz"].map((name) => readFileSync(at(name)));
    await compress(folder);
    assert.deepEqual(
      ["index.html.br", "index.html.gz"].map((name) => readFileSync(at(name))),
      once,
    );
    assert.ok(!existsSync(at("index.html.br.br")));
  });
});
