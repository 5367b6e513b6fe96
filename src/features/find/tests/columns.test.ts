import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  isArabic,
  packArabic,
  packSteps,
  packTopics,
  unpackArabic,
  unpackSteps,
  unpackTopics,
} from "../columns.rules.ts";
import { packPostal, unpackPostal } from "../postal.rules.ts";

const text = fc.string({ unit: fc.constantFrom(..."abcé لافتسم19;*–") });

test("values in steps come out as they went in", () => {
  const sorted = fc.uniqueArray(fc.nat(2000)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, text, (positions, value) => {
      const values = positions.map((at): [number, string] => [at, value]);
      assert.deepEqual(unpackSteps(packSteps(values)), values);
    }),
  );
});

test("Arabic text in one-byte letters comes out as it went in", () => {
  fc.assert(
    fc.property(text, (one) => {
      if (isArabic(one)) assert.equal(unpackArabic(packArabic(one)), one);
    }),
  );
});

test("topics in columns come out with all their words, and a sign that stands between them is refused", () => {
  const topic = {
    kind: "service" as const,
    title: "خط 9-8-8",
    note: "9-8-8",
    href: "/ar/",
    words: "aide انتحار",
  };
  assert.deepEqual(unpackTopics(packTopics([topic, topic])), [topic, topic]);
  assert.throws(() => packTopics([{ ...topic, note: "1|2" }]), /1\|2/);
});

test("beginnings of postal codes come out as they went in", () => {
  const found = unpackPostal(
    packPostal([
      ["H1A", 5],
      ["H1B", 5],
      ["G0A?", 9, 2, 7],
      ["J1A?", 3],
    ]),
  );
  assert.deepEqual(Object.fromEntries(found), {
    h1a: { ask: false, towns: [5] },
    h1b: { ask: false, towns: [5] },
    g0a: { ask: true, towns: [9, 2, 7] },
    j1a: { ask: true, towns: [3] },
  });
});
