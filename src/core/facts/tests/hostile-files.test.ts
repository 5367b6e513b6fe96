import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { publishable } from "../publish.rules.ts";
import { readLocales } from "../../words/locales.ts";
import { loadCounter } from "../../../features/counter/counter.load.ts";
import { readEarFacts } from "../../../features/ear/ear.load.ts";
import { loadEasy } from "../../../features/easy/easy.load.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { loadFindSources } from "../../../features/find/find.load.ts";
import { loadChanges, loadFreshness } from "../freshness.ts";
import { loadHandouts } from "../../../features/handouts/handouts.load.ts";
import { loadPractice } from "../../../features/practice/practice.load.ts";
import { loadSheet } from "../../../features/report/load/load.ts";
import { loadTold } from "../../../features/sheet/load/told.ts";
import { loadDays, loadHeard } from "../../../features/answer/answer.load.ts";
import { loadQuestions } from "../../../features/questions/questions.load.ts";
import { loadShare } from "../../../features/share/share.load.ts";
import { loadTakeDown } from "../../../features/take-down/load/load.ts";
import { loadChecks, loadList, loadUnused } from "../load/verify.ts";
import { loadWords } from "../../../site/load-words.ts";
import { filesOf, OWN } from "../../words/load/parity.ts";
import { Problems } from "../../read/problems.ts";
import type { Facts } from "../schema/facts.ts";
import { refusals } from "../../../../tests/shared/refusals.ts";
import { drawn } from "../../../../tests/shared/sample.ts";
import type { BadFile } from "./bad-file.ts";
import { BAD_BACKGROUND_FILES } from "./hostile-background.ts";
import { BAD_FACT_FILES } from "./hostile-facts.ts";
import { BAD_WORD_FILES } from "./hostile-words.ts";

const root = mkdtempSync(join(tmpdir(), "hostile-files-"));
after(() => rmSync(root, { recursive: true, force: true }));
for (const folder of ["src/data", "locales", "src/features/easy/drawings"])
  cpSync(folder, join(root, folder), { recursive: true });
const languages = readLocales().map(({ id }) => id);

/** The facts of the unchanged copy: all of them, and the visible ones. */
const asTheyAre = withShown(loadFacts(root));
function withShown(known: Facts): { known: Facts; facts: Facts } {
  return { known, facts: publishable(known) };
}
/** Reads the facts of the copy again. If they are unchanged, returns the same objects that checked the words. */
function readAgain(): { known: Facts; facts: Facts } {
  const known = loadFacts(root);
  return isDeepStrictEqual(known, asTheyAre.known) ? asTheyAre : withShown(known);
}
const isWords = (file: string): boolean => file.startsWith("locales/");

/** Loads everything that a build reads, in the same order. */
function loadAll({ known, facts } = readAgain()): void {
  const locales = readLocales(root);
  loadFreshness(root);
  loadChanges(root);
  const words = loadWords(facts, locales, root);
  loadSheet(facts, locales, words, root);
  loadTold(facts, locales, root);
  loadCounter(facts, locales, root);
  loadEasy(facts, locales, root);
  loadTakeDown(facts, locales, root);
  loadPractice(facts, locales, root);
  loadFindSources(known, locales, root);
  loadHandouts(facts, locales, words, root);
  loadShare(facts, root);
  loadQuestions(facts, locales, root);
  loadDays(locales, root);
  loadHeard(locales, root);
}

/** The list of values that a person must check. No page needs it. */
function loadDoubts(): void {
  const problems = new Problems();
  loadChecks(root, problems);
  for (const list of ["first", "law"]) loadList(list, root, problems);
  problems.throwIfAny();
}

/** What the ear reads beside its sentences. A page needs it only with them. */
function loadEar(): void {
  const problems = new Problems();
  readEarFacts(asTheyAre.facts, problems, root);
  problems.throwIfAny();
}

