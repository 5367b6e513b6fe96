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
/** Each pair of languages, once. */
const PAIRS = LANGUAGES.flatMap((one, at) => LANGUAGES.slice(at + 1).map((other) => [one, other] as const));
/** The language that the others are compared with. */
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
/** Returns every sentence of a language by its dotted key. */
const sentences = byLanguage((language) =>
  keysOf({
    services: services(language),
    platforms: platforms(language),
    contact: contact(language),
  } as Tree),
);

// A name may be the same in two languages, and may be a number.
const IS_NAME = /\.(name|short)$/;
/** Several languages mark morning and evening in the same way. */
const IS_CLOCK = /^contact\.clock\./;

const PHONE_NUMBER = /\d{7,}|\d{3}[)\s.–-]*\d{3}[\s.–-]*\d{4}/;
const SHORT_CODE = /(?<![\d-])(9-?1-?1|9-?8-?8|8-?1-?1|2-?1-?1|686868|535353|7726)(?![\d-])/;

function byLanguage<V>(read: (language: string) => V): (language: string) => V {
  const all = new Map(LANGUAGES.map((language) => [language, read(language)]));
  return (language) => all.get(language)!;
}

/** Returns the sentences that break a rule, as "language key: sentence". */
function broken(language: string, breaks: (sentence: string, key: string) => boolean): string[] {
  return [...sentences(language)]
    .filter(([key, text]) => breaks(text, key))
    .map(([key, text]) => `${language} ${key}: ${text}`);
}

test("each file of words matches its schema", () => {
  assert.doesNotThrow(() => problems.throwIfAny());
});

test("all languages have the same keys and placeholders", () => {
  for (const language of LANGUAGES) {
    assert.deepEqual([...sentences(language).keys()].sort(), [...sentences(BASE).keys()].sort(), language);
    assert.deepEqual(
      broken(language, (text, key) => placeholders(text) !== placeholders(sentences(BASE).get(key) ?? "")),
      [],
    );
  }
});

test("exactly the visible services and platforms have words", () => {
  assert.deepEqual(Object.keys(services(BASE)).sort(), [...facts.services.keys()].sort());
  assert.deepEqual(Object.keys(platforms(BASE)).sort(), [...facts.platforms.keys()].sort());
});

test("the words of a service speak about names if, and only if, the facts know", () => {
  for (const [id, { identity }] of facts.services) {
    assert.equal(services(BASE)[id]?.identity !== undefined, identity !== "unknown", id);
  }
});

test("each note belongs to a visible channel", () => {
  for (const [id, { notes = {} }] of Object.entries(services(BASE))) {
    const channels = facts.services.get(id)?.channels.map((channel) => channel.id) ?? [];
    assert.deepEqual(
      Object.keys(notes).filter((channel) => !channels.includes(channel)),
      [],
      id,
    );
  }
});

test("no words have a telephone number, and a short code only as a name", () => {
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

test("no sentence is twice as long as in another language", () => {
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

test("the description of a service has at most 15 words, that of a platform 12", () => {
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

test("no sentence has an exclamation mark", () => {
  for (const language of LANGUAGES)
    assert.deepEqual(
      broken(language, (text) => text.includes("!")),
      [],
    );
});

test("Arabic uses its own punctuation, digits 0 to 9 and no tatweel", () => {
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
