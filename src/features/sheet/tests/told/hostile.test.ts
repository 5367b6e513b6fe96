import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { kinds } from "../../told/details.rules.ts";
import { tell } from "../../told/tell.rules.ts";
import { stories } from "../../../../../tests/shared/own-words.ts";
import { mixed } from "./mixed.ts";
import { knowledge, read } from "./reading.ts";
import { runs } from "../../../../../tests/shared/sample.ts";

test("whatever is told, each detail is a piece of the text, in order, and nothing is thrown", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      let last = 0;
      for (const { kind, start, end } of read(text)) {
        assert.ok(kinds.includes(kind));
        assert.ok(start >= last && start < end && end <= text.length, `${kind} ${start} ${end}`);
        last = start;
      }
    }),
    runs(300),
  );
});

test("marks of direction and of vowels change nothing that is read", () => {
  const plain = read("عمري ١٥ سنة من لافال").map(({ value }) => value);
  const marked = read("\u2067عُمري ١٥ سَنة\u200f من لاڤال\u2069").map(({ value }) => value);
  assert.deepEqual(marked, plain);
});

test("what the browser gets is JSON that reads the same", () => {
  const sent = JSON.parse(JSON.stringify(knowledge)) as typeof knowledge;
  const [first] = stories;
  assert.deepEqual(tell(first!.text, sent), read(first!.text));
});
