/** The routing policy, invariants 6 to 10, for every combination of answers of every reader. */
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  everyPlan,
  first,
  hasAll,
  hasNone,
  hold,
  named,
  plans,
  plansOf,
  plansWithoutReader,
} from "./every-plan.ts";
import { isAdult, isYoung } from "./who.ts";

const TO_ADULTS_ONLY = {
  named: [
    "tell-a-parent",
    "ligneparents",
    "tell-families",
    "tell-person-in-charge",
    "no-punishment",
    "keep-the-child-near",
    "stay-with-them",
    "keep-them-apart",
    "interrupt-it",
    "write-down-own-words",
    "reseau-enfants-retour",
  ],
  visible: ["personal-duty", "anyone-may-report", "will-they-take-my-children"],
  avoid: [
    "punish",
    "question-child",
    "promise-secrecy",
    "look-through-phone",
    "pose-as-child",
    "shame",
    "call-criminal",
    "leave-alone",
    "leave-together",
    "take-phone-suddenly",
    "ask-around",
    "collect-telephones",
    "describe-picture",
    "settle-inside",
  ],
};

test("rule 6: no reader under 18 gets what adults hear about children, or a parents’ line", () => {
  const young = everyPlan.filter(isYoung);
  hold(young, (plan) => hasNone(named(plan), ...TO_ADULTS_ONLY.named));
  hold(young, ({ visible }) => hasNone(visible, ...TO_ADULTS_ONLY.visible));
  hold(young, ({ avoid }) => hasNone(avoid, ...TO_ADULTS_ONLY.avoid));
  hold(young, ({ folds, more }) => hasNone([...folds, ...more], "my-children", "signs"));
});

test("rule 7: no reader of 18 or over gets a young people’s line, a parents’ line or an adult to turn to", () => {
  hold(plans.filter(isAdult), (plan) =>
    hasNone(
      [...named(plan), plan.beside ?? ""],
      "trusted-adult",
      "tell-an-adult",
      "kids-help-phone",
      "tel-jeunes",
      "ligneparents",
    ),
  );
});

test("rule 8: a service for adults only is never the first action, nor someone to talk to, except for adults", () => {
  const others = plans.filter(({ reader }) => ["me-young", "my-child", "at-work"].includes(reader));
  hold(others, (plan) =>
    hasNone(
      [...first(plan), ...plan.talk],
      "cafc",
      "stopncii",
      "talking-for-change",
      "troubled-desire",
      "tel-aide",
    ),
  );
});

test("rule 9: StopNCII is only for a picture of an adult", () => {
  const offering = everyPlan.filter((plan) => named(plan).includes("stopncii"));
  hold(offering, ({ answers }) => answers.age === "adult");
});

test("rule 9: Take It Down is never for a picture of an adult, of unknown age, at work, or found", () => {
  const wrong = everyPlan.filter(
    (plan) =>
      plan.answers.age === "adult" ||
      plan.answers.age === "no-picture" ||
      ("age" in plan.answers && plan.answers.age === undefined) ||
      plan.reader === "at-work" ||
      plan.id === "found-images",
  );
  hold(wrong, (plan) => hasNone(named(plan), "take-it-down"));
});

test("rule 10: readers who shared another person’s picture, or have not said whose, do not take it down as their own", () => {
  const others = [...plansOf("i-shared"), ...plansWithoutReader.filter(({ id }) => id === "i-shared")].filter(
    ({ answers }) => answers.whose !== "mine",
  );
  hold(others, (plan) => hasNone([...named(plan), ...plan.more], "take-it-down", "pictures-down"));
});

test("rule 6: other readers do get what no reader under 18 gets", () => {
  assert.ok(hasAll(plans.flatMap(named), ...TO_ADULTS_ONLY.named));
  assert.ok(
    hasAll(
      plans.flatMap(({ avoid }) => avoid),
      ...TO_ADULTS_ONLY.avoid,
    ),
  );
});
