import assert from "node:assert/strict";
import { test } from "node:test";
import { namesDanger, rowFor } from "../row.rules.ts";
import type { Reader } from "../../../core/vocabulary.rules.ts";
import { parsedRow, rowOf, situationOf } from "./fixture.ts";

const situation = situationOf([
  rowOf({ for: ["my-child"], when: { danger: ["near", "live"], person: ["online"] }, avoid: "calm" }),
  rowOf({ for: ["my-child"], when: { person: ["online", "sibling"] }, body: "cybertip" }),
  rowOf({ for: ["my-child"], when: { person: ["online"] }, body: "bank" }),
  rowOf({ for: ["my-child", "at-work"] }),
]);

const found = (reader: Reader, person: string, danger = "no") =>
  rowFor(situation, reader, { answers: { person, danger }, danger: undefined });

test("the first row whose answers all match wins, even when a later one fits too", () => {
  assert.equal(found("my-child", "online").body?.id, "cybertip");
  assert.equal(found("my-child", "sibling").body?.id, "cybertip");
  assert.equal(found("my-child", "known").body?.id, "local-police");
});

test("a row is only for the readers that it names", () => {
  assert.equal(found("at-work", "online").body?.id, "local-police");
});

test("a row for some kinds of danger is for no other kind", () => {
  assert.equal(found("my-child", "online", "near").avoid, "calm");
  assert.equal(found("my-child", "online", "life").avoid, "known");
  assert.equal(found("my-child", "online").avoid, "known");
});

test("a combination without a row is an error that names situation, reader and answers", () => {
  assert.throws(
    () => rowFor(situation, "me-young", { answers: { person: "known" }, danger: undefined }),
    /example: no row for me-young and \{"person":"known"\}/,
  );
});

test("a row handles danger when it asks for a kind of it, or for the day of a meeting", () => {
  assert.equal(namesDanger(parsedRow({ when: { danger: ["near"] } })), true);
  assert.equal(namesDanger(parsedRow({ when: { when: ["today"] } })), true);
  assert.equal(namesDanger(parsedRow({ when: { person: ["known"] } })), false);
});
