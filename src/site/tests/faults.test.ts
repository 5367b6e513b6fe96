import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readLocales } from "../../core/words/locales.ts";
import { faultsOf } from "../faults.ts";
import { facts } from "../site.ts";

const root = mkdtempSync(join(tmpdir(), "faults-"));
after(() => rmSync(root, { recursive: true }));
cpSync("locales", join(root, "locales"), { recursive: true });
symlinkSync(join(process.cwd(), "src"), join(root, "src"));

test("the words as they are have no fault", () =>
  assert.deepEqual(faultsOf(readLocales(root), facts(), root), []));

// A feature of its own loads each of these files.
for (const name of [
  "people-ask.yaml",
  "asked.yaml",
  "days.yaml",
  "heard.yaml",
  "told.yaml",
  "who.yaml",
  "leads.yaml",
  "keywords.yaml",
  "easy.yaml",
  "sheet.yaml",
  "counter.yaml",
])
  test(`a fault in ${name} is listed with the file`, (context) => {
    const file = join(root, "locales/fr", name);
    const text = readFileSync(file, "utf8");
    context.after(() => writeFileSync(file, text));
    writeFileSync(file, `${text.trimEnd()}\nnothing: nothing\n`);
    const found = faultsOf(readLocales(root), facts(), root);
    assert.ok(
      found.some(
        (fault) => fault.file === `locales/fr/${name}` && !fault.message.includes("no other language"),
      ),
      JSON.stringify(found),
    );
  });
