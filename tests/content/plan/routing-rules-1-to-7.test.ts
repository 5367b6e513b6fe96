/** The routing policy, rules 1 to 7, on every combination of answers. */
import assert from "node:assert/strict";
import test from "node:test";
import { breaking, channelsOf, facts, planFor, plans, plansOf, target, targets } from "./every-plan.ts";
import {
  EMERGENCY,
  KNOWN_ABUSER,
  STRANGER_ONLINE,
  EXPLOITED_ONLINE,
  isMinorPlan,
  isAdultPlan,
  calls,
  has,
  leads,
  none,
} from "./policy.ts";

test("rule 1: danger now leads to 911, before the whole of the row without danger", () => {
  const inDanger = plans.filter(({ answers }) => answers.danger === "yes");
  assert.ok(inDanger.length > 0);
  none(breaking(inDanger, ({ steps }) => steps[0]?.service === EMERGENCY && calls(steps[0])));
  none(
    breaking(
      inDanger.filter(({ situation }) => situation.id !== "abroad"),
      ({ situation, answers, steps }) => {
        const without = planFor(situation, { ...answers, danger: "no" }).steps;
        return (
          steps.length === without.length + 1 && steps.filter(({ role }) => role === "first").length === 1
        );
      },
    ),
  );
  none(
    breaking(
      plansOf("meeting.today", "meeting.gone", "self-harm.now"),
      (plan) => leads({ ...plan, steps: plan.steps.filter(({ service }) => service) })?.service === EMERGENCY,
    ),
  );
});

test("rule 1: a child who has left with someone met online leads to 911 at once, with no waiting", () => {
  none(
    breaking(
      plansOf("meeting.gone"),
      ({ steps }) => steps[0]?.service === EMERGENCY && steps[0].why === "no-waiting-period",
    ),
  );
});

test("rule 2: the two fixed lines, 911 and 9-8-8, stand above every plan in the same place", () => {
  none(breaking(plans, ({ fixed }) => fixed.map(target).join() === "911,988" && fixed.every(calls)));
  none(
    breaking(
      plansOf("self-harm.thoughts"),
      ({ steps }) => steps.find(({ service }) => service)?.service === "988",
    ),
  );
});

test("rule 2: no step leads to 310-4141, to *4141 or to a police form", () => {
  const steps = [
    ...plans.flatMap((plan) => plan.steps),
    ...Object.values(facts.support.folds).flatMap((fold) => fold.steps),
  ];
  const channels = steps.flatMap(channelsOf);
  assert.deepEqual(
    channels.filter(({ value }) => value.endsWith("4141")),
    [],
  );
  const police = steps.filter(({ service = "" }) => facts.services.get(service)?.kind === "police-tip");
  assert.deepEqual(
    police.filter((step) => channelsOf(step).some(({ type }) => type !== "phone")),
    [],
  );
});

test("rule 3: someone with real-life access leads to youth protection and to the local police", () => {
  none(
    breaking(plansOf(...KNOWN_ABUSER), (plan) => {
      const near = targets(plan, "first", "then");
      return near.includes("place:dpj") && near.includes("place:local-police");
    }),
  );
});

test("rule 3: youth protection is in the plan of a child exploited online, and comes earlier at work", () => {
  none(
    breaking(plansOf(...EXPLOITED_ONLINE), (plan) => {
      const roles = plan.steps.filter(({ place }) => place === "dpj").map(({ role }) => role);
      return roles.join() === (plan.settled.who === "at-work" ? "then" : "also");
    }),
  );
});

test("rule 3: youth protection is always found by place", () => {
  none(breaking(plans, (plan) => !has(plan, "dpj", "batshaw")));
});

test("rule 4: a stranger online leads to Cybertip.ca first, and the police stand in the plan", () => {
  const calm = plansOf(...STRANGER_ONLINE).filter(({ settled }) => settled.danger !== "yes");
  none(
    breaking(
      calm,
      (plan) =>
        leads({ ...plan, steps: plan.steps.filter(({ service }) => service) })?.service === "cybertip",
    ),
  );
  none(breaking(plansOf(...STRANGER_ONLINE), (plan) => has(plan, "place:local-police")));
  none(
    breaking(
      calm,
      ({ steps }) => steps.find(({ service }) => service === "cybertip")?.channels?.join() === "form,phone",
    ),
  );
});

test("rule 5: never pay, never send more, never copy or pass on, never delete the messages", () => {
  none(
    breaking(plansOf("threatened-with-images"), (plan) =>
      ["act:pay-nothing", "act:send-nothing-more", "act:keep-messages"].every((act) =>
        targets(plan, "first", "then").includes(act),
      ),
    ),
  );
  const pictures = plansOf(
    "threatened-with-images",
    "image-shared",
    "found-images",
    "at-school",
    "sexual-message-received",
  );
  none(breaking(pictures, (plan) => plan.avoid.includes("copy-images")));
  const shared = plansOf(
    "image-shared",
    "found-images",
    "at-school",
    "i-shared",
    "sexual-message-received",
    "two-teens",
  );
  none(breaking(shared, ({ avoid }) => avoid.includes("share-again")));
  const accounts = plansOf("threatened-with-images", "image-shared", "adult-contact", "sold-or-pressured");
  none(breaking(accounts, ({ avoid }) => avoid.includes("delete-account")));
});

test("rule 6: under 18 or not sure leads to Cybertip.ca and Take It Down, never to StopNCII; an adult the reverse", () => {
  none(
    breaking(
      plans.filter(isMinorPlan),
      (plan) =>
        ["cybertip", "take-it-down", "needhelpnow"].every((id) => has(plan, id)) && !has(plan, "stopncii"),
    ),
  );
  none(
    breaking(
      plans.filter(isAdultPlan),
      (plan) =>
        ["stopncii", "contact:platform", "quebec-intimate-image-order", "place:local-police"].every((id) =>
          has(plan, id),
        ) && !has(plan, "take-it-down", "needhelpnow", "cybertip"),
    ),
  );
});

test("rule 7: each thing not to do is said, and a suspect is never confronted or warned", () => {
  const said = new Set(plans.flatMap(({ avoid }) => avoid));
  for (const id of [
    "confront",
    "set-trap",
    "pose-as-child",
    "investigate",
    "name-publicly",
    "question-child",
    "promise-secrecy",
    "settle-inside",
    "look-through-phone",
    "wait-and-see",
  ]) {
    assert.ok(said.has(id), id);
  }
  const suspects = plansOf(
    "adult-contact",
    "meeting",
    "sold-or-pressured",
    "suspect-person",
    "abuse-in-person",
    "child-told-me",
    "found-images",
  );
  none(breaking(suspects, ({ avoid }) => avoid.includes("confront")));
});
