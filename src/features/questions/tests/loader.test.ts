import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { Document } from "yaml";
import type { Locale } from "../../../core/schema/locale.ts";
import { refusals } from "../../../../tests/shared/refusals.ts";
import { loadQuestions, questionSources } from "../questions.load.ts";

const folder = mkdtempSync(join(tmpdir(), "people-ask-"));
after(() => rmSync(folder, { recursive: true, force: true }));

// A project of nobody's: two situations, one service, one page that was read, two questions, two languages.
const known = {
  situations: new Map([
    ["meeting", {}],
    ["threat", {}],
  ]),
  services: new Map([["north-door", {}]]),
  sources: new Map([["a-page", {}]]),
} as unknown as Parameters<typeof loadQuestions>[0];
const languages = [{ id: "aa" }, { id: "bb" }] as Locale[];

const FACTS = "src/data/people-ask.yaml";
const WORDS = "locales/bb/people-ask.yaml";
const ASKED = "locales/bb/asked.yaml";

const GOOD: Readonly<Record<string, unknown>> = {
  [FACTS]: {
    pay: {
      readers: ["me-young", "my-child"],
      situations: ["threat"],
      status: "sourced",
      weight: 3,
      sources: ["a-page"],
    },
    tell: { readers: ["my-child"], situations: "all", status: "partly", weight: 1, sources: ["north-door"] },
  },
  ...Object.fromEntries(
    languages.flatMap(({ id }) => [
      [
        `locales/${id}/people-ask.yaml`,
        {
          pay: { title: "Do we pay?", answer: { all: "No. Call us.", "me-young": "No. Call." } },
          tell: { title: { "my-child": "Do I tell?" }, answer: { "my-child": "Yes." } },
        },
      ],
      [
        `locales/${id}/asked.yaml`,
        {
          pay: [`${id} do i pay`, `${id} pay him?`, `${id} paying`],
          tell: [`${id} do i tell`, `${id} tell her`, `${id} told`],
        },
      ],
    ]),
  ),
};

/** One value in one file, by its dotted key: undefined takes it away, and without a key the file. */
type Change = readonly [file: string, key: string, value?: unknown];

/** Writes the files with these changes. @returns the folder */
function written(...changes: readonly Change[]): string {
  const root = mkdtempSync(join(folder, "root-"));
  for (const [path, content] of Object.entries(GOOD)) {
    const file = new Document(structuredClone(content));
    const here = changes.filter(([changed]) => changed === path);
    if (here.some(([, key]) => key === "")) continue;
    for (const [, key, value] of here) {
      const at = key.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      if (value === undefined) assert.ok(file.deleteIn(at), key);
      else file.setIn(at, value);
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), String(file));
  }
  return root;
}
const load = (...changes: readonly Change[]) => loadQuestions(known, languages, written(...changes));
const wordsOf = (many: number): string => Array.from({ length: many }, () => "word").join(" ");

test("what people ask is read with its words and the ways to ask it", () => {
  const { facts, words, asked } = load();
  assert.deepEqual(Object.keys(facts), ["pay", "tell"]);
  assert.deepEqual(words.get("bb")!["tell"]!.answer, { "my-child": "Yes." });
  assert.deepEqual(asked.get("aa")!["pay"], ["aa do i pay", "aa pay him?", "aa paying"]);
});

test("an answer of status judgement may have no source", () => {
  const { facts } = load([FACTS, "pay.status", "judgement"], [FACTS, "pay.sources", []]);
  assert.equal(facts["pay"]!.status, "judgement");
});

test("an answer of 45 words is accepted", () => {
  assert.doesNotThrow(() => load([WORDS, "tell.answer", wordsOf(45)]));
});

