import { site } from "../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { tell } from "../../src/features/sheet/told/tell.rules.ts";
import { toldKnowledge } from "../../src/features/sheet/told.view.ts";
import { stories } from "../shared/own-words.ts";
import { workOf } from "./count.ts";

const knowledge = toldKnowledge(site());
const SMALL = 1_000;
// A whole story, and texts that make rules start again and again.
const UNITS = [
  ...stories.filter((_, at) => at % 30 === 0).map(({ text }) => `${text} `),
  "my son is 12 and ",
  "a.b@c.",
  "5 ",
  "_a.",
  "saint-",
  "قبل يوم ",
  "he will send ",
  "\u202e",
  "x",
];

for (const unit of UNITS)
  test(`a story ten times as long needs about ten times the work (${JSON.stringify(unit.slice(0, 20))})`, () => {
    const typed = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    tell(typed(10), knowledge);
    const [small, large] = [SMALL, 10 * SMALL].map((size) => workOf(() => void tell(typed(size), knowledge)));
    assert.ok(large! <= 13 * Math.max(1_000, small!), `${small} for ${SMALL}, ${large} for ${10 * SMALL}`);
  });
