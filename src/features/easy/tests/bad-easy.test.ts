import { facts, locales, site } from "../../../site/site.ts";
import { easySources } from "../easy.load.ts";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse, stringify } from "yaml";
import { loadEasy } from "../easy.load.ts";
import { refusals } from "../../../../tests/shared/refusals.ts";

const FILE = "src/data/easy.yaml";
const DRAWINGS = "src/features/easy/drawings";
const folder = mkdtempSync(join(tmpdir(), "easy-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const [locale] = locales();
const WORDS = `locales/${locale!.id}/easy.yaml`;
const [first, second] = easySources(site()).file.screens.map(({ id }) => id);

/** Returns what the loader reports after one file changes. */
function said(file: string, change: (text: string) => string): string[] {
  const root = mkdtempSync(join(folder, "root-"));
  for (const path of [FILE, DRAWINGS, ...locales().map(({ id }) => `locales/${id}/easy.yaml`)])
    cpSync(path, join(root, path), { recursive: true });
  writeFileSync(join(root, file), change(readFileSync(file, "utf8")));
  return refusals(() => loadEasy(facts(), locales(), root));
}

/** Replaces the first sentence of the first screen. */
const saying = (sentence: string) => (text: string) => {
  const words = parse(text);
  words.screens[first!].say[0] = sentence;
  return stringify(words);
};

const most = easySources(site()).file.words.in[locale!.id] ?? easySources(site()).file.words.most;
const sentence = (words: number): string => `${Array.from({ length: words }, () => "a").join(" ")}.`;

test("the build accepts a sentence with as many words as a child can remember", () => {
  assert.deepEqual(said(WORDS, saying(sentence(most))), []);
});

test("a sentence that is too long stops the build, and the message names file, key and limit", () => {
  assert.deepEqual(said(WORDS, saying(sentence(most + 1))), [
    `${WORDS}: screens.${first}.say.0: ${most + 1} words, at most ${most}`,
  ]);
});

test("a number to dial counts as a word", () => {
  const long = said(WORDS, saying(`${sentence(most).slice(0, -1)} [](service:911).`));
  assert.match(long.join("\n"), /say\.0: \d+ words/);
});

test("two sentences on one line stop the build", () => {
  assert.match(said(WORDS, saying("It rains. It snows.")).join("\n"), /say\.0: more than one sentence/);
});

test("a screen without words, and words without a screen, stop the build", () => {
  const lines = said(WORDS, (text) => text.replace(`  ${first}:`, "  nobody:"));
  assert.ok(
    lines.some((line) => line.startsWith(`${WORDS}: screens.${first}: missing`)),
    lines.join("\n"),
  );
  assert.ok(lines.some((line) => line.startsWith(`${WORDS}: screens.nobody: no such screen`)));
});

test("a link to a missing page, or a number that no service has, stops the build", () => {
  assert.match(
    said(FILE, (text) => text.replace(/leads: .*/, "leads: nowhere")).join("\n"),
    /leads: no page/,
  );
  assert.match(
    said(FILE, (text) => text.replace(/service: [\w-]+/, "service: nobody")).join("\n"),
    /services: nobody: no channel/,
  );
});

test("the paper sheet folds into eight: another number of screens stops the build", () => {
  const lines = said(FILE, (text) => text.replace(`  - {id: ${second}}\n`, ""));
  assert.match(lines.join("\n"), /screens: .*eight/);
});

test("a drawing with a colour of its own, invisible in dark mode, stops the build", () => {
  const file = `${DRAWINGS}/${first}.svg`;
  const lines = said(file, (text) => text.replace("currentColor", "#000"));
  assert.match(lines.join("\n"), new RegExp(`${file}: .*a colour of its own`));
});
