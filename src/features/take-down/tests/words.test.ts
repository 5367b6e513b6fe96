import { locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { keysOf, type Tree } from "../../../core/words/parity.rules.ts";

const read = (id: string, name: string): Tree => parse(readFileSync(`locales/${id}/${name}`, "utf8")) as Tree;
const sentences = new Map(
  locales().map(({ id }) => [
    id,
    new Map([...keysOf(read(id, "take-down.yaml")), ...keysOf(read(id, "ui/take-down.json"), "ui")]),
  ]),
);
const broken = (id: string, breaks: (text: string, key: string) => boolean): string[] =>
  [...sentences.get(id)!]
    .filter(([key, text]) => breaks(text, key))
    .map(([key, text]) => `${id} ${key}: ${text}`);

for (const { id } of locales()) {
  describe(`words of the chooser in "${id}"`, () => {
    const holds = (rule: string, pattern: RegExp): void =>
      void test(rule, () =>
        assert.deepEqual(
          broken(id, (text) => pattern.test(text)),
          [],
        ),
      );
    holds("hold no number of a service", /(?<!service:)\b\d{3}|[٠-٩]/);
    holds("raise no voice", /!/);
    holds("have no space before, after or twice within, and no straight quotes", /^\s|\s$| {2}|['"]/);
    test("are short", () => {
      const long = [...sentences.get(id)!].flatMap(([key, text]) =>
        text
          .split(/(?<=[.؟?:])\s/)
          .filter((one) => one.split(/\s+/).length > 25)
          .map((one) => `${key}: ${one}`),
      );
      assert.deepEqual(long, []);
    });
    test("reveal nothing about pictures in the tab", () => {
      assert.deepEqual(
        broken(id, (text, key) => key === "neutral" && /pictur|image|photo|sex|abus|صور|جنس/i.test(text)),
        [],
      );
    });
    test("repeat no sentence of another language", () => {
      const others = locales().filter((other) => other.id !== id);
      assert.deepEqual(
        broken(
          id,
          (text, key) =>
            text.length > 20 && others.some((other) => sentences.get(other.id)!.get(key) === text),
        ),
        [],
      );
    });
  });
}
test("French has a no-break space before a colon, and none before ; ? and !", () => {
  assert.deepEqual(
    broken("fr", (text) => / :|[^\u00a0]:\s|\s[;?!]/.test(text)),
    [],
  );
});
test("Arabic has its own comma, semicolon and question mark, and no elongated letters", () => {
  assert.deepEqual(
    broken("ar", (text) => /[,;?ـ]/.test(text)),
    [],
  );
});
