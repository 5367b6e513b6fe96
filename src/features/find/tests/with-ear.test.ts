import assert from "node:assert/strict";
import { test } from "node:test";
import type { Heard } from "../../ear/ear.rules.ts";
import type { Answer } from "../answer.rules.ts";
import type { Hit } from "../entries.rules.ts";
import { toldIn, urgencyOf, withEar, type EarRows } from "../with-ear.rules.ts";

const row = (title: string, kind: "situation" | "platform" | "service" = "situation"): Hit => ({
  entry: { kind, title, note: "", href: `/help/${title}/` },
  via: "",
});
const ROWS: EarRows = {
  row: (id) => (["threat", "meeting", "shared", "self"].includes(id) ? row(id) : undefined),
  readers: { child: "me-young", parent: "my-child" },
  crisis: "self",
  careful: [],
};
const heard = (situations: [string, number][], more: Partial<Heard> = {}): Heard => ({
  situations: situations.map(([id, likely]) => ({ id, likely })),
  danger: { emergency: 0, crisis: 0 },
  speakers: [{ id: "unclear", likely: 0.9 }],
  answers: {},
  ...more,
});
const NONE: Answer = { kind: "none" };
const TOLD = "he wants money for the picture";
const shown = (answer: Answer): unknown[] =>
  "hits" in answer ? answer.hits.map(({ entry }) => ("href" in entry ? entry.href : "")) : [];

test("a told sentence leads with what it sounds like, at most three", () => {
  const answer = withEar(
    NONE,
    TOLD,
    heard([
      ["threat", 0.9],
      ["shared", 0.07],
      ["meeting", 0.01],
    ]),
    ROWS,
  );
  assert.equal(answer.kind, "heard");
  assert.deepEqual(shown(answer), ["/help/threat/", "/help/shared/"]);
  assert.ok(answer.kind === "heard" && answer.sure);
});

test("less likely is not sure", () => {
  const answer = withEar(
    NONE,
    TOLD,
    heard([
      ["threat", 0.4],
      ["shared", 0.3],
      ["meeting", 0.2],
    ]),
    ROWS,
  );
  assert.ok(answer.kind === "heard" && !answer.sure);
  assert.equal(shown(answer).length, 3);
});

test("who speaks chooses the page of the reader", () => {
  const speakers = [{ id: "parent", likely: 0.8 }];
  assert.deepEqual(shown(withEar(NONE, TOLD, heard([["threat", 0.9]], { speakers }), ROWS)), [
    "/help/threat/c/",
  ]);
  const unsure = [{ id: "parent", likely: 0.5 }];
  assert.deepEqual(shown(withEar(NONE, TOLD, heard([["threat", 0.9]], { speakers: unsure }), ROWS)), [
    "/help/threat/",
  ]);
});

test("danger that is likely asks for a number, and a number that is asked for stays", () => {
  const asks = (danger: Heard["danger"], typed = TOLD, isDone = true): unknown[] =>
    urgencyOf({ danger }, typed, isDone);
  assert.deepEqual(asks({ emergency: 0.1, crisis: 0.7 }), ["crisis"]);
  assert.deepEqual(asks({ emergency: 0.5, crisis: 0.7 }), ["emergency", "crisis"]);
  assert.deepEqual(asks({ emergency: 0, crisis: 0 }), []);
  assert.deepEqual(withEar({ ...NONE, urgent: ["crisis"] }, TOLD, heard([["threat", 0.9]]), ROWS).urgent, [
    "crisis",
  ]);
});

test("the first words of a sentence ask for no number while the person still types", () => {
  const danger = { emergency: 0.9, crisis: 0 };
  assert.deepEqual(urgencyOf({ danger }, "a man", false), []);
  assert.deepEqual(urgencyOf({ danger }, "a man", true), ["emergency"]);
  assert.deepEqual(urgencyOf({ danger }, "a man stands at our door", false), ["emergency"]);
});

test("the plan for thoughts of suicide leads where its number shows, unless the ear is sure of another", () => {
  const cry: Answer = { ...NONE, urgent: ["crisis"] };
  const led = (situations: [string, number][]): unknown[] =>
    shown(withEar(cry, TOLD, heard(situations), ROWS));
  assert.deepEqual(
    led([
      ["threat", 0.5],
      ["self", 0.01],
    ]),
    ["/help/self/", "/help/threat/"],
  );
  assert.deepEqual(led([["threat", 0.9]]), ["/help/threat/", "/help/self/"]);
  assert.deepEqual(
    led([
      ["self", 0.9],
      ["threat", 0.08],
    ]),
    ["/help/self/", "/help/threat/"],
  );
});

test("a cry that names another country keeps its answer: our numbers do not work there", () => {
  const abroad: Answer = { ...NONE, urgent: ["crisis"], abroad: [] };
  assert.equal(withEar(abroad, TOLD, heard([["threat", 0.9]]), ROWS), abroad);
});

test("names, short texts, unlikely guesses and texts that lead to no situation stay as they were", () => {
  const rows: Answer = { kind: "rows", hits: [row("s", "service")], more: 0, near: false, held: 1 };
  assert.equal(withEar(rows, "two words", heard([["threat", 0.9]]), ROWS), rows);
  assert.equal(withEar(rows, TOLD, heard([["threat", 0.1]]), ROWS), rows);
  assert.equal(
    withEar(
      rows,
      TOLD,
      heard([
        ["app", 0.7],
        ["threat", 0.2],
      ]),
      ROWS,
    ),
    rows,
  );
  const choose: Answer = { kind: "choose", hits: [row("x")] };
  assert.equal(withEar(choose, TOLD, heard([["threat", 0.9]]), ROWS), choose);
});

test("an app that is named keeps its row below", () => {
  const rows: Answer = {
    kind: "rows",
    hits: [row("s", "service"), row("discord", "platform")],
    more: 0,
    near: false,
    held: 0.4,
  };
  assert.deepEqual(shown(withEar(rows, TOLD, heard([["threat", 0.9]]), ROWS)), [
    "/help/threat/",
    "/help/discord/",
  ]);
});

test("what a person asks is left out where they tell something too", () => {
  assert.equal(toldIn("he has my pics. will the police arrest me?"), "he has my pics.");
  assert.equal(toldIn("هل أدفع له؟ معه صوري ويهددني"), " معه صوري ويهددني");
  assert.equal(toldIn("will the police arrest me?"), "will the police arrest me?");
  assert.equal(toldIn("help. will the police arrest me?"), "help. will the police arrest me?");
  for (const text of ["", "?", "...", "\n\n"]) assert.equal(toldIn(text), text);
});

test("a plan that would hurt others asks who reads, unless a young person speaks", () => {
  const opened = (speaker: string): unknown[] =>
    shown(
      withEar(NONE, TOLD, heard([["self", 0.9]], { speakers: [{ id: speaker, likely: 0.9 }] }), {
        ...ROWS,
        careful: ["self"],
      }),
    );
  assert.deepEqual(opened("parent"), ["/help/self/"]);
  assert.notDeepEqual(opened("child"), ["/help/self/"]);
});
