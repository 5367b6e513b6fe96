import { facts, locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadTold } from "../load/told.ts";

/** What the loader says of a phrase put before the names of streets. */
function messageOf(phrase: string): string {
  const root = mkdtempSync(join(tmpdir(), "told-"));
  const file = join(root, "locales/en/told.yaml");
  for (const { id } of locales()) cpSync(`locales/${id}/told.yaml`, join(root, `locales/${id}/told.yaml`));
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/^streets: \[/m, (line) => `${line}"${phrase}", `),
  );
  try {
    loadTold(facts(), locales(), root);
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return "";
}

test("a phrase by which no story can be read stops the build, and is named", () => {
  const at = "locales/en/told.yaml: streets.0: ";
  const wrong: Record<string, string> = {
    "he <wil> hurt": `${at}no such set: <wil>`,
    "he a?|b hurt": `${at}? stands behind all choices alone: a?`,
    "he .. a .. b .. c .. hurt": `${at}more than 3 times ..`,
  };
  for (const [phrase, message] of Object.entries(wrong))
    assert.ok(messageOf(phrase).includes(message), `${phrase}\n${messageOf(phrase)}`);
  assert.equal(messageOf("he ~hurt me"), "");
});
