import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { keysOf, type Tree } from "../../../core/words/parity.rules.ts";
import { publishable } from "../../../core/facts/publish.rules.ts";
import { readLocales } from "../../../core/words/locales.ts";
import type { TaskId } from "../../../core/facts/schema/services/platform.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { loadPlatformSteps } from "../../../core/words/load/platform-steps.ts";
import { Problems } from "../../../core/read/problems.ts";

const facts = publishable(loadFacts());
const locales = readLocales();
const LANGUAGES = locales.map(({ id }) => id);
const problems = new Problems();
const words = loadPlatformSteps(process.cwd(), locales, facts, problems);

/** One sentence of a step, with the fact that it expresses. */
interface Said {
  readonly language: string;
  readonly where: string;
  readonly text: string;
  readonly fact: string;
}

const said: Said[] = LANGUAGES.flatMap((language) =>
  [...facts.platforms].flatMap(([id, { tasks }]) =>
    Object.entries(tasks).flatMap(([task, { steps }]) =>
      steps.map(({ fact }, index) => ({
        language,
        where: `locales/${language}/platform-steps/${id}.yaml: tasks.${task}.${index}`,
        text: words.get(language)?.[id]?.tasks[task as TaskId]?.[index] ?? "",
        fact,
      })),
    ),
  ),
);

/** Every sentence of the files, by "language file: key". */
const all = new Map(
  LANGUAGES.flatMap((language) =>
    [...facts.platforms.keys()].flatMap((id) => {
      const file = `locales/${language}/platform-steps/${id}.yaml`;
      return [...keysOf(parse(readFileSync(file, "utf8")) as Tree)].map(([key, text]): [string, string] => [
        `${file}: ${key}`,
        text,
      ]);
    }),
  ),
);

const broken = (language: string, breaks: (text: string) => boolean): string[] =>
  [...all]
    .filter(([key, text]) => key.startsWith(`locales/${language}/`) && breaks(text))
    .map(([key, text]) => `${key}: ${text}`);

/** Returns text without link targets and with straight apostrophes. */
const plain = (text: string): string => text.replace(/\]\([^)]*\)/g, "]").replaceAll("’", "'");

test("each step of each platform has its sentence in each language, and no other sentence exists", () => {
  assert.deepEqual(problems.list, []);
  assert.ok(said.length > 1500);
  assert.deepEqual(
    said.filter(({ text }) => text === "").map(({ where }) => where),
    [],
  );
});

test("each language has the same sentences", () => {
  const keys = (language: string): string[] =>
    [...all.keys()]
      .filter((key) => key.startsWith(`locales/${language}/`))
      .map((key) => key.slice(`locales/${language}/`.length));
  for (const language of LANGUAGES) assert.deepEqual(keys(language), keys(LANGUAGES[0] ?? ""), language);
});

test("menu words are as the facts give them", () => {
  const QUOTED = /«\s?([^«»]+?)\s?»|“([^“”]+)”/g;
  const wrong = said.flatMap(({ where, text, fact }) =>
    [...plain(text).matchAll(QUOTED)].flatMap(([, one, other]) => {
      const menu = (one ?? other ?? "").trim();
      return /\p{L}/u.test(menu) && !plain(fact).toLowerCase().includes(menu.toLowerCase())
        ? [`${where}: ${menu}`]
        : [];
    }),
  );
  assert.deepEqual(wrong, []);
});

test("a sentence has no number that the facts do not give", () => {
  // "Under 18" means a minor, so it is not such a number.
  const NUMBER = /(?<!\d)(?!18\b)\d+/g;
  const wrong = said.flatMap(({ where, text, fact }) =>
    (plain(text).match(NUMBER) ?? [])
      .filter((number) => !fact.includes(number))
      .map((number) => `${where}: ${number}`),
  );
  assert.deepEqual(wrong, []);
});

test("no sentence is longer than twenty-five words or has an exclamation mark", () => {
  const long = (text: string): boolean =>
    plain(text)
      .split(/(?<=[.?؟])\s/)
      .some((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > 25);
  for (const language of LANGUAGES)
    assert.deepEqual(
      broken(language, (text) => long(text) || text.includes("!")),
      [],
    );
});

test("each language has its own punctuation", () => {
  assert.deepEqual(
    broken("ar", (text) => /[\u0621-\u0652»][,;?]|\u0640|[٠-٩۰-۹]|["“”]/.test(text)),
    [],
  );
  assert.deepEqual(
    broken("fr", (text) => /[^\u00A0]:(\s|$)|«[^\u00A0]|[^\u00A0]»|\s[;?!]|['"“”]/.test(text)),
    [],
  );
  assert.deepEqual(
    broken("en", (text) => /['"«»]/.test(text)),
    [],
  );
});

test("no sentence is the same in two languages", () => {
  const [first = "", ...others] = LANGUAGES;
  const IS_NAME = /^[\w .-]+$/;
  for (const [key, text] of all) {
    if (!key.startsWith(`locales/${first}/`) || IS_NAME.test(text)) continue;
    for (const other of others)
      assert.notEqual(all.get(key.replace(`locales/${first}/`, `locales/${other}/`)), text, key);
  }
});
