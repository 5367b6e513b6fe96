import { locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { keysOf, placeholders, type Tree } from "../../../core/words/parity.rules.ts";

const read = (id: string, name: string): Tree => parse(readFileSync(`locales/${id}/${name}`, "utf8")) as Tree;
/** Every sentence of the sheet in a language, by its dotted key. */
const sentences = new Map(
  locales().map(({ id }) => [
    id,
    new Map([...keysOf(read(id, "sheet.yaml")), ...keysOf(read(id, "ui/sheet.json"), "ui")]),
  ]),
);
const PARTS = /\.(separator|join)$|\.months\./;

/** Returns the sentences of a language that break a rule, as "ar form.fields.safe.label: …". */
function broken(id: string, breaks: (sentence: string, key: string) => boolean): string[] {
  return [...sentences.get(id)!]
    .filter(([key, text]) => breaks(text, key))
    .map(([key, text]) => `${id} ${key}: ${text}`);
}
const holds = (id: string, rule: string, pattern: RegExp, but = /^$/) =>
  test(rule, () =>
    assert.deepEqual(
      broken(id, (text, key) => pattern.test(text) && !PARTS.test(key) && !but.test(key)),
      [],
    ),
  );

for (const { id } of locales()) {
  describe(`words of the sheet in "${id}"`, () => {
    holds(
      id,
      "hold no telephone number and no emergency number, only the id of a service",
      /(?<!service:)\b\d{3}|[٠-٩]/,
    );
    holds(id, "raise no voice", /!/);
    holds(id, "have no space before, after or twice within", /^\s|\s$| {2}/);
    holds(id, "use curly apostrophes and no straight quotes", /['"]/);
    holds(
      id,
      "hold no markup but links to a service, its text messages or a page",
      /[<>*_]|\]\((?!(?:service|text|page):)/,
    );
    holds(id, "never ask who did it", /who did it|qui (a fait ça|est le coupable)|من فعل/i);
    test("have the same keys and the same blanks as every other language", () => {
      const form = (one: string) =>
        [...sentences.get(one)!].filter(([key]) => !/^(handover|beside)\./.test(key) && !/_\w+$/.test(key));
      const first = new Map(form(locales()[0]!.id));
      assert.deepEqual(
        form(id)
          .map(([key]) => key)
          .sort(),
        [...first.keys()].sort(),
      );
      assert.deepEqual(
        form(id).filter(([key, text]) => placeholders(text) !== placeholders(first.get(key) ?? "")),
        [],
      );
    });
  });
}

describe("words of the sheet, language by language", () => {
  holds(
    "fr",
    "French has a no-break space before a colon and inside quotation marks, none before ; ? !",
    / :|[^\u00a0\d]:(?! ?\/\/)(?=\s)|« |[^\u00a0]»|\s[;?!]/,
    /^$/,
  );
  holds("en", "English writes quotation marks its own way", /[«»]/);
  holds("ar", "Arabic has its own comma, semicolon and question mark, and no stretched letters", /[,;?ـ]/);
  test("Arabic is written in Arabic letters", () => {
    assert.deepEqual(
      broken("ar", (text, key) => {
        // "{{date}}, {{time}}" holds no word.
        const words = text.replace(/\{\{\w+\}\}/g, "");
        return /\p{Letter}/u.test(words) && !/\p{Script=Arabic}/u.test(words) && !key.endsWith(".separator");
      }),
      ["ar form.fields.file-body.options.cybertip: Cybertip.ca"],
    );
  });
  test("a question ends with a question mark, and a label does not", () => {
    for (const { id } of locales())
      assert.deepEqual(
        broken(id, (text, key) => /^handover\..*\.label$/.test(key) && /[?؟:]$/.test(text)),
        [],
      );
  });
});

test("no sentence is the same in two languages", () => {
  const others = locales().map(({ id }) => id);
  for (const id of others) {
    const same = broken(
      id,
      (text, key) =>
        text.length > 20 && others.some((other) => other !== id && sentences.get(other)!.get(key) === text),
    );
    assert.deepEqual(same, []);
  }
});
