/**
 * The routing policy: a child outside Quebec. Every reader and every answer of the situation `abroad`, with
 * plans copied from the text of the policy.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  acts,
  body,
  doors,
  everyPlan,
  hasAny,
  hasNone,
  held,
  hold,
  named,
  next,
  plansOf,
  plansWithoutReader,
  written,
  type OnePlan,
} from "./every-plan.ts";
import {
  isAdult,
  isFar,
  isOutside,
  isQuietDay,
  isUnplaced,
  isYoung,
  kindOf,
  POLICE,
  saysDanger,
  saysDay,
} from "./who.ts";

const abroad = plansOf("abroad");
const outside = abroad.filter(isOutside);
const far = abroad.filter(isFar);
const unread = plansWithoutReader.filter(({ id }) => id === "abroad");
const CALLS = ["call-911-there", "call-that-country"];

const TAKEN = "say-what-was-taken~something-taken";
const DOER = "doer-police~doer-here";
const HERE = "local-police~child-is-here";
const CALL_EITHER = "911~child-is-here call-that-country~child-is-there";
/** Nobody has said that there is danger: the condition does. The policy says only where the child is. */
const CALL_IN_DANGER = "911~danger-here call-that-country~danger-there";
const AFTERWARDS = "safe-adult-there keep-dangerous-things-away report-can-wait";
/** What a reader does for a friend or alone, or else for a child. */
const WITH = "be-with-someone/stay-with-them";
const STAY = "do-not-go/keep-the-child-near";
const DAY = "safe-adult-there before-that-day keep-messages";

/** The plans in the notation of the policy: FIRST →body | THEN. `young`: a reader under 18, without danger. */
const PLANS: Record<string, Record<"life" | "missing" | "now" | "later" | "young" | "other", string>> = {
  none: {
    life: `${CALL_EITHER} ${WITH} | ${TAKEN} report-can-wait keep-dangerous-things-away`,
    missing: `${CALL_EITHER} say-when-last-seen | ${HERE} police-there~child-is-there cybertip`,
    now: `${CALL_EITHER} safe-adult-there | ${HERE} police-there~child-is-there cybertip`,
    later: `${STAY} before-that-day keep-messages →local-police | police-there~child-is-there cybertip`,
    young: `${CALL_IN_DANGER} keep-messages →kids-help-phone | ${HERE} police-there~child-is-there cybertip`,
    other: `${CALL_IN_DANGER} safe-adult-there →police-there | ${HERE} cybertip hotline-of-that-country`,
  },
  "doer-here": {
    life: `call-that-country ${WITH} ${TAKEN} | ${AFTERWARDS}`,
    missing:
      "call-that-country say-when-last-seen safe-adult-there →doer-police | cybertip hotline-of-that-country",
    now: "call-that-country safe-adult-there stop →doer-police | cybertip hotline-of-that-country",
    later: `${DAY} →doer-police | cybertip hotline-of-that-country call-that-country~danger-now`,
    young:
      "call-that-country~danger-now safe-adult-there stop →helpline-there | doer-police cybertip hotline-of-that-country",
    other:
      "call-that-country~danger-now safe-adult-there stop →doer-police | cybertip hotline-of-that-country",
  },
  province: {
    life: `call-911-there ${WITH} ${TAKEN} | ${AFTERWARDS}`,
    missing: `call-911-there say-when-last-seen safe-adult-there | province-police cybertip ${DOER}`,
    now: `call-911-there safe-adult-there stop | province-police cybertip ${DOER}`,
    later: `${DAY} →province-police | cybertip ${DOER} call-911-there~danger-now`,
    young: `call-911-there~danger-now safe-adult-there stop →kids-help-phone | province-police cybertip ${DOER}`,
    other: `call-911-there~danger-now safe-adult-there stop →province-police | cybertip ${DOER}`,
  },
  "united-states": {
    life: `call-911-there ${WITH} ${TAKEN} | ${AFTERWARDS}`,
    missing: "call-911-there say-when-last-seen safe-adult-there | police-there ncmec-cybertipline cybertip",
    now: "call-911-there safe-adult-there stop | police-there ncmec-cybertipline cybertip",
    later: `${DAY} →police-there | cybertip ${DOER} hotline-of-that-country`,
    young: `call-911-there~danger-now safe-adult-there stop →helpline-there | ncmec-cybertipline cybertip ${DOER}`,
    other: `call-911-there~danger-now safe-adult-there stop →ncmec-cybertipline | cybertip ${DOER}`,
  },
  elsewhere: {
    life: `call-that-country ${WITH} ${TAKEN} | ${AFTERWARDS}`,
    missing:
      "call-that-country say-when-last-seen safe-adult-there | police-there hotline-of-that-country cybertip",
    now: "call-that-country safe-adult-there stop | police-there hotline-of-that-country cybertip",
    later: `${DAY} →police-there | cybertip ${DOER} hotline-of-that-country`,
    young: `call-that-country~danger-now safe-adult-there stop →helpline-there | hotline-of-that-country cybertip ${DOER}`,
    other: `call-that-country~danger-now safe-adult-there stop →police-there | hotline-of-that-country cybertip ${DOER}`,
  },
};

function expected(plan: OnePlan): string | undefined {
  const { danger = "no", where = "none" } = plan.settled;
  const kind =
    danger === "life" || danger === "missing" || danger === "later"
      ? danger
      : saysDanger(plan)
        ? "now"
        : isYoung(plan)
          ? "young"
          : "other";
  const isMine = isYoung(plan) || isAdult(plan);
  return PLANS[where]?.[kind].replace(/(\S+)\/(\S+)/g, isMine ? "$1" : "$2");
}

