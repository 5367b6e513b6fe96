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

/** A wording that readers understood in another way than it was meant. */
interface Ambiguous {
  readonly was: string;
  readonly words?: string;
  readonly why: string;
}

const FILE = "tests/fixtures/two-meanings.yaml";
const REFUSED = parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, readonly Ambiguous[]>>;

const patternOf = ({ was, words }: Ambiguous): RegExp => new RegExp(words ?? RegExp.escape(was), "iu");

/** Returns a sentence as people read it: without markup, list marks or no-break spaces. */
const asRead = (line: string): string =>
  plain(line)
    .replace(/^\s*(?:[-*#|]+|\d+\.)\s+/, "")
    .replaceAll(/[\u00A0\u202F]/g, " ")
    .trim();

/** Returns every sentence of a file of words, with its place. */
function sentencesIn(file: string): [place: string, sentence: string][] {
  const text = readFileSync(file, "utf8");
  const lines: [string, string][] = file.endsWith(".md")
    ? text.split("\n").map((line, at) => [`line ${at + 1}`, line])
    : [...sentencesOf(text)].flatMap(([key, said]) =>
        said.split("\n").map((line): [string, string] => [key, line]),
      );
  return lines.map(([place, line]) => [`${file}: ${place}`, asRead(line)]);
}

/** Returns the sentences of a language with a second meaning. It skips what people type, because nobody reads it out. */
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

test("each pattern finds its own wording with two meanings, and says why it is refused", () => {
  for (const [language, list] of Object.entries(REFUSED))
    for (const one of list) {
      assert.match(asRead(one.was), patternOf(one), `${language}: ${one.was}`);
      assert.ok(one.why.length > 0, `${language}: ${one.was}`);
    }
});

test("a wording with two meanings is found in any file", (t) => {
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
  test(`no sentence has a second meaning that once misled a reader (${id})`, () => {
    assert.deepEqual(ambiguous(join("locales", id), REFUSED[id] ?? []), []);
  });
