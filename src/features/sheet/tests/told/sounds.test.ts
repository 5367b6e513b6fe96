import assert from "node:assert/strict";
import { test } from "node:test";
import { site } from "../../../../site/site.ts";
import { Ear, type Heard } from "../../../ear/ear.rules.ts";
import type { Guess } from "../../../ear/head.rules.ts";
import { earSources } from "../../../ear/ear.load.ts";
import { earTerms } from "../../page.view.ts";
import { sounds, type EarTerms } from "../../told/sounds.rules.ts";

const STORY = "some words that tell a story. and more of it";
const terms: EarTerms = {
  offered: ["meeting", "abroad", "something-else"],
  answeredBy: { gifts: "meeting" },
  careful: ["own-thoughts"],
  readers: { child: "me-young", parent: "my-child" },
  longAgo: ["i am #"],
};
const guess = ([id, likely]: readonly [string, number]): Guess => ({ id, likely });
/** An ear that hears the same in the whole of a story, and may hear another speaker in its first sentence. */
const ear = (
  situations: readonly (readonly [string, number])[],
  speaker: readonly [string, number] = ["unclear", 1],
  beginning = speaker,
): Pick<Ear, "hear"> => ({
  hear: (text): Heard => ({
    situations: situations.map(guess),
    danger: { emergency: 0, crisis: 0 },
    speakers: [guess(text.includes("more") ? speaker : beginning)],
    answers: {},
  }),
});

test("what the ear is sure of is filled in", () => {
  const { sure } = sounds(ear([["meeting", 0.9]], ["parent", 0.9]), STORY, terms);
  assert.deepEqual(sure, { situation: "meeting", reporter: "my-child" });
  assert.equal(sounds(ear([["gifts", 0.9]]), STORY, terms).sure.situation, "meeting");
});

test("what it is less sure of is suggested and not filled in", () => {
  const heard = sounds(
    ear(
      [
        ["meeting", 0.5],
        ["abroad", 0.2],
        ["something-else", 0.01],
      ],
      ["parent", 0.7],
    ),
    STORY,
    terms,
  );
  assert.deepEqual(heard.sure, { situation: "", reporter: "" });
  assert.deepEqual(heard.perhaps, { situation: ["meeting", "abroad"], reporter: ["my-child"] });
});

test("what it does not know is left open: a few words, a name, a situation that the sheet does not offer", () => {
  const none = { sure: { situation: "", reporter: "" }, perhaps: { situation: [], reporter: [] } };
  assert.deepEqual(sounds(ear([["meeting", 1]], ["parent", 1]), "help", terms), none);
  assert.deepEqual(
    sounds(
      ear([
        ["app", 0.9],
        ["meeting", 0.1],
      ]),
      STORY,
      terms,
    ),
    none,
  );
  assert.deepEqual(
    sounds(
      ear([
        ["language", 0.9],
        ["meeting", 0.3],
      ]),
      STORY,
      terms,
    ),
    none,
  );
  assert.equal(
    sounds(
      ear([
        ["self-harm", 0.9],
        ["meeting", 0.05],
      ]),
      STORY,
      terms,
    ).sure.situation,
    "",
  );
  assert.deepEqual(sounds(ear([]), "", terms), none);
});

test("the first sentence says who speaks, where the rest does not say otherwise", () => {
  const who = (whole: readonly [string, number], first: readonly [string, number]): string =>
    sounds(ear([], whole, first), STORY, terms).sure.reporter;
  assert.equal(who(["parent", 0.5], ["parent", 0.95]), "my-child");
  assert.equal(who(["parent", 0.5], ["parent", 0.7]), "");
  assert.equal(who(["child", 0.5], ["parent", 0.95]), "");
  assert.equal(who(["parent", 0.3], ["parent", 0.95]), "");
});

test("an adult who tells of their own childhood is no child", () =>
  assert.equal(
    sounds(ear([], ["child", 0.9]), "i am 37 and it began when i was 9", terms).sure.reporter,
    "me-adult",
  ));

/** Whole stories, and what the ear must not fill in wrongly: "" is right too. */
const STORIES: readonly (readonly [language: string, text: string, situation: string, reporter: string])[] = [
  [
    "en",
    "My son is 12. His coach writes to him every night on Discord, he asked him for a picture and said it is their secret.",
    "adult-contact",
    "my-child",
  ],
  [
    "fr",
    "Ma fille a 13 ans. Un homme sur Snapchat menace d’envoyer ses photos à son école si elle ne paie pas 200 $.",
    "threatened-with-images",
    "my-child",
  ],
  [
    "ar",
    "بنتي عمرها 13 سنة. رجل على سناب شات يهددها بنشر صورها في المدرسة إذا ما دفعت 200 دولار.",
    "threatened-with-images",
    "my-child",
  ],
];
for (const [language, text, situation, reporter] of STORIES)
  test(`a whole story is heard as it is meant (${language})`, () => {
    const own = site().in({ id: language });
    const real = new Ear(earSources(own).ears.get(language)!);
    const { sure } = sounds(real, text, earTerms(own));
    assert.deepEqual(sure, { situation, reporter });
  });
