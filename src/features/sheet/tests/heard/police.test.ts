import assert from "node:assert/strict";
import { test } from "node:test";
import { answersOfHeard } from "../../heard/answers.rules.ts";
import { heard, type Heard } from "../../heard/heard.rules.ts";
import { tellsIn } from "../../told/tell.rules.ts";
import { knowledge, read } from "../told/reading.ts";
import { sheet } from "../../../report/tests/sources.ts";

const police = (text: string): Heard[] =>
  heard(read(text), text, sheet).filter(({ kind }) => kind === "police");

/** Someone in the story is in the police. */
const TOLD = [
  "my brother-in-law is a cop there",
  "His father is a police officer in Laval.",
  "her uncle works for the police",
  "he's a retired cop",
  "My sister is on the council police.",
  "mon beau-frère est policier",
  "Son père travaille à la SQ.",
  "mon oncle est dans la police",
  "il est policier",
  "هو شرطي هنا",
  "أخوه يعمل في الشرطة",
  "صهري ضابط بالشرطة",
];
/** The police are named, and nobody is in it. */
const NOT = [
  "I called the police.",
  "he is scared of the cops",
  "my brother told the police",
  "J'ai appelé la police.",
  "mon frère a appelé la police",
  "اتصلت بالشرطة",
  "أخي اتصل بالشرطة",
];
test("a person of the story who is in the police is found, and asked about", () => {
  for (const text of TOLD) {
    assert.equal(police(text).length, 1, text);
    assert.ok(tellsIn(text, knowledge).includes("police-kin"), text);
  }
});
test("the police alone are no person of the story", () => {
  for (const text of NOT) assert.equal(police(text).length, 0, text);
});
test("the answer says which police to avoid, or none", () => {
  const [{ roles, answer, words }] = police("my brother-in-law is a cop there") as [Heard];
  assert.deepEqual(roles, ["police-part", "police-none"]);
  assert.equal(words, "brother-in-law is a cop");
  const answers = roles.map((role) => answersOfHeard([{ role, block: 0, answer, words }], sheet));
  assert.deepEqual(answers, [{ "person-part": "police" }, { "person-part": "none" }]);
});