const BAD: readonly [title: string, changes: readonly Change[], says: string][] = [
  [
    "an unknown situation",
    [[FACTS, "pay.situations", ["flood"]]],
    `${FACTS}: pay.situations: no situation "flood"`,
  ],
  [
    "an unknown situation whose plan shows it first",
    [[FACTS, "tell.first", ["flood"]]],
    `${FACTS}: tell.first: no situation "flood"`,
  ],
  [
    "a plan that shows first what nobody asks there",
    [[FACTS, "pay.first", ["meeting"]]],
    `${FACTS}: pay.first: "meeting" is not among its situations`,
  ],
  [
    "an exception for a situation in which nobody asks it",
    [[FACTS, "pay.except", { meeting: ["my-child"] }]],
    `${FACTS}: pay.except: nobody asks it in "meeting"`,
  ],
  [
    "an exception for a reader who does not ask it",
    [[FACTS, "tell.notInPlan", { threat: ["me-young"] }]],
    `${FACTS}: tell.notInPlan.threat: me-young is not among its readers`,
  ],
  [
    "an unknown source",
    [[FACTS, "pay.sources", ["no-page"]]],
    `${FACTS}: pay.sources: no source or service "no-page"`,
  ],
  ["a sourced answer without a source", [[FACTS, "pay.sources", []]], `${FACTS}: pay.sources: missing`],
  [
    "a partly sourced answer without a source",
    [[FACTS, "tell.sources", []]],
    `${FACTS}: tell.sources: missing`,
  ],
  [
    "a question for a lawyer without a source",
    [
      [FACTS, "pay.status", "needs-lawyer"],
      [FACTS, "pay.sources", []],
    ],
    `${FACTS}: pay.sources: missing`,
  ],
  ["an unknown status", [[FACTS, "pay.status", "sure"]], `${FACTS}: pay.status: `],
  ["an unknown reader", [[FACTS, "pay.readers", ["a-neighbour"]]], `${FACTS}: pay.readers.0: `],
  ["a question that nobody asks", [[FACTS, "pay.readers", []]], `${FACTS}: pay.readers: `],
  ["an empty list of situations", [[FACTS, "pay.situations", []]], `${FACTS}: pay.situations: `],
  [
    "a page without the day on which it was read",
    [[FACTS, "pay.sources", [{ url: "https://example.org/", title: "A page" }]]],
    `${FACTS}: pay.sources.0.read: `,
  ],
  ["an unknown field", [[FACTS, "pay.note", "x"]], `${FACTS}: pay.note: `],
  [
    "an answer without words for a reader",
    [[WORDS, "pay.answer", { "me-young": "No." }]],
    `${WORDS}: pay.answer: no words for my-child`,
  ],
  [
    "a question without words for a reader",
    [[WORDS, "pay.title", { "my-child": "Do we pay?" }]],
    `${WORDS}: pay.title: no words for me-young`,
  ],
  [
    "an answer of 46 words",
    [[WORDS, "tell.answer", wordsOf(46)]],
    `${WORDS}: tell.answer: 46 words, at most 45`,
  ],
  [
    "an answer of 46 words for one reader",
    [[WORDS, "pay.answer.me-young", wordsOf(46)]],
    `${WORDS}: pay.answer: 46 words, at most 45`,
  ],
  ["a question without words", [[WORDS, "tell"]], `${WORDS}: tell: missing`],
  [
    "words of a question that does not exist",
    [[WORDS, "run", { title: "Run?", answer: "Yes." }]],
    `${WORDS}: run: no such question`,
  ],
  ["a question without ways to ask it", [[ASKED, "tell"]], `${ASKED}: tell: missing`],
  [
    "ways to ask a question that does not exist",
    [[ASKED, "run", ["do i run", "run?", "running"]]],
    `${ASKED}: run: no such question`,
  ],
  ["a question with two ways to ask it", [[ASKED, "pay.2"]], `${ASKED}: pay: `],
  [
    "one sentence under two questions",
    [[ASKED, "tell.3", "BB: do I pay?"]],
    `${ASKED}: tell.3: “BB: do I pay?” stands in pay.0 too`,
  ],
  [
    "one sentence twice under a question",
    [[ASKED, "tell.3", "bb told"]],
    `${ASKED}: tell.3: “bb told” stands in tell.2 too`,
  ],
  ["a missing file of words", [[WORDS, ""]], `${WORDS}: : file not found`],
  ["a missing file of ways to ask", [[ASKED, ""]], `${ASKED}: : file not found`],
];

for (const [title, changes, says] of BAD) {
  test(`${title} is refused, and the message names file and key`, () => {
    const found = refusals(() => load(...changes));
    assert.ok(
      found.some((line) => line.startsWith(says)),
      found.join("\n") || "nothing was refused",
    );
    const [place] = says.split(": ");
    assert.deepEqual(
      found.filter((line) => !line.startsWith(`${place}: `)),
      [],
      "another file is blamed too",
    );
  });
}

test("all faults are named together", () => {
  const found = refusals(() => load([FACTS, "pay.sources", []], [WORDS, "tell"], [ASKED, "pay"]));
  assert.deepEqual(
    found.map((line) => line.split(": ").slice(0, 2).join(": ")),
    [`${FACTS}: pay.sources`, `${WORDS}: tell`, `${ASKED}: pay`],
  );
});

test("what waits for a lawyer is read and checked, and not published", () => {
  const root = written([FACTS, "tell.status", "needs-lawyer"]);
  const sources = { facts: known, locales: languages, words: new Map(), root } as never;
  assert.deepEqual(Object.keys(loadQuestions(known, languages, root).facts), ["pay", "tell"]);
  assert.deepEqual(Object.keys(questionSources({ sources }).facts), ["pay"]);
});
