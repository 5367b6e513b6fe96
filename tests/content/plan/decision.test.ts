import assert from "node:assert/strict";
import test from "node:test";
import { breaking, channelsOf, facts, planFor, plans, targets, type Plan } from "./every-plan.ts";

const { questions } = facts;
const situations = [...facts.situations.values()];

/** Routes that begin with someone the plan cannot number by itself: the place, the app, the school, the bank. */
const FIRST_WITHOUT_TELEPHONE_OR_FORM = [
  "abroad.province",
  "abuse-in-person.all",
  "adult-contact.known",
  "at-school.staff",
  "child-told-me.known",
  "found-images.device",
  "meeting.later",
  "sexual-message-received.peer",
  "sold-or-pressured.known",
  "something-else.account",
  "something-else.follow-request",
  "something-else.hate-or-threats",
  "suspect-person.within-reach",
  "threatened-with-images.adult-stranger",
  "two-teens.gap",
];

const routeName = ({ situation, route }: Plan): string => `${situation.id}.${route}`;

test("every combination of answers, complete or not, has one route, and every route is reached", () => {
  for (const situation of situations) {
    const reached = new Set(plans.filter((plan) => plan.situation === situation).map(({ route }) => route));
    assert.deepEqual([...reached].sort(), situation.routes.map(({ id }) => id).sort(), situation.id);
  }
});

test("every plan has a first action, and at most four short acts stand before the door", () => {
  assert.deepEqual(
    breaking(plans, ({ steps }) => steps[0]?.role === "first"),
    [],
  );
  assert.deepEqual(
    breaking(plans, ({ steps }) => {
      const first = steps.filter(({ role }) => role === "first");
      const door = first.findIndex(
        ({ service, place, contact }) =>
          service ?? place ?? (contact === "trusted-adult" ? undefined : contact),
      );
      return door >= 0 && door <= 4;
    }),
    [],
  );
});

test("a plan begins with a telephone or a form, except the routes named here", () => {
  const without = plans.filter(
    (plan) =>
      !plan.steps.some(
        (step) =>
          step.role === "first" &&
          channelsOf(step).some(({ type }) => type === "phone" || type === "sms" || type === "form"),
      ),
  );
  assert.deepEqual([...new Set(without.map(routeName))].sort(), FIRST_WITHOUT_TELEPHONE_OR_FORM);
});

test("each step’s service exists, may be shown and serves whoever it is for", () => {
  const broken = plans.flatMap((plan) =>
    plan.steps
      .filter(({ service }) => service)
      .flatMap((step) => {
        const service = facts.services.get(step.service ?? "");
        if (!service) return [`${plan.name}: no ${step.service}`];
        if (
          (step.channels ?? []).some((channel) => channelsOf({ ...step, channels: [channel] }).length === 0)
        )
          return [`${plan.name}: ${step.service} by ${step.channels}`];
        return service.audience.some((group) => group === "anyone" || served(plan).includes(group))
          ? []
          : [`${plan.name}: ${step.service} is for ${service.audience}`];
      }),
  );
  assert.deepEqual([...new Set(broken)].slice(0, 8), []);
});

/** The reader, and the child or the adult that the plan is about. Who reads as `me` may be an adult where no age is asked. */
function served({ settled }: Plan): string[] {
  const about = settled.age === "adult" ? ["adults"] : ["young"];
  const reader = {
    me: settled.age ? [] : ["adults"],
    "my-child": ["parents", "adults"],
    "at-work": ["professionals", "adults"],
    "someone-else": ["adults"],
  };
  return [...about, ...(reader[settled.who as keyof typeof reader] ?? [])];
}

test("a service that serves only one region says where, or is no first step", () => {
  const local = plans.flatMap(({ name, steps }) =>
    steps
      .filter(
        ({ service = "", role, if: condition }) =>
          facts.services.get(service)?.coverage.area === "montreal" &&
          condition === undefined &&
          (role === "first" || role === "then"),
      )
      .map((step) => `${name}: ${step.service}`),
  );
  assert.deepEqual(local, []);
});

test("a picture of someone under 18, or perhaps, never leads to a service for adults only", () => {
  const minors = plans.filter(({ settled }) => settled.age === "minor" || settled.age === "unsure");
  assert.deepEqual(
    breaking(minors, (plan) =>
      plan.steps.every(({ service = "" }) => {
        const { ages, audience = [] } = facts.services.get(service) ?? {};
        const adultsOnly =
          (ages?.min ?? 0) >= 18 ||
          (plan.settled.who === "me" && audience.every((group) => group === "adults") && audience.length > 0);
        return !adultsOnly;
      }),
    ),
    [],
  );
});

test("“not sure” gives exactly the plan of the safer answer, and so does an empty question", () => {
  for (const plan of plans) {
    for (const id of plan.situation.questions) {
      const { unsureAs, unanswered } = questions.get(id) ?? {};
      if (plan.answers[id] === "unsure" && unsureAs) {
        assert.deepEqual(
          planFor(plan.situation, { ...plan.answers, [id]: unsureAs }),
          planFor(plan.situation, plan.answers),
          plan.name,
        );
      }
      if (plan.answers[id] === undefined) {
        const answer = plan.situation.assume[id] ?? unanswered;
        assert.deepEqual(
          planFor(plan.situation, { ...plan.answers, [id]: answer }),
          planFor(plan.situation, plan.answers),
          plan.name,
        );
      }
    }
  }
});

test("whoever works with children always sees their own duty to report, and the school’s first hour", () => {
  const atWork = plans.filter(({ settled }) => settled.who === "at-work");
  assert.deepEqual(
    breaking(atWork, (plan) =>
      ["act:personal-duty", "act:school-first-hour"].every((act) => targets(plan).includes(act)),
    ),
    [],
  );
});

test("every plan for me or for my child offers help with an unsafe home and with papers, save calm ones", () => {
  assert.deepEqual(
    breaking(plans, ({ folds, calm, situation, settled }) => {
      const expected =
        (settled.who === "me" || settled.who === "my-child") && !calm && situation.id !== "something-else";
      return (folds.length === 2) === expected && (folds.length === 0) !== expected;
    }),
    [],
  );
});