/** Returns the error of the loaders after one replacement in one file, or "" if they accept it. */
function refusal({ from, to }: BadFile, file: string): string {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${file} holds nothing like ${from}`);
  writeFileSync(path, changed);
  try {
    loadAll(isWords(file) ? asTheyAre : undefined);
    return "";
  } catch (error) {
    return (error as Error).message;
  } finally {
    writeFileSync(path, text);
  }
}

/** Says whether a line of an error names this file and this field. */
function names(said: string, file: string, field: string): boolean {
  // Faults in the head of a language are listed as JSON.
  return (
    (said.startsWith(`${file}: [`) && said.includes(`"${field}"`)) ||
    said.split("\n").some((line) => isField(line.split(`${file}: `)[1]?.split(": ")[0] ?? "", field))
  );
}

/** Says whether a key is a field, above it or below it: "a.field.0" and "line 3, a.field" belong to "field". */
function isField(key: string, field: string): boolean {
  return `.${key.replace(/^line \d+,? ?/, "")}.`.includes(`.${field}.`);
}

test("the unchanged files are accepted", () => assert.doesNotThrow(() => loadAll()));

for (const bad of [...BAD_BACKGROUND_FILES, ...BAD_FACT_FILES]) {
  test(`${bad.title} stops the build with the name of file and field`, () => {
    const said = refusal(bad, bad.file);
    const [field = "", elsewhere] = bad.says.split(": ").toReversed();
    const files =
      elsewhere === undefined ? [bad.file] : languages.map((id) => elsewhere.replace("LANGUAGE", id));
    for (const file of files) assert.ok(names(said, file, field), said || "nothing was refused");
  });
}

for (const [index, bad] of BAD_WORD_FILES.entries()) {
  // The languages take turns: each case runs in one of them.
  const file = `locales/${languages[index % languages.length]}/${bad.file}`;
  test(`${bad.title} stops the build with the name of file and field (${file})`, () => {
    const said = refusal(bad, file);
    assert.ok(names(said, file, bad.says), said || "nothing was refused");
  });
}

/** Returns a file with an extra entry that belongs nowhere. */
function withNothing(file: string, text: string): string {
  if (file.endsWith(".csv")) return text.replace("\n", ",nothing\n");
  if (file.endsWith(".json")) return text.replace(/^\{/, '{"nothing": "nothing",');
  if (file.endsWith(".md")) return text.replace("---\n", "---\nnothing: nothing\n");
  return text.startsWith("-") ? `${text.trimEnd()}\n- nothing\n` : `${text.trimEnd()}\nnothing: nothing\n`;
}

/** Returns the files in which no loader notices the extra entry when all files have one. */
function unnamed(files: readonly string[]): string[] {
  const before = files.map((file) => readFileSync(join(root, file), "utf8"));
  try {
    for (const [at, file] of files.entries()) writeFileSync(join(root, file), withNothing(file, before[at]!));
    const loaders = files.every(isWords)
      ? [() => loadAll(asTheyAre)]
      : [
          () => loadFacts(root),
          () => loadFreshness(root),
          () => loadChanges(root),
          loadDoubts,
          loadEar,
          () => loadUnused(root),
          () => loadAll(),
        ];
    const said = loaders.flatMap(refusals);
    // Parity reports a key that only one language has as missing in the others.
    const names = (file: string): string[] =>
      isWords(file) ? languages.map((id) => file.replace(/^locales\/\w+/, `locales/${id}`)) : [file];
    return files.filter(
      (file) => !names(file).some((name) => said.some((line) => line.startsWith(`${name}: `))),
    );
  } finally {
    for (const [at, file] of files.entries()) writeFileSync(join(root, file), before[at]!);
  }
}

/** The same, then again for each unnoticed file alone: some files are read only if the others are right. */
const oneByOne = (files: readonly string[]): string[] => unnamed(files).flatMap((file) => unnamed([file]));

// All languages have the same files in the same shape. Normally one is tried, and all of them once a week.
test("an unknown field is refused in each file of facts, and in each file of words", () => {
  const facts = readdirSync(join(root, "src/data"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:yaml|csv)$/.test(name),
  );
  assert.deepEqual(oneByOne(facts.map((name) => `src/data/${name.replaceAll("\\", "/")}`)), []);
  for (const id of drawn(languages, 0)) {
    const words = filesOf(join(root, `locales/${id}`)).filter(
      (name) => /\.(?:yaml|json|md)$/.test(name) && !OWN.test(name),
    );
    assert.deepEqual(oneByOne(words.map((name) => `locales/${id}/${name}`)), [], id);
  }
});
