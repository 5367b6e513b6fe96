/** The routing policy, rules 11 to 14, on every combination of answers. */
import assert from "node:assert/strict";
import test from "node:test";
import { breaking, channelsOf, facts, plans, plansOf, target, targets } from "./every-plan.ts";
import { allWords } from "./every-word.ts";
import { EMERGENCY, AUTHORITIES, TIP_LINES, CALM, isAdultPlan, has, none } from "./policy.ts";

test("rule 11: a calm plan names neither 911, nor youth protection, nor the police", () => {
  const calm = plansOf(...CALM).filter(({ settled }) => settled.danger !== "yes");
  none(breaking(calm, (plan) => !has(plan, ...AUTHORITIES, ...TIP_LINES)));
  assert.deepEqual(
    [
      ...new Set(plans.filter((plan) => plan.calm).map(({ situation, route }) => `${situation.id}.${route}`)),
    ].sort(),
    [
      "own-thoughts.all",
      "saw-adult-content.all",
      "something-else.account",
      "something-else.follow-request",
      "something-else.mass-email",
      "something-else.unsure",
      "two-teens.no-gap",
    ],
  );
  none(
    breaking(plansOf("something-else.bullying"), ({ steps }) =>
      steps.every(
        (step) => !AUTHORITIES.includes(target(step)) || (step.role === "also" && Boolean(step.if)),
      ),
    ),
  );
  none(
    breaking(
      plansOf("something-else.follow-request", "something-else.bullying", "something-else.hate-or-threats"),
      (plan) => !has(plan, "cybertip"),
    ),
  );
});

test("rule 12: the telephone that Cybertip.ca and NeedHelpNow share is said once, and no door twice", () => {
  const shared = facts.services.get("cybertip")?.channels.find(({ type }) => type === "phone")?.value;
  assert.ok(shared);
  none(
    breaking(
      plans,
      ({ steps }) =>
        steps.filter((step) => channelsOf(step).some(({ value }) => value === shared)).length <= 1,
    ),
  );
  none(
    breaking(plans, ({ steps }) => {
      const doors = steps.flatMap((step) =>
        (step.channels ?? []).map((channel) => `${step.service} ${channel}`),
      );
      return new Set(doors).size === doors.length;
    }),
  );
});

test("rule 13: each call to 911 says what to say first", () => {
  none(
    breaking(plans, ({ steps }) =>
      steps
        .filter((step) => step.service === EMERGENCY && step.role === "first")
        .every(({ why }) => why === "address-first" || why === "no-waiting-period"),
    ),
  );
});

test("rule 13: interpreters are spoken of only at Kids Help Phone", () => {
  const why = allWords().find(({ id }) => id === "en")?.steps.why ?? {};
  const interpreters = Object.keys(why).filter((id) => JSON.stringify(why[id]).includes("interpreter"));
  assert.deepEqual(
    interpreters.filter((id) => !/^(kids-help-phone|childs-own-line)/.test(id)),
    [],
  );
});

test("rule 14: whoever fears the police, youth protection or a parent finds another door in the same plan", () => {
  const facing = plans.filter((plan) => targets(plan, "first", "then").some((id) => id.startsWith("place:")));
  none(
    breaking(facing, (plan) => {
      // For an adult the young people’s line is no door; an adult’s pictures have the court, lost money the Anti-Fraud Centre.
      const doors = ["cybertip", ...TIP_LINES];
      if (plan.settled.who === "me") doors.push("kids-help-phone");
      if (isAdultPlan(plan)) doors.push("quebec-intimate-image-order");
      if (plan.route === "fraud") doors.push("cafc");
      if (!targets(plan, "first", "then").includes("place:dpj")) doors.push("place:dpj");
      return has(plan, ...doors);
    }),
  );
  const witnesses = ["found-images", "suspect-person", "something-else"];
  none(
    breaking(
      plans.filter((plan) => has(plan, ...TIP_LINES)),
      ({ situation }) => witnesses.includes(situation.id),
    ),
  );
});
