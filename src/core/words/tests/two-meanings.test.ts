import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { plain } from "../prose.rules.ts";
import { OWN, filesOf } from "../load/parity.ts";
import { sentencesOf } from "../../read/yaml.ts";
import { readLocales } from "../locales.ts";

/** A wording that was taken for something else than what is meant. */
interface Ambiguous {
  readonly was: string;
  readonly words?: string;
  readonly why: string;
}

const FILE = "tests/fixtures/two-meanings.yaml";
const REFUSED = parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, readonly Ambiguous[]>>;

const patternOf = ({ was, words }: Ambiguous): RegExp => new RegExp(words ?? RegExp.escape(was), "iu");

/** A sentence as it is read: no markup, no mark of a list, no space that holds words together. */
const asRead = (line: string): string =>
  plain(line)
    .replace(/^\s*(?:[-*#|]+|\d+\.)\s+/, "")
    .replaceAll(/[\u00A0\u202F]/g, " ")
    .trim();

/** Every sentence of a file of words, with the place where it stands. */
function sentencesIn(file: string): [place: string, sentence: string][] {
  const text = readFileSync(file, "utf8");
  const lines: [string, string][] = file.endsWith(".md")
    ? text.split("\n").map((line, at) => [`line ${at + 1}`, line])
    : [...sentencesOf(text)].flatMap(([key, said]) =>
        said.split("\n").map((line): [string, string] => [key, line]),
      );
  return lines.map(([place, line]) => [`${file}: ${place}`, asRead(line)]);
}

/** Where the words of a language can be taken for something else. What people type themselves is not read to anyone. */
function ambiguous(folder: string, refused: readonly Ambiguous[]): string[] {
  const patterns = refused.map((one) => ({ ...one, pattern: patternOf(one) }));
  return filesOf(folder)
    .filter((file) => !OWN.test(file))
    .flatMap((file) => sentencesIn(join(folder, file)))
    .flatMap(([place, sentence]) =>
      patterns
        .filter(({ pattern }) => pattern.test(sentence))
        .map(({ why }) => `${place}: ${sentence} (${why})`),
    );
}

test("each wording with two meanings is found by its own pattern, and says why it is refused", () => {
  for (const [language, list] of Object.entries(REFUSED))
    for (const one of list) {
      assert.match(asRead(one.was), patternOf(one), `${language}: ${one.was}`);
      assert.ok(one.why.length > 0, `${language}: ${one.was}`);
    }
});

test("a wording with two meanings is found in whatever file it stands", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "words-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "guides"));
  writeFileSync(join(folder, "guides/a.md"), "# Title\n\n1. **Bad\u00A0words** [here](page:home).\n");
  writeFileSync(join(folder, "a.yaml"), 'b: {c: {all: "fine", me: "Bad words here"}}\n');
  writeFileSync(join(folder, "a.json"), '{"b": ["Bad words here"]}');
  writeFileSync(join(folder, "keywords.yaml"), "b: [bad words here]\n");
  const found = ambiguous(folder, [{ was: "bad words here", why: "x" }]);
  assert.equal(found.length, 3, found.join("\n"));
});

for (const { id } of readLocales())
  test(`no sentence has a second meaning that a reader once took for the first (${id})`, () => {
    assert.deepEqual(ambiguous(join("locales", id), REFUSED[id] ?? []), []);
  });
