/** The routing policy, rules 8 to 10, on every combination of answers. */
import assert from "node:assert/strict";
import test from "node:test";
import { breaking, channelsOf, facts, plans, plansOf } from "./every-plan.ts";
import { allWords } from "./every-word.ts";
import {
  EMERGENCY,
  TIP_LINES,
  VICTIMS_LINES,
  SEXUAL_VIOLENCE_LINES,
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
