import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsIn } from "../words-in.ts";

test("words of a language that has no file are a fault that names the file", () => {
  const all = new Map([["fr", { title: "" }]]);
  assert.deepEqual(wordsIn(all, { id: "fr" }, "easy.yaml"), { title: "" });
  assert.throws(() => wordsIn(all, { id: "ar" }, "easy.yaml"), /^Error: locales\/ar\/easy\.yaml: missing$/);
});
