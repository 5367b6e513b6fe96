import assert from "node:assert/strict";
import { test } from "node:test";
import { topicsIn } from "../../told/tell.rules.ts";
import { knowledge } from "./reading.ts";

test("a story in which money is asked for or sent speaks of money", () => {
  for (const text of [
    "he wants 300$ or he posts it",
    "I already sent him two gift cards",
    "my son paid by e-transfer",
    "il veut que je paye",
    "j'ai fait un virement hier",
    "il demande des cartes-cadeaux",
    "طلب مني مصاري",
    "دفعت له ومازال يهدد",
    "بدو 100 دولار",
  ])
    assert.deepEqual(topicsIn(text, knowledge), ["money"], text);
});

test("a story without money does not", () => {
  for (const text of [
    "he wants more pictures",
    "she pays attention to nothing",
    "il veut d'autres photos",
    "son pays est loin",
    "يريد صورا أخرى",
    "",
  ])
    assert.deepEqual(topicsIn(text, knowledge), [], text);
});
