import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { lengthened, pseudo } from "../locales/pseudo.ts";
import { numbersOf, plain, sentences } from "../../src/core/words/prose.rules.ts";
import { readLocales } from "../../src/core/words/locales.ts";

const root = mkdtempSync(join(tmpdir(), "pseudo-"));
after(() => rmSync(root, { recursive: true }));

test("the pseudo-locale is a third longer and keeps placeholders, links and ids", () => {
  const said = "Call [the line](service:cybertip) or **write** before {{day}}: {figure:sq-reports} of 100.";
  const long = lengthened(said);
  assert.match(long, /\]\(service:cybertip\).*\*\*.*\*\*.*\{\{day\}\}.*\{figure:sq-reports\}.*100\./);
  assert.ok(plain(long).length > 1.15 * plain(said).length);
  assert.deepEqual(numbersOf(long), numbersOf(said));
  assert.equal(long.split(" ").length, said.split(" ").length);
});

test("the pseudo-locale exists only in copies, and is not a language of the project", () => {
  cpSync("locales", join(root, "locales"), { recursive: true });
  const id = pseudo(root);
  assert.ok(readLocales(root).some((locale) => locale.id === id));
  assert.ok(!readdirSync("locales").includes(id));
  writeFileSync(join(root, ".git"), "");
  assert.throws(() => pseudo(root), /never published/);
});

test("an accent before the last letter does not make a word an abbreviation", () => {
  assert.equal(sentences("Ils sont bien élevés. Ils partent.", "fr-CA").length, 2);
  assert.equal(sentences("See s. 39 of the Act.", "en-CA").length, 1);
});
