import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { keysOf, placeholders, type Tree } from "../parity.rules.ts";
import { readLocales } from "../locales.ts";
import { publishable } from "../../facts/publish.rules.ts";
import { PlatformWords } from "../schema/platforms.ts";
import { ServiceWords } from "../schema/services.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { Problems } from "../../read/problems.ts";
import { readYaml } from "../../read/read.ts";

const LANGUAGES = readLocales().map(({ id }) => id);
/** Each two languages once. */
const PAIRS = LANGUAGES.flatMap((one, at) => LANGUAGES.slice(at + 1).map((other) => [one, other] as const));
/** What the others are compared with. */
const [BASE = ""] = LANGUAGES;

const root = process.cwd();
const facts = publishable(loadFacts(root));
const problems = new Problems();

const contact = (language: string): Tree =>
  JSON.parse(readFileSync(`${root}/locales/${language}/ui/contact.json`, "utf8")) as Tree;
const services = byLanguage(
  (language) => readYaml(root, `locales/${language}/services.yaml`, ServiceWords, problems) ?? {},
);
const platforms = byLanguage(
  (language) => readYaml(root, `locales/${language}/platforms.yaml`, PlatformWords, problems) ?? {},
);
/** Every sentence of a language, by its dotted key. */
const sentences = byLanguage((language) =>
  keysOf({
    services: services(language),
    platforms: platforms(language),
    contact: contact(language),
  } as Tree),
);

// A name may stand in two languages, and may be a number.
const IS_NAME = /\.(name|short)$/;
/** Several languages mark the half of a day alike. */
const IS_CLOCK = /^contact\.clock\./;

const PHONE_NUMBER = /\d{7,}|\d{3}[)\s.–-]*\d{3}[\s.–-]*\d{4}/;
const SHORT_CODE = /(?<![\d-])(9-?1-?1|9-?8-?8|8-?1-?1|2-?1-?1|686868|535353|7726)(?![\d-])/;

function byLanguage<V>(read: (language: string) => V): (language: string) => V {
  const all = new Map(LANGUAGES.map((language) => [language, read(language)]));
  return (language) => all.get(language)!;
}

/** The keys, as "language key: sentence", whose sentence breaks a rule. */
function broken(language: string, breaks: (sentence: string, key: string) => boolean): string[] {
  return [...sentences(language)]
    .filter(([key, text]) => breaks(text, key))
    .map(([key, text]) => `${language} ${key}: ${text}`);
}

test("each file of words has the shape of its schema", () => {
  assert.doesNotThrow(() => problems.throwIfAny());
});

test("all languages have the same keys and the same blanks to fill", () => {
  for (const language of LANGUAGES) {
    assert.deepEqual([...sentences(language).keys()].sort(), [...sentences(BASE).keys()].sort(), language);
    assert.deepEqual(
      broken(language, (text, key) => placeholders(text) !== placeholders(sentences(BASE).get(key) ?? "")),
      [],
    );
  }
});

test("each service and each platform that is shown has words, and no other", () => {
  assert.deepEqual(Object.keys(services(BASE)).sort(), [...facts.services.keys()].sort());
  assert.deepEqual(Object.keys(platforms(BASE)).sort(), [...facts.platforms.keys()].sort());
});

test("a service says something about names exactly when the facts know it", () => {
  for (const [id, { identity }] of facts.services) {
    assert.equal(services(BASE)[id]?.identity !== undefined, identity !== "unknown", id);
  }
});

test("a note stands under a channel that is shown", () => {
  for (const [id, { notes = {} }] of Object.entries(services(BASE))) {
    const channels = facts.services.get(id)?.channels.map((channel) => channel.id) ?? [];
    assert.deepEqual(
      Object.keys(notes).filter((channel) => !channels.includes(channel)),
      [],
      id,
    );
  }
});

test("no words hold a telephone number, and a short code only where it is a name", () => {
  for (const language of LANGUAGES) {
    assert.deepEqual(
      broken(
        language,
        (text, key) => PHONE_NUMBER.test(text) || (SHORT_CODE.test(text) && !IS_NAME.test(key)),
      ),
      [],
    );
  }
});

test("only names are the same in two languages", () => {
  for (const [one, other] of PAIRS) {
    const same = (text: string, key: string): boolean =>
      /\p{L}{2}/u.test(text.replace(/\{\{.*?\}\}/g, "")) && sentences(other).get(key) === text;
    assert.deepEqual(
      broken(one, (text, key) => same(text, key) && !IS_NAME.test(key) && !IS_CLOCK.test(key)),
      [],
    );
  }
});

test("no language says twice as much as another", () => {
  const length = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));
  for (const [one, other] of PAIRS) {
    const apart = (text: string, key: string): boolean => {
      const [short = 0, long = 0] = [length(text), length(sentences(other).get(key) ?? "")].sort(
        (a, b) => a - b,
      );
      return short > 20 && long > 2 * short;
    };
    assert.deepEqual(
      broken(one, (text, key) => !IS_NAME.test(key) && apart(text, key)),
      [],
    );
  }
});

test("what a service does is said in fifteen words, what a platform is in twelve", () => {
  const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  for (const language of LANGUAGES) {
    assert.deepEqual(
      broken(language, (text, key) => /^services\..*\.what$/.test(key) && words(text) > 15),
      [],
    );
    assert.deepEqual(
      broken(language, (text, key) => /^platforms\..*\.what$/.test(key) && words(text) > 12),
      [],
    );
  }
});

test("nothing is shouted", () => {
  for (const language of LANGUAGES)
    assert.deepEqual(
      broken(language, (text) => text.includes("!")),
      [],
    );
});

test("Arabic uses its own punctuation, its usual digits and no tatweel", () => {
  assert.deepEqual(
    broken("ar", (text) => /[\u0621-\u0652»][,;?]|\u0640|[٠-٩۰-۹]/.test(text)),
    [],
  );
});

test("each Arabic name begins in Arabic", () => {
  assert.deepEqual(
    broken("ar", (text, key) => /\.name$/.test(key) && !/^[\u0621-\u064A]/.test(text)),
    [],
  );
});

test("French has no-break spaces before a colon and inside quotation marks, and none before ; ? !", () => {
  assert.deepEqual(
    broken("fr", (text) => /[^\u00A0]:(\s|$)|«[^\u00A0]|[^\u00A0]»|\s[;?!]/.test(text)),
    [],
  );
});
