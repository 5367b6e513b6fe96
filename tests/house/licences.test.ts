import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LICENCES, licences, shippedPackages } from "../../scripts/content/licences.ts";

const text = readFileSync(LICENCES, "utf8");

test("the file of licences is the one that `npm run licences` writes from the installed packages", () => {
  assert.equal(text, licences());
});

test("the file has code, fonts, icons and style rules of others that reach a reader, each with its full licence", () => {
  const names = shippedPackages();
  // One of each kind, so that each way to find them stays tested.
  for (const kind of [/^minisearch$|^qrcode$/, /fontsource/, /expo-google-fonts/, /lucide/, /^tailwindcss$/])
    assert.ok(
      names.some((name) => kind.test(name)),
      String(kind),
    );
  for (const name of names)
    assert.match(text, new RegExp(`^${name} \\d[^\\n]* \\([^\\n]+\\)\\n\\n\\S`, "m"), name);
  assert.ok(!names.includes("astro"), "what only builds reaches nobody");
});

test("the script refuses a package without a licence", () => {
  assert.throws(() => licences(["not-there"]), /not-there/);
});
