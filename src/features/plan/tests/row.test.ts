import assert from "node:assert/strict";
import { test } from "node:test";
import { namesDanger, rowFor } from "../row.rules.ts";
import type { Reader } from "../../../core/vocabulary.rules.ts";
import type { Danger } from "../../../core/vocabulary.rules.ts";
import { parsedRow, rowOf, situationOf } from "./fixture.ts";

const situation = situationOf([
  rowOf({ for: ["my-child"], when: { danger: ["any"], person: ["online"] }, avoid: "calm" }),
  rowOf({ for: ["my-child"], when: { person: ["online", "comes"] }, body: "cybertip" }),
  rowOf({ for: ["my-child"], when: { person: ["online"] }, body: "bank" }),
  rowOf({ for: ["my-child", "at-work"] }),
]);

const bodyFor = (reader: Reader, person: string, danger?: Danger): string =>
  `${rowFor(situation, reader, { answers: { person, danger: danger ?? "no" }, danger, comes: false }).body?.id}`;

test("the first row whose answers all match wins, even when a later one fits too", () => {
  assert.equal(bodyFor("my-child", "online"), "cybertip");
  assert.equal(bodyFor("my-child", "comes"), "cybertip");
  assert.equal(bodyFor("my-child", "known"), "local-police");
});

test("a row is only for the readers that it names", () => {
  assert.equal(bodyFor("at-work", "online"), "local-police");
});

test("“any” danger is each kind of danger, and none when nobody reports danger", () => {
  const row = rowFor(situation, "my-child", {
    answers: { person: "online" },
    danger: "missing",
    comes: false,
  });
  assert.equal(row.avoid, "calm");
  const without = rowFor(situation, "my-child", {
    answers: { person: "online" },
    danger: undefined,
    comes: false,
  });
  assert.equal(without.avoid, "known");
});

test("a combination without a row is an error that names situation, reader and answers", () => {
  assert.throws(
    () => rowFor(situation, "me-young", { answers: { person: "known" }, danger: undefined, comes: false }),
    /example: no row for me-young and \{"person":"known"\}/,
  );
});

test("a row handles danger when it asks for any kind of it", () => {
  assert.equal(namesDanger(parsedRow({ when: { danger: ["any"] } })), true);
  assert.equal(namesDanger(parsedRow({ when: { danger: ["life"] } })), true);
  assert.equal(namesDanger(parsedRow({ when: { person: ["known"] } })), false);
});