test("when the child is or may be outside Quebec, each reader with each answer has the plan of the policy", () => {
  const read = [...abroad.filter(({ settled }) => settled.where !== "quebec"), ...unread];
  // Four readers with seven answers on danger and one with six, in five places; and one page without a reader.
  assert.equal(read.length, (4 * 7 + 6) * 5 + 1);
  for (const plan of read) {
    const first = [...plan.acts.map(written), ...(plan.body ? [`→${written(plan.body)}`] : [])];
    const then = plan.then.map(written);
    assert.equal(`${first.join(" ")} | ${then.join(" ")}`, expected(plan), plan.name);
  }
});

test("for a child outside Quebec someone there calls, and a safe adult is near, but never youth protection", () => {
  hold(
    outside.filter((plan) => !saysDay(plan)),
    (plan) =>
      acts(plan)[0] ===
      (["province", "united-states"].includes(plan.settled.where ?? "")
        ? "call-911-there"
        : "call-that-country"),
  );
  hold(
    outside.filter((plan) => kindOf(plan) !== "life"),
    (plan) => acts(plan).includes("safe-adult-there"),
  );
  hold([...outside, ...abroad.filter(isUnplaced), ...unread], (plan) =>
    hasNone([...named(plan), ...plan.more, ...plan.folds], "dpj", "dpj-too", "my-children"),
  );
});

test("outside Quebec, in danger the call has no condition, and nobody here is the body but the police of the one who does it", () => {
  const danger = outside.filter(saysDanger);
  hold(danger, (plan) =>
    plan.acts.every(({ id, condition }) => !CALLS.includes(id) || condition === undefined),
  );
  hold(danger, (plan) =>
    plan.settled.where === "doer-here" && kindOf(plan) !== "life"
      ? body(plan) === "doer-police"
      : body(plan) === undefined,
  );
});

test("the police of this town are named only for a child who may be here, and those of the one who does it only where that one may be here", () => {
  hold(outside, (plan) => hasNone(named(plan), "local-police"));
  hold(abroad.filter(isUnplaced), ({ then }) =>
    then.every((step) => step.id !== "local-police" || written(step) === HERE),
  );
  hold(
    abroad.filter(({ settled }) => settled.where !== "doer-here"),
    (plan) =>
      body(plan) !== "doer-police" &&
      plan.then.every((step) => step.id !== "doer-police" || written(step) === DOER),
  );
});

test("a child outside Canada and the one who does it here: the police of that town are the body", () => {
  const here = abroad.filter(({ settled }) => settled.where === "doer-here");
  hold(
    here.filter((plan) => kindOf(plan) !== "life" && !(isYoung(plan) && isQuietDay(plan))),
    (plan) => body(plan) === "doer-police",
  );
  hold(
    here.filter((plan) => isYoung(plan) && isQuietDay(plan)),
    (plan) => next(plan)[0] === "doer-police",
  );
});

test("outside Canada the helpline of that country comes first, and every number there stands with the plan", () => {
  const maybe = [...far, ...abroad.filter(isUnplaced)];
  hold(maybe, (plan) => (plan.body?.id === "helpline-there") !== (plan.talk[0] === "helpline-there"));
  hold([...maybe, ...unread], ({ visible }) => visible.includes("numbers-there"));
});

test("outside Canada no line of Canada is in the first action, or before the line of that country in the next steps", () => {
  const CANADA = ["911", "988", "211", "cybertip", "kids-help-phone", "tel-jeunes", "suicide-ca"];
  const THERE = ["police-there", "helpline-there", "hotline-of-that-country", "ncmec-cybertipline"];
  hold(far, (plan) => hasNone([...acts(plan), body(plan) ?? ""], ...CANADA));
  hold(far, (plan) => hasNone(named(plan), "911", "988"));
  hold(
    far.filter((plan) => kindOf(plan) !== "life" && body(plan) !== "doer-police"),
    (plan) => {
      const [one = ""] = doors(plan).filter((id) => CANADA.includes(id) || THERE.includes(id));
      return THERE.includes(one);
    },
  );
});

test("the sentence above says that the child is there; for a child in Canada nothing does", () => {
  hold(far, ({ line, abroad: where }) => line.id === "there-abroad" && where?.isSure === true);
  hold(
    [...abroad.filter(isUnplaced), ...unread],
    ({ line, abroad: where }) => line.id === "there-abroad" && where?.isSure === false,
  );
  const near = abroad.filter(({ settled }) => ["quebec", "province"].includes(settled.where ?? ""));
  assert.equal(near.length, (4 * 7 + 6) * 2);
  hold(near, ({ line, abroad: where }) => line.id === "there" && where === undefined);
  hold(near, (plan) => hasNone(named(plan), "helpline-there"));
});

test("a child in Quebec: the first line leads back to what happened, and nobody pays", () => {
  const quebec = abroad.filter(({ settled }) => settled.where === "quebec");
  hold(quebec, (plan) => plan.visible[0] === "open-what-happened");
  hold(
    quebec.filter((plan) => kindOf(plan) !== "life"),
    (plan) => held(plan).includes("pay-nothing"),
  );
  hold(
    quebec.filter((plan) => !isAdult(plan)),
    (plan) =>
      hasAny(doors(plan), ...POLICE) && (doors(plan).includes("dpj") || plan.more.includes("dpj-too")),
  );
});

test("a child elsewhere: pictures are never received", () => {
  hold([...outside, ...abroad.filter(isUnplaced), ...unread], ({ avoid }) =>
    avoid.includes("receive-images"),
  );
});

test("no other situation counts as outside Canada", () => {
  hold(
    everyPlan.filter(({ id }) => id !== "abroad"),
    ({ abroad: where }) => where === undefined,
  );
});
