import { facts, locales, words } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse, stringify } from "yaml";
import { FactsError, Problems } from "../../../core/read/problems.ts";
import { checkPlanWords } from "../load/check-words.ts";
import { loadWords } from "../../../site/load-words.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Situation } from "../../../core/facts/schema/plan/situation.ts";
import type { File } from "./bad-file.ts";

const [locale, other] = locales();
assert.ok(locale && other);

/** Changes the words of the plans in one language and returns the problems. */
function said(change: (words: File) => void, known: Facts = facts()): string[] {
  assert.ok(locale);
  // Plans do not use guides, and guides are too many to copy.
  const { guides, ...rest } = words(locale);
  const changed: File = structuredClone(rest);
  change(changed);
  const problems = new Problems();
  checkPlanWords(known, locale, { ...changed, guides }, problems);
  return problems.list.map(({ file, field, message }) => `${file}: ${field}: ${message}`);
}

/** Returns the facts with one situation changed. */
function factsWith(id: string, change: (situation: Situation) => Partial<Situation>): Facts {
  const situation = facts().situations.get(id);
  assert.ok(situation);
  const changed = { ...situation, ...change(situation) };
  return { ...facts(), situations: new Map(facts().situations).set(id, changed) };
}

const only = (reader: string): object => ({ [reader]: "…" });

/** Words of plan.yaml that a plan names. */
const NAMED: readonly [what: string, part: string, id: string][] = [
  ["an act without words", "acts", "warn-nobody"],
  ["a service without words", "bodies", "cybertip"],
  ["someone to talk to without words", "bodies", "tel-jeunes"],
  ["a condition without words", "if", "none-concerned"],
  ["a danger that comes first, without words for readers who are not in it", "otherwise", "seen-now"],
  ["what not to do, without words", "avoid", "punish"],
  ["a line under the first action without words", "visible", "personal-duty"],
  ["a part without words", "parts", "dpj-too"],
  ["a fold without a name", "folds", "papers"],
  ["a danger line without words", "lines", "meet"],
  ["no words to say to the police", "say", "abuse"],
  ["one of the words to say that follow from an answer", "say", "fraud"],
  ["something to write down without words", "evidence", "platform"],
  ["what happens next, without words", "after", "police"],
];

