import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reader } from "../../../core/vocabulary.rules.ts";
import { planOf } from "./fixture.ts";

const visible = (
  row: object,
  reader?: Reader,
  answers?: Record<string, string>,
  rest?: object,
): readonly string[] => planOf(row, reader, answers, rest).visible;
const more = (
  row: object,
  reader?: Reader,
  answers?: Record<string, string>,
  rest?: object,
): readonly string[] => planOf(row, reader, answers, rest).more;

const folded = (row: object, reader?: Reader, answers?: Record<string, string>): readonly string[] =>
  planOf(row, reader, answers).folded;

test("a line appears for its readers, situations and kinds of talk, in the reader’s order", () => {
  assert.deepEqual(visible({}), ["accused-line", "papers-line"]);
  assert.deepEqual(visible({}, "at-work"), ["duty", "accused-line"]);
  assert.deepEqual(visible({}, "my-child", {}, { id: "another" }), ["papers-line", "harm-line"]);
  assert.deepEqual(visible({ talk: "crisis" }), ["accused-line", "papers-line"]);
});

test("lines without room stand in their fold, and fewer fit with 911 as the body or nobody", () => {
  assert.deepEqual(folded({}), ["harm-line"]);
  assert.deepEqual(folded({}, "at-work"), ["harm-line"]);
  const danger = { danger: "near" };
  assert.deepEqual(visible({}, "my-child", danger), ["voice"]);
  assert.deepEqual(folded({}, "my-child", danger), ["accused-line", "papers-line"]);
  assert.deepEqual(visible({ body: undefined }), ["accused-line"]);
});

test("an ordinary worry has only the lines that are for it", () => {
  assert.deepEqual(visible({ talk: "calm" }, "at-work"), []);
  assert.deepEqual(visible({ talk: "calm" }, "at-work", { danger: "near" }), ["voice"]);
});

test("a line that depends on a named service ignores a step with a condition", () => {
  const unless = { body: "helpline", then: ["dpj if asked", "local-police if goes-on"] };
  assert.deepEqual(visible(unless), ["accused-line", "harm-line"]);
  assert.ok(visible({ body: "helpline", then: ["dpj"] }).includes("papers-line"));
});

test("a line that does not fit danger or a person disappears with them, and only then", () => {
  const all = (answers: Record<string, string>) => [
    ...visible({}, "someone-else", answers),
    ...folded({}, "someone-else", answers),
  ];
  assert.ok(all({}).includes("harm-line"));
  assert.ok(!all({ danger: "life" }).includes("harm-line"));
  assert.ok(!all({ danger: "later" }).includes("harm-line"));
  assert.ok(!all({ person: "online" }).includes("harm-line"));
});

test("the plainer line appears only for its readers, its situations and the person meant", () => {
  const asks = {
    asks: Object.fromEntries(
      ["me-young", "me-adult", "my-child", "at-work", "someone-else"].map((one) => [one, ["age"]]),
    ),
  };
  assert.ok(visible({}, "me-adult").includes("papers-plain"));
  assert.ok(visible({}, "my-child", {}, { id: "abroad" }).includes("papers-plain"));
  assert.ok(visible({}, "my-child", { age: "adult" }, asks).includes("papers-plain"));
  assert.ok(visible({}, "my-child", { age: "minor" }, asks).includes("papers-line"));
});

test("a line adds its part to the fold with other steps, once", () => {
  assert.deepEqual(more({}), ["accused"]);
  assert.deepEqual(more({ more: ["accused", "words"] }), ["accused", "words"]);
  assert.deepEqual(more({ talk: "calm", more: ["words"] }), ["words"]);
});

test("when someone is harmed, the police and youth protection are the first parts if no step names them", () => {
  const nobody = { body: "helpline", then: ["cybertip"] };
  assert.deepEqual(more(nobody), ["police-too", "dpj-too", "accused"]);
  assert.deepEqual(more({ ...nobody, then: ["local-police if goes-on"] }), ["dpj-too", "accused"]);
  assert.deepEqual(more({ ...nobody, then: ["province-police", "dpj"] }), ["accused"]);
  assert.deepEqual(more({ ...nobody, talk: "crisis" }), ["accused"]);
});

test("the plan does not also send an adult who speaks about themselves, or a reader abroad, to youth protection", () => {
  const nobody = { body: "helpline", then: ["local-police"] };
  assert.ok(!more(nobody, "me-adult").includes("dpj-too"));
  assert.ok(!more(nobody, "my-child", {}, { id: "abroad" }).includes("dpj-too"));
});

test("a missing person adds the part on families who search", () => {
  assert.deepEqual(more({}, "my-child", { danger: "missing" }), ["missing", "accused"]);
});

test("a day to come adds the part on words to say, for its readers, once", () => {
  assert.deepEqual(more({}, "my-child", { danger: "later" }), ["words", "accused"]);
  assert.deepEqual(more({ more: ["words"] }, "my-child", { danger: "later" }), ["words", "accused"]);
  assert.deepEqual(more({}, "at-work", { danger: "later" }), ["accused"]);
});

test("where danger takes youth protection out of the next steps, a part names it", () => {
  const row = { body: "cybertip", then: ["bank", "local-police", "dpj"] };
  assert.ok(!more(row).includes("dpj-too"));
  assert.ok(more(row, "my-child", { danger: "near" }).includes("dpj-too"));
  assert.ok(!more({ ...row, talk: "calm" }).includes("dpj-too"));
  assert.ok(more({ ...row, talk: "calm" }, "my-child", { danger: "near" }).includes("dpj-too"));
});

test("a reader under 18 does not see the signs to look for in a child", () => {
  assert.ok(more({ more: ["signs"] }, "my-child").includes("signs"));
  assert.ok(!more({ more: ["signs"] }, "me-young").includes("signs"));
});

const folds = (row: object, reader?: Reader, rest?: object): readonly string[] =>
  planOf(row, reader, {}, rest).folds;

test("a fold appears when it has content: its readers, its talk, its services, its parts", () => {
  assert.deepEqual(folds({}), ["more-steps", "after", "home", "papers", "my-children", "sources"]);
  assert.deepEqual(folds({}, "at-work"), ["more-steps", "after", "my-children", "sources"]);
  assert.deepEqual(folds({ talk: "calm", then: ["cybertip"] }), ["home", "sources"]);
  assert.deepEqual(folds({ talk: "calm" }), ["home", "my-children", "sources"]);
});

test("the fold on papers opens with its line, shown or not, and with the plainer line too", () => {
  assert.ok(folds({}, "me-adult").includes("papers"));
  assert.ok(!folds({}, "someone-else").includes("papers"));
});
