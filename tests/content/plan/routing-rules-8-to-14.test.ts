/** The routing policy, rules 8 to 14, on every combination of answers. */
import assert from "node:assert/strict";
import test from "node:test";
import { readLocales } from "../../../src/i18n/locales.ts";
import { SituationWords } from "../../../src/schema/words/situations.ts";
import { StepWords } from "../../../src/schema/words/steps.ts";
import { Problems } from "../../../src/content/read/problems.ts";
import { readYaml } from "../../../src/content/read/read.ts";
import { breaking, channelsOf, facts, plans, plansOf, target, targets } from "./every-plan.ts";
import {
  EMERGENCY,
  AUTHORITIES,
  TIP_LINES,
  VICTIMS_LINES,
  SEXUAL_VIOLENCE_LINES,
  CALM,
  isAdultPlan,
  has,
  none,
} from "./policy.ts";

test("rule 8: the ways without a name stand together, one for the island of Montréal and one for elsewhere", () => {
  const tips = plans.filter((plan) => has(plan, ...TIP_LINES));
  none(
    breaking(
      tips,
      (plan) =>
        TIP_LINES.every((id) => has(plan, id)) &&
        plan.steps.every((step) => !TIP_LINES.includes(step.service ?? "") || Boolean(step.if)),
    ),
  );
  none(
    breaking(
      plansOf("found-images.device", "suspect-person"),
      (plan) => tips.includes(plan) && plan.steps.some(({ why }) => why === "cybertip-no-name"),
    ),
  );
});

test("rule 9: every plan ends with someone to talk to, and someone answers day and night", () => {
  none(breaking(plans, ({ steps }) => steps.at(-1)?.role === "support"));
  none(
    breaking(plans, ({ steps }) =>
      steps.some(
        (step) =>
          step.service !== EMERGENCY &&
          facts.services.get(step.service ?? "")?.kind !== "fraud" &&
          step.if === undefined &&
          channelsOf(step).some(
            ({ hours, type, status }) => type === "phone" && hours === "always" && status === "confirmed",
          ),
      ),
    ),
  );
});

test("rule 9: the young see Kids Help Phone and Tel-jeunes; parents LigneParents beside a confirmed line, and the child’s own", () => {
  const ofChildren = plans.filter(
    (plan) => !isAdultPlan(plan) && !["own-thoughts", "abroad"].includes(plan.situation.id),
  );
  none(
    breaking(
      ofChildren.filter(({ settled }) => settled.who === "me"),
      (plan) => has(plan, "kids-help-phone") && has(plan, "tel-jeunes") && !has(plan, "ligneparents"),
    ),
  );
  none(
    breaking(
      ofChildren.filter(({ settled }) => settled.who === "my-child"),
      (plan) => ["ligneparents", "info-social-811", "kids-help-phone"].every((id) => has(plan, id)),
    ),
  );
});

test("rule 9: no line for victims of sexual violence closes a plan that is not about that, and none closes own-thoughts", () => {
  none(
    breaking(
      plansOf("self-harm", "something-else", "saw-adult-content", "two-teens.no-gap"),
      (plan) => !has(plan, ...SEXUAL_VIOLENCE_LINES),
    ),
  );
  none(
    breaking(
      plansOf("own-thoughts"),
      (plan) => !has(plan, ...VICTIMS_LINES) && !has(plan, "contact:legal-information"),
    ),
  );
});

test("rule 9: who answers in Arabic, First Nations, Inuit and Métis, LGBTQ+ youth and the deaf each find their line", () => {
  none(
    breaking(
      plans.filter((plan) => !isAdultPlan(plan)),
      ({ steps }) =>
        steps.some(({ service, channels }) => service === "kids-help-phone" && channels?.includes("phone")),
    ),
  );
  assert.equal(facts.services.get("kids-help-phone")?.interpreters.value, "arabic");
  none(
    breaking(
      plans.filter(({ situation }) => situation.id !== "own-thoughts"),
      (plan) => has(plan, "hope-for-wellness") && has(plan, "interligne"),
    ),
  );
  none(
    breaking(plans, ({ steps }) =>
      steps.some((step) =>
        channelsOf(step).some(
          ({ type, status }) => (type === "sms" || type === "chat") && status === "confirmed",
        ),
      ),
    ),
  );
});

test("rule 10: a young person’s plan never leans on a parent, and is never told that it must call", () => {
  const young = plans.filter(({ settled }) => settled.who === "me");
  none(breaking(young, (plan) => !has(plan, "act:tell-a-parent", "act:personal-duty", "ligneparents")));
  const { dpj } = Object.groupBy(
    plans.flatMap(({ steps }) => steps),
    ({ place }) => place ?? "",
  );
  const reasons = new Set(
    dpj?.filter((step) => !step.for || step.for.includes("me")).map(({ why = "" }) => why),
  );
  for (const { id: locale, steps, situations } of allWords()) {
    for (const why of reasons) {
      if (why === "ask-dpj") continue;
      assert.ok(typeof steps.why[why] === "object", `${locale}: why.${why} speaks to the young otherwise`);
    }
    for (const [id, { reassure }] of Object.entries(situations))
      assert.ok(typeof reassure === "object", `${locale}: ${id}.reassure`);
  }
});

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

test("rule 13: each call to 911 says what to say first, and interpreters are spoken of only at Kids Help Phone", () => {
  none(
    breaking(plans, ({ steps }) =>
      steps
        .filter((step) => step.service === EMERGENCY && step.role === "first")
        .every(({ why }) => why === "address-first" || why === "no-waiting-period"),
    ),
  );
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

/** Step and situation words of each language. */
function allWords(): { id: string; steps: StepWords; situations: SituationWords }[] {
  const problems = new Problems();
  const words = readLocales().map(({ id }) => ({
    id,
    steps: readYaml(process.cwd(), `locales/${id}/steps.yaml`, StepWords, problems)!,
    situations: readYaml(process.cwd(), `locales/${id}/situations.yaml`, SituationWords, problems)!,
  }));
  problems.throwIfAny();
  return words;
}