const MISSING: readonly [what: string, change: (words: File) => void, says: string][] = [
  ...NAMED.map(([what, part, id]): (typeof MISSING)[number] => [
    what,
    (own) => delete own.plan[part][id],
    `plan.yaml: ${part}.${id}: missing`,
  ]),
  [
    "a situation whose sentence one reader does not have",
    (own) => (own.situations.meeting.sentence = { ...only("me-young"), "my-child": "…", "at-work": "…" }),
    "situations.yaml: meeting.sentence: no words for me-adult",
  ],
  [
    "a heading that only the young have",
    (own) => (own.situations["two-teens"].title = only("me-young")),
    "situations.yaml: two-teens.title: no words for me-adult",
  ],
  [
    "a first line that the young do not have",
    (own) => (own.situations["two-teens"].reassure = only("my-child")),
    "situations.yaml: two-teens.reassure: no words for me-young",
  ],
  [
    "a question without words",
    (own) => delete own.questions.questions.gap,
    "questions.yaml: questions.gap.question: missing",
  ],
  [
    "an answer without words",
    (own) => delete own.questions.questions.when.answers.gone,
    "questions.yaml: questions.when.answers.gone: missing",
  ],
  [
    "the box for thoughts of suicide without words",
    (own) => (own.plan.thoughts.says = only("me-young")),
    "plan.yaml: thoughts.says: no words for",
  ],
  [
    "whom to call for thoughts of suicide, without words",
    (own) => delete own.plan.thoughts.calls["988"],
    "plan.yaml: thoughts.calls.988: missing",
  ],
  [
    "a call for thoughts of suicide that no plan names",
    (own) => (own.plan.thoughts.calls["989"] = "…"),
    "plan.yaml: thoughts.calls.989: no plan names it",
  ],
  [
    "what the box says in one situation, without words for a reader",
    (own) => (own.situations["own-thoughts"].thoughts = only("me-young")),
    "situations.yaml: own-thoughts.thoughts: no words for",
  ],
  [
    "a line at a step, without words",
    (own) => delete own.plan.visible["care-line"],
    "plan.yaml: visible.care-line: missing",
  ],
  [
    "a line that only folds show, without words",
    (own) => delete own.plan.visible["own-picture-line"],
    "plan.yaml: visible.own-picture-line: missing",
  ],
  [
    "an answer of one situation without words for a reader",
    (own) => (own.situations["own-thoughts"].questions.danger.answers.near = only("me-young")),
    "situations.yaml: own-thoughts.questions.danger.answers.near: no words for me-adult",
  ],
  [
    "a line under a question without words for a reader",
    (own) => (own.situations["two-teens"].questions.gap.note = only("me-young")),
    "situations.yaml: two-teens.questions.gap.note: no words for",
  ],
  [
    "words for a question that the situation does not ask",
    (own) => (own.situations["two-teens"].questions.took = { note: "…" }),
    "situations.yaml: two-teens.questions.took: nobody is asked it",
  ],
  [
    "words for an answer that the situation does not offer",
    (own) => (own.situations["two-teens"].questions.gap.answers = { perhaps: "…" }),
    "situations.yaml: two-teens.questions.gap.answers.perhaps: nobody is asked it",
  ],
  [
    "an act that one of its readers does not have",
    (own) => (own.plan.acts.stop.do = only("me-young")),
    "plan.yaml: acts.stop: no words for",
  ],
  [
    "a sentence that no plan names",
    (own) => (own.plan.acts.lissen = own.plan.acts.listen),
    "plan.yaml: acts.lissen: no plan names it",
  ],
  [
    "what to do at a service that its situation does not name",
    (own) => (own.situations["two-teens"].bodies = { "tel-jeuns": { do: "…" } }),
    "situations.yaml: two-teens.bodies.tel-jeuns: no plan names it",
  ],
];

for (const [what, change, says] of MISSING) {
  test(`${what} stops the build, and the message names file and key once`, () => {
    const found = said(change).filter((line) => line.startsWith(`locales/${locale.id}/${says}`));
    assert.ok(found.length > 0, said(change).join("\n") || "nothing was refused");
    assert.equal(new Set(found).size, found.length);
  });
}

test("an unknown step in a row stops the build, and the message names its key", () => {
  const withStep = (where: "acts" | "then"): Facts =>
    factsWith("two-teens", ({ rows }) => ({
      rows: rows.map((row, at) => (at === 0 ? { ...row, [where]: [{ id: "no-such-step" }] } : row)),
    }));
  assert.deepEqual(
    said(() => {}, withStep("acts")),
    [`locales/${locale.id}/plan.yaml: acts.no-such-step: missing: a plan names it`],
  );
  assert.deepEqual(
    said(() => {}, withStep("then")),
    [`locales/${locale.id}/plan.yaml: bodies.no-such-step: missing: a plan names it`],
  );
});

test("what only danger adds to a plan has words too", () => {
  const found = said((own) => delete own.plan.acts["interrupt-it"]);
  assert.ok(found.some((line) => line.includes("acts.interrupt-it: missing")));
});

test("the real words lack nothing that a plan names", () => {
  assert.deepEqual(
    said(() => {}),
    [],
  );
});

test("a situation without words for one reader stops the whole build, and the message names file and key", () => {
  const root = mkdtempSync(join(tmpdir(), "plan-words-"));
  after(() => rmSync(root, { recursive: true, force: true }));
  cpSync("locales", join(root, "locales"), { recursive: true });
  const file = `locales/${other.id}/situations.yaml`;
  const own = parse(readFileSync(join(root, file), "utf8")) as File;
  own["two-teens"].sentence = only("me-young");
  writeFileSync(join(root, file), stringify(own));
  assert.throws(
    () => loadWords(facts(), locales(), root),
    (error) =>
      error instanceof FactsError &&
      error.message.includes(`${file}: two-teens.sentence: no words for me-adult`),
  );
});
