import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Answer, SheetAnswers } from "../../report/answers.rules.ts";
import { needs } from "../../report/needs.rules.ts";
import { isEnough, isFilled, questions } from "../questions.rules.ts";
import type { GroupField, LeafField } from "../../report/sheet-facts.schema.ts";
import { readersOfSheet, situationsOfSheet, told } from "./every.ts";
import { day, sheet } from "../../report/tests/sources.ts";
import { runs, SEED } from "../../../../tests/shared/sample.ts";

/** What the page promises, whatever `src/data/sheet.yaml` says. */
const FIVE = 5;
const fields = sheet.sections.flatMap(({ fields: some }) => some);
const leaves = new Map<string, LeafField | GroupField>(
  fields.flatMap((field) => (field.kind === "repeat" ? field.fields : [field])).map((one) => [one.id, one]),
);
const head = sheet.sections
  .filter(({ open }) => open)
  .flatMap(({ fields: some }) => some.map(({ id }) => id));
const some = (field: LeafField | GroupField): Answer =>
  field.kind === "date-about"
    ? day({ day: "2026-11-20" })
    : field.kind === "choices"
      ? [field.options?.[0] ?? ""]
      : (field.options?.[0] ?? "something");

/** Answers with one more field filled in, in its block where it has one. */
function answered(answers: SheetAnswers, id: string): SheetAnswers {
  const repeat = fields.find((field) => field.kind === "repeat" && field.fields.some((one) => one.id === id));
  const value = some(leaves.get(id)!);
  if (!repeat) return { ...answers, [id]: value };
  const [first = {}] = (answers[repeat.id] ?? []) as SheetAnswers[];
  return { ...answers, [repeat.id]: [{ ...first, [id]: value }] };
}

for (const situation of situationsOfSheet)
  describe(`after the story: ${situation}`, () => {
    for (const reporter of readersOfSheet) {
      const start = { situation, reporter };
      test(`${reporter}: five questions at most, none of the head again, none that does not fit`, () => {
        const asked = questions(start, sheet);
        assert.ok(asked.length > 0 && asked.length <= FIVE, String(asked.length));
        assert.equal(new Set(asked).size, asked.length);
        for (const id of asked) {
          const field = leaves.get(id);
          assert.ok(field && !head.includes(id), id);
          assert.ok(!field.only || field.only.includes(situation), `${id} does not fit`);
          assert.ok(!(field.adults && reporter === "me-young"), `${id} is not for a child`);
        }
      });
      test(`${reporter}: what is answered is not asked again, and in the end nothing is`, () => {
        let answers: SheetAnswers = start;
        for (let left = leaves.size; left > 0; left -= 1) {
          const [first] = questions(answers, sheet);
          if (first === undefined) break;
          answers = answered(answers, first);
          const after = questions(answers, sheet);
          assert.ok(!after.includes(first) && after.length <= FIVE, first);
        }
        assert.deepEqual(questions(answers, sheet), []);
      });
    }
  });

test("nothing of what a child is never asked is asked of one, whatever else was answered", () => {
  const never = [...leaves.values()].filter(({ adults }) => adults).map(({ id }) => id);
  assert.ok(never.length > 0);
  const wanting = {
    ...sheet,
    needs: never.map((id) => ({ id, fields: [id], evidence: [], always: true as const, situations: [] })),
  };
  for (const situation of situationsOfSheet)
    assert.deepEqual(questions({ situation, reporter: "me-young" }, wanting), []);
  const only = leaves.get(never[0]!)?.only ?? situationsOfSheet;
  assert.ok(questions({ situation: only[0]!, reporter: "my-child" }, wanting).includes(never[0]!));
});

test("what a story may answer already is not asked beside it", () => {
  const start = { situation: "threatened-with-images", reporter: "my-child" };
  assert.ok(questions(start, sheet).includes("town"));
  const asked = questions(start, sheet, ["town", "user-name"]);
  assert.ok(!asked.includes("town") && !asked.includes("user-name"), asked.join());
  assert.ok(asked.includes("reporter-contact"));
});

test("where a story speaks of money, the amount that was paid is asked for, first where it is extorted", () => {
  const start = { situation: "threatened-with-images", reporter: "me-young" };
  assert.ok(!questions(start, sheet).includes("amount-paid"));
  assert.equal(questions(start, sheet, [], ["payment"])[0], "amount-paid");
  assert.ok(!questions({ ...start, "amount-paid": "100 $" }, sheet, [], ["payment"]).includes("amount-paid"));
  assert.ok(!questions({ ...start, paid: ["nothing"] }, sheet, [], ["payment"]).includes("amount-paid"));
  // The sheet does not ask it of what happened without money.
  assert.ok(!questions({ situation: "two-teens" }, sheet, [], ["payment"]).includes("amount-paid"));
});

test("whatever a story says, five questions at most are left, each of something that the sheet does not hold", () => {
  fc.assert(
    fc.property(told, (answers) => {
      const asked = questions(answers, sheet);
      const open = needs(answers, sheet)
        .filter(({ given }) => !given)
        .map(({ field }) => field);
      assert.ok(asked.length <= FIVE);
      for (const id of asked) assert.ok(open.includes(id), id);
    }),
    { ...runs(300), seed: SEED },
  );
});

test("what is asked of a threat is asked abroad too", () => {
  for (const field of leaves.values())
    if (field.only?.includes("threatened-with-images")) assert.ok(field.only.includes("abroad"), field.id);
});

test("who found pictures of children they do not know is not asked for the town of a child", () => {
  const asked = questions({ situation: "found-images", reporter: "someone-else" }, sheet);
  assert.ok(!asked.includes("town") && asked.includes("person-town"), asked.join());
});

describe("what is enough to be handed over", () => {
  const enough = { safe: "unsure", situation: "meeting", words: "w" };
  test("safety, what happened and one thing to begin from", () =>
    assert.equal(isEnough(enough, sheet), true));
  for (const id of Object.keys(enough))
    test(`without ${id} it is not`, () => assert.equal(isEnough({ ...enough, [id]: " " }, sheet), false));
  test("an account alone is a thing to begin from, an empty one is none", () => {
    const without = { safe: "yes", situation: "meeting" };
    assert.equal(isEnough({ ...without, accounts: [{}, { "user-name": "max" }] }, sheet), true);
    assert.equal(isEnough({ ...without, accounts: [{ "user-name": " ", "seen-where": "x" }] }, sheet), false);
    assert.equal(isEnough({ ...without, places: [{ "place-address": "a.example" }] }, sheet), true);
  });
  test("every situation and reader can come so far by the open head alone", () => {
    for (const situation of situationsOfSheet)
      for (const reporter of readersOfSheet)
        assert.ok(isEnough({ situation, reporter, safe: "no", words: "w" }, sheet));
  });
});

test("what a plan has answered is no sheet yet: the blank one is still printed", () => {
  assert.equal(isFilled({ situation: "meeting", reporter: "me-young", words: "  ", accounts: [{}] }), false);
  assert.equal(isFilled({ situation: "meeting", safe: "yes" }), true);
  assert.equal(isFilled({ accounts: [{}, { "user-name": "max" }] }), true);
});
