import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkParity } from "../../words/load/parity.ts";
import type { Locale } from "../../schema/locale.ts";
import { changed, said } from "./fixture.ts";

/** Two invented languages with the plural forms of English. */
const LOCALES = ["aa", "bb"].map((id) => ({ id, intl: "en-CA" }) as Locale);
const PAGE = "locales/bb/ui/page.json";
const DOORS = "locales/bb/doors.yaml";

const parity = (root: string): string[] => said((problems) => checkParity(root, LOCALES, problems));
const swap = (from: string, to: string) => (text: string) => text.replace(from, to);

const MISTAKES: readonly (readonly [title: string, read: () => string[], says: string])[] = [
  [
    "a file that one language lacks",
    () => parity(changed(DOORS, () => undefined)),
    `${DOORS}: : file missing in this language`,
  ],
  [
    "a sentence that one language lacks",
    () => parity(changed(DOORS, swap("second:", "# second:"))),
    `${DOORS}: second: missing in this language`,
  ],
  [
    "a sentence that only one language has",
    () => parity(changed(DOORS, (text) => `${text}third: "La troisième"\n`)),
    "locales/aa/doors.yaml: third: missing in this language",
  ],
  [
    "an empty sentence",
    () => parity(changed(DOORS, swap("La première porte", " "))),
    `${DOORS}: first: empty`,
  ],
  [
    "another placeholder than in the other language",
    () => parity(changed(PAGE, swap("{{number}}", "{{phone}}"))),
    `${PAGE}: call: other placeholders than in locales/aa/ui/page.json`,
  ],
  [
    "a plural form that the language needs",
    () => parity(changed(PAGE, swap('"towns_one": "{{count}} ville",', ""))),
    `${PAGE}: towns_one: missing plural form`,
  ],
];

describe("where two languages are not alike, the one that lacks something is named with file and key", () => {
  for (const [title, read, says] of MISTAKES)
    test(title, () => assert.ok(read().includes(says), read().join("\n") || "nothing was said"));
});

test("two languages with the same files, keys and placeholders pass", () => {
  assert.deepEqual(parity(changed()), []);
});
