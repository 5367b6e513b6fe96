import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { parse } from "yaml";
import { keysOf, placeholders, type Tree } from "../../../src/domain/words/parity.ts";
import { loadSheet } from "../../../src/content/sheet/load.ts";
import { facts, locales, words } from "../../../src/content/site.ts";

const read = (id: string, name: string): Tree => parse(readFileSync(`locales/${id}/${name}`, "utf8")) as Tree;
/** Every sentence of the sheet in a language, by its dotted key. */
const sentences = new Map(
  locales().map(({ id }) => [
    id,
    new Map([...keysOf(read(id, "sheet.yaml")), ...keysOf(read(id, "ui/sheet.json"), "ui")]),
  ]),
);
const PARTS = /\.(separator|join)$|\.months\./;

/** The sentences of a language that break a rule, as "ar form.fields.safe.label: …". */
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
    holds(id, "hold no markup but links to a service", /[<>*_]|\]\((?!service:)/);
    holds(id, "never ask who did it", /who did it|qui (a fait ça|est le coupable)|من فعل/i);
    test("have the same keys and the same blanks as every other language", () => {
      const form = (one: string) =>
        [...sentences.get(one)!].filter(([key]) => !key.startsWith("handover.") && !/_\w+$/.test(key));
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
      broken("ar", (text) => !/\p{Script=Arabic}/u.test(text)),
      ["ar form.fields.file-body.options.cybertip: Cybertip.ca"],
    );
  });
  test("a question ends as one, and a label does not", () => {
    for (const { id } of locales())
      assert.deepEqual(
        broken(id, (text, key) => /^handover\..*\.label$/.test(key) && /[?؟:]$/.test(text)),
        [],
      );
  });
});

test("no language repeats the sentence of another", () => {
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

describe("a missing word stops the build, and is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "sheet-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const named = new Map(locales().map((locale) => [locale.id, words(locale)]));

  /** The message of the loader once `from` is `to` in one file. */
  function messageWith(file: string, from: string, to: string): string {
    const root = mkdtempSync(join(folder, "root-"));
    for (const { id } of locales())
      cpSync(`locales/${id}/sheet.yaml`, join(root, `locales/${id}/sheet.yaml`));
    cpSync("src/data/sheet.yaml", join(root, "src/data/sheet.yaml"));
    const text = readFileSync(join(root, file), "utf8");
    assert.ok(text.includes(from), `${file} holds ${from}`);
    writeFileSync(join(root, file), text.replace(from, to));
    try {
      loadSheet(facts(), locales(), named, root);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  }

  const DATA = "src/data/sheet.yaml";
  const wrong: [what: string, file: string, from: string, to: string, message: string][] = [
    [
      "a phrase of the handover",
      "locales/fr/sheet.yaml",
      ', nothing: "rien"}}\n    meeting:',
      "}}\n    meeting:",
      "locales/fr/sheet.yaml: handover.fields.promised.options.nothing: missing",
    ],
    [
      "a label of the handover",
      "locales/en/sheet.yaml",
      '    amount: {label: "Amount"}\n',
      "",
      "locales/en/sheet.yaml: handover.fields.amount: missing",
    ],
    [
      "a plural form",
      "locales/fr/sheet.yaml",
      'many: "{{count}} de comptes notés", ',
      "",
      "locales/fr/sheet.yaml: handover.fields.accounts.count.many: missing",
    ],
    [
      "a zone",
      "locales/en/sheet.yaml",
      '    central: "Central time"\n',
      "",
      "locales/en/sheet.yaml: handover.zones.central: missing",
    ],
    [
      "an option of the form",
      "locales/ar/sheet.yaml",
      'meeting: "لقاء", ',
      "",
      "locales/ar/sheet.yaml: form.fields.asked.options.meeting: missing",
    ],
    [
      "a reason",
      "locales/ar/sheet.yaml",
      '    town: "بها',
      '    towns: "بها',
      "locales/ar/sheet.yaml: form.why.town: missing",
    ],
    [
      "a word too many",
      "locales/en/sheet.yaml",
      '    amount: {label: "How much?"',
      '    amounts: {label: "\u00a0How much?"',
      "locales/en/sheet.yaml: form.fields.amounts: nothing in src/data/sheet.yaml asks for it",
    ],
    [
      "a field that stands twice",
      DATA,
      "{id: amount,",
      "{id: town,",
      "src/data/sheet.yaml: town: stands twice",
    ],
    [
      "a situation left out",
      DATA,
      "[threatened-with-images, image-shared,",
      "[image-shared,",
      'src/data/sheet.yaml: situation: lacks "threatened-with-images"',
    ],
    [
      "a need of a field that is not there",
      DATA,
      "fields: [town]",
      "fields: [city]",
      'src/data/sheet.yaml: needs.town: no field "city"',
    ],
    [
      "evidence that nothing asks for",
      DATA,
      "evidence: [what-kept]",
      "evidence: []",
      'src/data/sheet.yaml: needs: none for "what-kept"',
    ],
    [
      "a danger that is no option",
      DATA,
      "danger: [within-a-day]",
      "danger: [today]",
      'src/data/sheet.yaml: meeting.danger: no option "today"',
    ],
    [
      "letters that are no pattern",
      DATA,
      '\\p{Script=Arabic}"',
      '\\p{Script=Arabe}"',
      "not a regular expression",
    ],
  ];
  for (const [what, file, from, to, message] of wrong) {
    test(what, () => assert.ok(messageWith(file, from, to).includes(message), messageWith(file, from, to)));
  }
  test("as it is, nothing is missing", () => assert.equal(messageWith(DATA, "# The", "# The"), ""));
});
