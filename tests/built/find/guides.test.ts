import { facts } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { PackedGuide } from "../../../src/features/find/guides.rules.ts";
import { DIST, locales } from "../site.ts";

const indexes = await Promise.all(
  globSync(`${DIST}/find/guides-*.js`).map(
    async (file) => ((await import(pathToFileURL(file).href)) as { guides: PackedGuide[] }).guides,
  ),
);

test("the second index of each language has every guide and every term", () => {
  assert.equal(indexes.length, locales.length);
  for (const guides of indexes) {
    const count = (kind: string) => guides.filter((guide) => guide.kind === kind).length;
    assert.equal(count("guide"), facts().guides.size);
    assert.equal(count("term"), facts().glossary.size);
  }
});

test("every answer of the second index leads to a page, and a term to its anchor there", () => {
  const dead = indexes.flat().filter(({ href }) => {
    const [path = "", place] = href.split("#");
    const file = `${DIST}${path}index.html`;
    return (
      !existsSync(file) || (place !== undefined && !readFileSync(file, "utf8").includes(`id="${place}"`))
    );
  });
  assert.deepEqual(
    dead.map(({ href }) => href),
    [],
  );
});
