/** The routing policy, invariants 21 to 25, for every combination of answers of every reader. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFacts } from "../../../site/load-facts.ts";
import { sayOf } from "../say.rules.ts";
import type { Channel } from "../../../core/facts/schema/services/channel.ts";
import {
  body,
  doors,
  everyPlan,
  facts,
  first,
  hasAny,
  hasNone,
  hold,
  named,
  next,
  plans,
  situations,
  steps,
  type OnePlan,
} from "./every-plan.ts";
import { INSTITUTIONS, isEmpty, isOutside, kindOf, saysDanger } from "./who.ts";

const all = loadFacts();
const PLACES = ["local-police", "dpj", "province-police", "doer-police"];

/** Returns the channels of a service that a plan shows. */
function ways(id: string): Channel[] {
  const offered = facts.plan.channels[id] ?? [];
  return (facts.services.get(id)?.channels ?? []).filter(
    (way) => offered.includes(way.id) || offered.includes(way.type),
  );
}
const isVoice = ({ type }: Channel): boolean => type === "phone" || type === "sms" || type === "chat";
const isConfirmed = ({ status }: Channel): boolean => status === "confirmed";

test("rule 21: one of the services to talk to answers day and night", () => {
  hold(everyPlan, ({ talk }) =>
    talk.some((id) => ways(id).some((way) => isVoice(way) && way.hours === "always")),
  );
});

test("rule 21: a number that nobody confirmed is never the first and never alone", () => {
  const isSure = (id: string): boolean => PLACES.includes(id) || ways(id).some(isConfirmed);
  const isService = (id: string): boolean => all.services.has(id) && !PLACES.includes(id);
  hold(everyPlan, (plan) => plan.body === undefined || !isService(plan.body.id) || isSure(plan.body.id));
  hold(everyPlan, ({ talk }) => talk.some(isSure));
  hold(everyPlan, (plan) => {
    const unsure = next(plan).filter((id) => isService(id) && !isSure(id));
    return unsure.every((id) =>
      [...doors(plan), ...plan.talk].some((other) => other !== id && isSure(other)),
    );
  });
});

test("rule 22: no plan leads to a withheld value, to 310-4141 or *4141, or to a form of the police", () => {
  const withheld = [...all.services.keys()].filter((id) => !facts.services.has(id));
  hold(everyPlan, (plan) => hasNone(named(plan), ...withheld));
  const reached = [...new Set(everyPlan.flatMap(named))].flatMap((id) =>
    ways(id).map((way) => ({ id, way, kind: facts.services.get(id)?.kind })),
  );
  assert.ok(reached.length > 0);
  assert.deepEqual(
    reached.filter(({ way }) => way.status === "withheld" || way.value.replace(/\D/g, "").endsWith("4141")),
    [],
  );
  assert.deepEqual(
    reached.filter(({ way, kind }) => kind === "police-tip" && way.type === "form"),
    [],
  );
});

test("rule 23: the first action is a telephone, a form or a place, except for an app, a school or a bank", () => {
  const WITHOUT = ["school", "platform", "bank"];
  /** The lists for other countries. */
  const LISTS = ["police-there", "helpline-there"];
  /** Pages to read. Their telephone is the one of Cybertip.ca, which appears elsewhere. */
  const PAGES = ["needhelpnow"];
  hold(
    everyPlan.filter(({ body: one }) => one !== undefined && !PAGES.includes(one.id)),
    (plan) => {
      const id = body(plan) ?? "";
      return (
        WITHOUT.includes(id) ||
        LISTS.includes(id) ||
        PLACES.includes(id) ||
        ways(id).some((way) => isVoice(way) || way.type === "form")
      );
    },
  );
});

test("rule 23: a plan has no first service only when nothing happened, or in danger abroad", () => {
  const nobody = everyPlan.filter((plan) => plan.body === undefined);
  hold(
    nobody,
    (plan) =>
      (plan.id === "something-else" && plan.answers.what === "nothing") ||
      (isOutside(plan) && kindOf(plan) !== undefined),
  );
});

const saidIn = (plan: OnePlan): string | undefined => {
  const situation = facts.situations.get(plan.id);
  return situation && sayOf(situation, plan.answers);
};

test("rule 24: readers who go to the police or youth protection find what to say there", () => {
  hold(
    everyPlan.filter((plan) => hasAny(doors(plan), ...PLACES)),
    (plan) => saidIn(plan) !== undefined,
  );
  // Something else with danger: the caller tells 911 what happened in their own words.
  hold(
    everyPlan.filter((plan) => first(plan).includes("911") && plan.id !== "something-else"),
    (plan) => saidIn(plan) !== undefined,
  );
});

test("rule 24: words about abuse appear only when someone reports abuse", () => {
  const ABUSE = ["abuse-in-person", "child-told-me", "suspect-person"];
  assert.deepEqual(
    situations.filter(({ say }) => JSON.stringify(say).includes('"abuse"')).map(({ id }) => id),
    ABUSE,
  );
});

const empty = everyPlan.filter(isEmpty);

test("rule 25: without answers, nobody calls 911 first and nobody waits for an institution", () => {
  hold(empty, (plan) => body(plan) !== "911" && !saysDanger(plan));
  const meant = ["adult-contact", "suspect-person", "sold-or-pressured", "abuse-in-person", "child-told-me"];
  hold(
    empty.filter(({ id }) => meant.includes(id)),
    (plan) => hasNone(first(plan), ...INSTITUTIONS),
  );
});

test("rule 25: without answers, nobody blocks or reports in an app a person whom the child may know in real life", () => {
  const mayBeKnown = ["adult-contact", "abuse-in-person", "child-told-me", "suspect-person"];
  hold(
    empty.filter(({ id }) => mayBeKnown.includes(id)),
    (plan) => hasNone([...named(plan), ...plan.more], "platform", "block"),
  );
});

test("rule 25: without answers, no tool for one age appears when the age decides", () => {
  hold(
    empty.filter(({ answers }) => "age" in answers),
    (plan) => hasNone(named(plan), "take-it-down", "stopncii"),
  );
});

test("rule 25: without answers, two teenagers and other ordinary worries do not lead to the police", () => {
  const calm = ["two-teens", "saw-adult-content", "something-else", "own-thoughts", "i-shared"];
  hold(
    empty.filter(({ id }) => calm.includes(id)),
    (plan) => steps(plan).every(({ id, condition }) => !PLACES.includes(id) || condition !== undefined),
  );
});

test("“not sure” leads to the plan of an answer that is safe for both", () => {
  const UNSURE: Record<string, string> = {
    person: "known",
    age: "minor",
    suicide: "now",
    when: "today",
    how: "message",
    whose: "other",
    "within-reach": "yes",
    gap: "yes",
  };
  const same = (plan: OnePlan, other: OnePlan): boolean =>
    JSON.stringify([plan.acts, plan.body, plan.then, plan.avoid, plan.talk]) ===
    JSON.stringify([other.acts, other.body, other.then, other.avoid, other.talk]);
  for (const [question, answer] of Object.entries(UNSURE)) {
    hold(
      plans.filter(({ answers }) => answers[question] === "unsure"),
      (plan) =>
        plans.some(
          (other) =>
            other.id === plan.id &&
            other.reader === plan.reader &&
            other.answers[question] === answer &&
            Object.keys(plan.answers).every(
              (key) => key === question || other.answers[key] === plan.answers[key],
            ) &&
            same(plan, other),
        ),
    );
  }
});
