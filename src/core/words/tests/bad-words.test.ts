import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse, stringify } from "yaml";
import { publishable } from "../../facts/publish.rules.ts";
import { readLocales } from "../locales.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { FactsError } from "../../read/problems.ts";
import { loadWords } from "../../../site/load-words.ts";
import { otherPhrases } from "../../../../tests/shared/other-phrases.ts";
import { refusals } from "../../../../tests/shared/refusals.ts";

const facts = publishable(loadFacts());
const [first, second] = readLocales().map(({ id }) => id) as [string, string];
const root = mkdtempSync(join(tmpdir(), "words-"));
after(() => rmSync(root, { recursive: true }));
/** The current words, with the files that a test has changed or removed on top. */
const putBack = (): void => cpSync("locales", join(root, "locales"), { recursive: true });
putBack();

/** Returns the problems of the words after one change in some files. */
function refusal(change: (root: string) => void): string {
  change(root);
  try {
    loadWords(facts, readLocales(root), root);
    return "";
  } catch (error) {
    assert.ok(error instanceof FactsError, String(error));
    return error.message;
  } finally {
    putBack();
  }
}

function replace(file: string, from: string | RegExp, to: string): (root: string) => void {
  return (root) => {
    const path = join(root, file);
    const text = readFileSync(path, "utf8");
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, `nothing to change in ${file}`);
    writeFileSync(path, changed);
  };
}

test("a language with the tag or order of another, or that reads an unknown one, is refused with file and field", (t) => {
  t.after(putBack);
  const file = `locales/${second}/locale.json`;
  const own = JSON.parse(readFileSync(join(root, `locales/${first}/locale.json`), "utf8")) as {
    tag: string;
    order: number;
  };
  const text = JSON.parse(readFileSync(join(root, file), "utf8")) as object;
  writeFileSync(join(root, file), JSON.stringify({ ...text, tag: own.tag, order: own.order, reads: ["xx"] }));
  for (const field of ["tag", "order", "reads"])
    assert.throws(
      () => readLocales(root),
      new RegExp(`locales/(${first}|${second})/locale\\.json: ${field}: `),
    );
});

/** Folder of a draft, which comes before those of all other languages. */
const DRAFT = "aaa";

/** Copies a language to a draft, runs the test and removes the draft. */
function withDraft(own: object, run: () => void): void {
  cpSync(join(root, `locales/${first}`), join(root, `locales/${DRAFT}`), { recursive: true });
  const file = join(root, `locales/${DRAFT}/locale.json`);
  const text = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...text, published: false, ...own }));
  try {
    run();
  } finally {
    rmSync(join(root, `locales/${DRAFT}`), { recursive: true });
    putBack();
  }
}

test("a draft with the tag and order of a published language is the one that is named", () => {
  withDraft({}, () => {
    assert.throws(
      () => readLocales(root),
      (error: Error) =>
        error.message.split("\n").length === 2 &&
        error.message.split("\n").every((line) => line.startsWith(`locales/${DRAFT}/locale.json: `)),
    );
  });
});

