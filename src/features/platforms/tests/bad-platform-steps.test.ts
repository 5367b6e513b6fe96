import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";
import { publishable } from "../../../core/facts/publish.rules.ts";
import { readLocales } from "../../../core/words/locales.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { loadPlatformSteps } from "../../../core/words/load/platform-steps.ts";
import { Problems } from "../../../core/read/problems.ts";

const facts = publishable(loadFacts());
const locales = readLocales();
const LANGUAGES = locales.map(({ id }) => id);

const root = mkdtempSync(join(tmpdir(), "platform-steps-"));
after(() => rmSync(root, { recursive: true }));
/** Restores the original words after a test changes or removes some. */
const putBack = (): void => cpSync("locales", join(root, "locales"), { recursive: true });
putBack();

/** Returns the error for the words after one change. */
function refusal(change: (root: string) => void): string {
  change(root);
  const found = new Problems();
  loadPlatformSteps(root, locales, facts, found);
  putBack();
  return found.list.map(({ file, field, message }) => `${file}: ${field}: ${message}`).join("\n");
}

const FILE = `locales/${LANGUAGES[1]}/platform-steps/messenger.yaml`;

function edit(
  change: (words: Record<string, Record<string, string[]> & string[]>) => void,
): (root: string) => void {
  return (root) => {
    const tree = parse(readFileSync(join(root, FILE), "utf8")) as Record<
      string,
      Record<string, string[]> & string[]
    >;
    change(tree);
    // JSON is YAML too.
    writeFileSync(join(root, FILE), JSON.stringify(tree));
  };
}

const FAULTS: [title: string, change: (root: string) => void, field: string][] = [
  ["a platform without its file", (root) => rmSync(join(root, FILE)), "file missing"],
  [
    "a step without its sentence",
    edit((tree) => tree.tasks?.["report-message"]?.pop()),
    "tasks.report-message",
  ],
  ["a sentence too many", edit((tree) => tree.tasks?.block?.push("…")), "tasks.block"],
  ["a task without sentences", edit((tree) => delete tree.tasks?.block), "tasks.block"],
  [
    "a task that does not exist",
    edit((tree) => Object.assign(tree.tasks ?? {}, { "report-nothing": ["…"] })),
    "tasks",
  ],
  [
    "nothing said where there is nothing to do",
    edit((tree) => delete tree.notApplicable),
    "notApplicable.report-content",
  ],
  ["a missing warning", edit((tree) => tree.warnings?.pop()), "warnings"],
  ["a link without its name", edit((tree) => tree.links?.pop()), "links"],
  ["a telephone in a sentence", edit((tree) => tree.warnings?.splice(0, 1, "514 555-0199")), "warnings.0"],
  ["broken YAML", (root) => writeFileSync(join(root, FILE), "tasks: ["), ""],
];

for (const [title, change, field] of FAULTS) {
  test(`the build refuses ${title}, and names file and key`, () => {
    const message = refusal(change);
    assert.ok(message.includes(FILE), message || "nothing was refused");
    assert.ok(message.includes(field), message);
  });
}

test("the build refuses a file for a platform that does not exist", () => {
  const message = refusal((root) =>
    writeFileSync(join(root, `locales/${LANGUAGES[0]}/platform-steps/nowhere.yaml`), "tasks: {}"),
  );
  assert.ok(message.includes("nowhere.yaml"), message);
});
