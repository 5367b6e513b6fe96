import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LICENCES, licences, shippedPackages } from "../../scripts/content/licences.ts";

const text = readFileSync(LICENCES, "utf8");

test("the file of licences is the one that `npm run licences` writes from the packages that are installed", () => {
  assert.equal(text, licences());
});

test("code, type, icons and style rules of others that reach a reader are found, each with its licence in full", () => {
  const names = shippedPackages();
  // One of each kind, so that none of the ways to find them goes blind.
  for (const kind of [/^minisearch$|^qrcode$/, /fontsource/, /expo-google-fonts/, /lucide/, /^tailwindcss$/])
    assert.ok(
      names.some((name) => kind.test(name)),
      String(kind),
    );
  for (const name of names)
    assert.match(text, new RegExp(`^${name} \\d[^\\n]* \\([^\\n]+\\)\\n\\n\\S`, "m"), name);
  assert.ok(!names.includes("astro"), "what only builds reaches nobody");
});

test("a package without a licence is refused", () => {
  assert.throws(() => licences(["not-there"]), /not-there/);
});