test("a fault of a draft is reported for the draft, and for no published language", () => {
  withDraft({ tag: "qaa", order: 98 }, () => {
    const at = `locales/${DRAFT}`;
    replace(`${at}/ui/plan.json`, /^\{/, '{"thn": "x",')(root);
    replace(`${at}/ui/contact.json`, "{{number}}", "{{phone}}")(root);
    replace(`${at}/guides/law.md`, /\[[^\]]+\]\(([a-z]+):/, "[x](page:home) $&")(root);
    writeFileSync(join(root, at, "ui/more.json"), '{"only": "x"}');
    writeFileSync(join(root, at, "guides/more.md"), "x");
    const all = readLocales(root, true);
    const drafts = all.filter(({ published }) => !published);
    assert.deepEqual(
      drafts.map(({ id }) => id),
      [DRAFT],
    );
    // Its order in the chooser may also be the first.
    const said = refusals(() =>
      loadWords(facts, [...drafts, ...all.filter(({ published }) => published)], root),
    );
    for (const fault of [
      /ui\/plan\.json: thn: no other language has this key/,
      /ui\/contact\.json: \S+: other placeholders than in locales\//,
      /guides\/law\.md: first: other links than in locales\//,
      /ui\/more\.json: : no other language has this file/,
      /guides\/more\.md: : no other language has this file/,
    ])
      assert.ok(
        said.some((line) => fault.test(line)),
        `${fault}\n${said.join("\n")}`,
      );
    assert.deepEqual(
      said.filter((line) => !line.startsWith(`${at}/`)),
      [],
    );
  });
});

const HEARD = [
  "asked.yaml",
  "danger.yaml",
  "days.yaml",
  "heard.yaml",
  "keywords.yaml",
  "told.yaml",
  "who.yaml",
  "leads.yaml",
  "said/meeting.txt",
];
const untranslated = (): string[] => refusals(() => loadWords(facts, readLocales(root), root));

test("a published language whose words of danger are those of another is refused with file and key", () => {
  withDraft({ tag: "qaa", order: 98, published: true }, () => {
    const said = untranslated();
    const copied = (key: string): RegExp =>
      new RegExp(`^locales/${DRAFT}/${key}.*: still as in locales/${first}\\b.*: write what people type`);
    for (const key of [
      "danger\\.yaml: emergency",
      "danger\\.yaml: crisis",
      "danger\\.yaml: calm",
      "danger\\.yaml: sets\\.",
      "keywords\\.yaml: situations\\.",
      "keywords\\.yaml: calls",
      "told\\.yaml: persons\\.",
      "asked\\.yaml: [a-z-]+",
      "days\\.yaml: days",
      "heard\\.yaml: there\\.child",
      "who\\.yaml: ",
      "said/meeting\\.txt: ",
    ])
      assert.ok(
        said.some((line) => copied(key).test(line)),
        `${key}\n${said.join("\n")}`,
      );
    assert.deepEqual(
      said.filter((line) => !HEARD.some((file) => line.includes(file)) && !line.includes("/said/")),
      [],
    );
  });
});

test("a half-translated list of danger is refused, and names of apps are not", () => {
  withDraft({ tag: "qaa", order: 98, published: true }, () => {
    for (const file of HEARD.filter((name) => name.endsWith(".yaml")))
      otherPhrases(join(root, `locales/${DRAFT}`, file));
    rmSync(join(root, `locales/${DRAFT}/said`), { recursive: true });
    cpSync(join(root, `locales/${second}/said`), join(root, `locales/${DRAFT}/said`), { recursive: true });
    const of = (): string[] => untranslated().filter((line) => !line.includes("/said/"));
    assert.deepEqual(of(), []);
    const file = `locales/${DRAFT}/danger.yaml`;
    const own = parse(readFileSync(join(root, file), "utf8")) as { crisis: string[] };
    const { crisis } = parse(readFileSync(join(root, `locales/${first}/danger.yaml`), "utf8")) as typeof own;
    const most = [...crisis.slice(0, 6), ...own.crisis.slice(0, 4)];
    writeFileSync(join(root, file), stringify({ ...own, crisis: most }));
    assert.deepEqual(of(), [
      `${file}: crisis: still as in locales/${first}: write what people type in this language`,
    ]);
  });
});

test("a dialect may share the phrases of its language", () => {
  const { tag } = readLocales().find(({ id }) => id === first)!;
  withDraft({ tag: `${tag.split("-")[0]}-BE`, order: 98, published: true }, () =>
    assert.deepEqual(untranslated(), []),
  );
});

const FAULTS: [title: string, change: (root: string) => void, file: string, field: string][] = [
  [
    "a file that one language lacks",
    (root) => rmSync(join(root, `locales/${second}/plan.yaml`)),
    `locales/${second}/plan.yaml`,
    "file missing",
  ],
  [
    "a sentence that one language lacks",
    replace(`locales/${first}/ui/plan.json`, /"then": "[^"]*",\s*/, ""),
    `locales/${first}/ui/plan.json`,
    "then",
  ],
  [
    "an empty sentence",
    replace(`locales/${first}/ui/plan.json`, /"then": "[^"]*"/, '"then": ""'),
    `locales/${first}/ui/plan.json`,
    "then",
  ],
  [
    "a plural form that the language lacks",
    replace(`locales/${second}/ui/police.json`, /"placeCount_few": "[^"]*",\s*/, ""),
    `locales/${second}/ui/police.json`,
    "placeCount_few",
  ],
  [
    "another placeholder",
    replace(`locales/${first}/ui/contact.json`, "{{number}}", "{{phone}}"),
    `locales/${first}/ui/contact.json`,
    "placeholders",
  ],
  [
    "a count in a sentence without a number",
    replace(`locales/${first}/ui/plan.json`, /"then": "/, '"then": "{{count}} '),
    `locales/${first}/ui/plan.json`,
    "then: other placeholders",
  ],
  [
    "a key that no other language has",
    replace(`locales/${first}/ui/plan.json`, /^\{/, '{"thn": "x",'),
    `locales/${first}/ui/plan.json`,
    "thn: no other language has this key",
  ],
  [
    "an example without a door",
    (root) =>
      readLocales().forEach(({ id }) =>
        replace(
          `locales/${id}/pages.yaml`,
          /( +)examples:\n/,
          '$&$1  doorless: {what: "x", why: "x"}\n',
        )(root),
      ),
    `locales/${first}/pages.yaml`,
    "doorless: has no door in src/data/pages.yaml",
  ],
  [
    "a link that leads nowhere",
    replace(`locales/${first}/plan.yaml`, "(page:abroad)", "(page:nowhere)"),
    `locales/${first}/plan.yaml`,
    "page:nowhere",
  ],
  [
    "a link to a withheld service",
    replace(`locales/${first}/plan.yaml`, "(page:abroad)", "(service:stop-it-now)"),
    `locales/${first}/plan.yaml`,
    "service:stop-it-now",
  ],
  [
    "a telephone in a sentence",
    replace(`locales/${first}/plan.yaml`, /do: "([^"]*)"/, 'do: "$1 514 555-0199"'),
    `locales/${first}/plan.yaml`,
    "telephone",
  ],
  [
    "an unknown field",
    replace(`locales/${first}/situations.yaml`, /( +)title:/, "$1subtitle: x\n$1title:"),
    `locales/${first}/situations.yaml`,
    "subtitle",
  ],
  [
    "a situation without words",
    replace(`locales/${first}/situations.yaml`, "two-teens:", "two-teenagers:"),
    `locales/${first}/situations.yaml`,
    "two-teens",
  ],
  [
    "broken YAML",
    replace(`locales/${first}/questions.yaml`, "questions:", "questions: ["),
    `locales/${first}/questions.yaml`,
    "",
  ],
];

for (const [title, change, file, field] of FAULTS) {
  test(`${title} stops the build with the name of file and field`, () => {
    const said = refusal(change);
    assert.ok(said.includes(file), said || "nothing was refused");
    assert.ok(said.includes(field), said);
  });
}

test("the current words are accepted", () =>
  assert.equal(
    refusal(() => {}),
    "",
  ));
