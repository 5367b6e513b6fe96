/** The routing policy, invariants 16 to 20, for every combination of answers of every reader. */
import { test } from "node:test";
import {
  everyPlan,
  acts,
  hasAll,
  hasNone,
  hold,
  named,
  next,
  plans,
  plansOf,
  plansWithoutReader,
  steps,
  written,
  type OnePlan,
} from "./every-plan.ts";
import {
  isAdult,
  isAtWork,
  isOutside,
  isParent,
  isYoung,
  kindOf,
  POLICE,
  TIP_LINES,
  VICTIMS_LINES,
} from "./who.ts";

/** Ordinary worries, as long as nobody reports danger. */
const CALM_WORRIES = ["nothing", "follow-request", "unsure", undefined];
const worries = [
  ...plansOf("saw-adult-content"),
  ...plansOf("two-teens").filter(({ answers }) => answers.gap === "no" || answers.gap === undefined),
  ...plansOf("something-else").filter(
    (plan) => CALM_WORRIES.includes(plan.answers.what) && kindOf(plan) === undefined,
  ),
];

test("rule 16: an ordinary worry names no police, no youth protection and no line for tips", () => {
  const unread = plansWithoutReader.filter(({ id }) =>
    ["saw-adult-content", "two-teens", "something-else"].includes(id),
  );
  hold([...worries, ...unread], (plan) => hasNone(named(plan), "911", "dpj", ...POLICE, ...TIP_LINES));
  hold([...worries, ...unread], ({ more }) => hasNone(more, "police-too", "dpj-too", "tips"));
  hold([...worries, ...unread], ({ calm, visible }) => calm && visible.length === 0);
});

test("rule 16: a stolen account leads to the police and Cybertip.ca only if the thief asks others for pictures", () => {
  const stolen = plansOf("something-else").filter(
    (plan) => plan.answers.what === "account" && kindOf(plan) === undefined,
  );
  hold(stolen, (plan) => {
    const reports = steps(plan).filter(({ id }) => [...POLICE, "cybertip", "dpj"].includes(id));
    return (
      hasAll(reports.map(written), "cybertip~asks-for-pictures", "local-police~asks-for-pictures") &&
      reports.length === 2
    );
  });
});

test("rule 17: when nothing happened, nobody makes a report", () => {
  const nothing = worries.filter(({ answers }) => answers.what === "nothing");
  hold(nothing, (plan) => plan.body === undefined);
  hold(nothing, (plan) => next(plan).every((id) => ["talk-calmly", "platform"].includes(id)));
});

test("rule 18: outside Quebec someone there calls first, and a safe adult there takes the child in", () => {
  const outside = everyPlan.filter(isOutside);
  hold(outside, (plan) => {
    const near = ["province", "united-states"].includes(plan.answers.where ?? "");
    return (
      acts(plan)[0] === (near ? "call-911-there" : "call-that-country") &&
      acts(plan)[1] === "safe-adult-there"
    );
  });
  hold(
    outside.filter((plan) => kindOf(plan) !== undefined),
    (plan) =>
      plan.body === undefined &&
      plan.acts.every(({ id, condition }) => id === "say-what-was-taken" || !condition),
  );
});

test("rule 18: outside Quebec the plan names the local police only if the other person is here, and no youth protection", () => {
  const outside = everyPlan.filter(isOutside);
  hold(outside, (plan) =>
    steps(plan).every(
      (step) =>
        step.id !== "local-police" &&
        (step.id !== "doer-police" || written(step) === "doer-police~doer-here"),
    ),
  );
  hold(outside, (plan) =>
    hasNone([...named(plan), ...plan.more, ...plan.folds], "dpj", "dpj-too", "my-children"),
  );
});

/** Threats with a picture, not with a letter, when nobody reports danger. */
const threats = plansOf("threatened-with-images").filter(
  (plan) => kindOf(plan) === undefined && plan.answers.age !== "no-picture",
);
const isPeer = ({ settled }: OnePlan): boolean => settled.person === "peer";

test("rule 19: a threatened reader does not pay", () => {
  hold(threats, (plan) => acts(plan).includes("pay-nothing") || plan.avoid.includes("pay"));
});

test("rule 19: a reader does not go to meet a person they know who threatens them", () => {
  // One row serves adult readers of unknown age, whoever they are.
  const own = threats.filter(
    (plan) =>
      (isYoung(plan) || isAdult(plan)) &&
      ["known", "peer"].includes(plan.settled.person ?? "") &&
      plan.settled.age !== "none",
  );
  hold(own, (plan) => acts(plan).includes("do-not-go"));
});

test("rule 19: a parent of a threatened child neither punishes nor questions, unless the person comes", () => {
  hold(
    threats.filter((plan) => isParent(plan) && plan.settled.person !== "comes"),
    ({ avoid }) => hasAll(avoid, "punish", "question-child"),
  );
});

test("rule 19: the bank is in the plan for each threat, as the first step when the person is only online", () => {
  hold(
    threats.filter((plan) => !isAtWork(plan)),
    ({ visible, more }) => visible.includes("money-line") && more.includes("money"),
  );
  const paying = threats.filter((plan) => !isAtWork(plan) && !isYoung(plan) && !isPeer(plan));
  hold(paying, (plan) => next(plan).includes("bank"));
  hold(
    paying.filter(({ settled }) => settled.person === "online"),
    (plan) => next(plan)[0] === "bank",
  );
});

test("rule 19: with “do not pay”, the plan says not to pay firms that recover money for a fee", () => {
  const free = plans.filter(
    (plan) =>
      kindOf(plan) === undefined &&
      !isAtWork(plan) &&
      plan.acts.some((step) => written(step) === "pay-nothing"),
  );
  hold(free, ({ avoid }) => avoid.includes("pay-recovery-firm"));
});

test("rule 20: no line for victims of violence appears when nobody mentions violence", () => {
  const others = everyPlan.filter(({ row }) => ["crisis", "calm", "quiet"].includes(row.talk));
  hold(others, (plan) => {
    const allowed = plan.id === "own-thoughts" && isParent(plan) ? ["marie-vincent"] : [];
    return hasNone(named(plan), ...VICTIMS_LINES.filter((id) => !allowed.includes(id)));
  });
  hold(others, ({ more, visible }) => hasNone([...more, ...visible], "care", "partner", "care-line"));
});

test("rule 20: readers who fear their own thoughts, or what they shared, do not go to a lawyer first", () => {
  hold(plansOf("own-thoughts", "i-shared"), (plan) => hasNone(named(plan), "legal-information"));
});
