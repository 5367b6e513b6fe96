import assert from "node:assert/strict";
import { test } from "node:test";
import { answersOfHeard } from "../../heard/answers.rules.ts";
import { heard } from "../../heard/heard.rules.ts";
import { read } from "../told/reading.ts";
import { sheet } from "../../../report/tests/sources.ts";

/** What is offered of a text, as in "age 16 claimed". */
const offered = (text: string): string[] =>
  heard(read(text), text, sheet).flatMap(({ kind, answer, roles }) =>
    kind === "age" || kind === "town"
      ? [`${kind} ${String(answer)}${roles.includes(`${kind}-claimed`) ? " claimed" : ""}`]
      : [],
  );

/** A story, and what is offered of it. */
const CASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "an age or a town that the person reported claims is offered as claimed": {
    "he says he is 16 and from Laval": ["age 16 claimed", "town Laval claimed"],
    "My daughter is 13. She met a boy who says he is 15.": ["age 13", "age 15 claimed"],
    "He told her he's 17 and lives in Gatineau.": ["age 17 claimed", "town Gatineau claimed"],
    "she claims she is 14": ["age 14 claimed"],
    "His profile says 15 years old.": ["age 15 claimed"],
    "il dit qu'il a 15 ans": ["age 15 claimed"],
    "Il m'a dit qu'il avait 17 ans et qu'il vit à Sherbrooke.": ["age 17 claimed", "town Sherbrooke claimed"],
    "il prétend avoir 16 ans": ["age 16 claimed"],
    "Un gars qui se dit de Laval lui écrit.": ["town Laval claimed"],
    "يقول عمره ١٦": ["age 16 claimed"],
    "قال لها إن عمره 17 سنة وإنه من لافال": ["age 17 claimed", "town Laval claimed"],
    "بيقول عمرو 15 سنة وساكن بلافال": ["age 15 claimed", "town Laval claimed"],
  },
  "what the writer says of the child, of the person or of themselves is no claim": {
    "he is 16 and from Laval": ["age 16", "town Laval"],
    "He says he is 16 but he is 35 years old.": ["age 16 claimed", "age 35"],
    "He says he will come to Laval.": ["town Laval"],
    "he says he is 16, my daughter is 12 and we live in Laval": ["age 16 claimed", "age 12", "town Laval"],
    "Il dit qu'il a 15 ans. Ma fille a 12 ans, on habite à Laval.": [
      "age 15 claimed",
      "age 12",
      "town Laval",
    ],
    "يقول عمره ١٦ وبنتي عمرها ١٢": ["age 16 claimed", "age 12"],
    "إنه من لافال": ["town Laval"],
  },
};
for (const [title, texts] of Object.entries(CASES))
  test(title, () => {
    for (const [text, expected] of Object.entries(texts)) assert.deepEqual(offered(text), expected, text);
  });

test("a claim is never the age of the person, nor the town that sets the police", () => {
  const text = "he says he is 16 and from Laval";
  const found = heard(read(text), text, sheet);
  for (const { roles } of found) assert.ok(!roles.includes("age-person") && !roles.includes("town-person"));
  const kept = found.map(({ kind, answer, words }) => ({ role: `${kind}-claimed`, block: 0, answer, words }));
  assert.deepEqual(answersOfHeard(kept, sheet), { "claimed-age": "16", "claimed-town": "Laval" });
  const setting = Object.values(sheet.doors.towns).flatMap((fields) => Object.keys(fields));
  assert.ok(!setting.includes("claimed-town"));
});

test("the same number may be the child's age and a claim", () =>
  assert.deepEqual(offered("My son is 16. The man says he is 16."), ["age 16", "age 16 claimed"]));
