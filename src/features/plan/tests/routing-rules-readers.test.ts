/** The routing policy: what each reader meets and never meets. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  acts,
  body,
  doors,
  everyPlan,
  first,
  hasAll,
  hasAny,
  hasNone,
  held,
  hold,
  lines,
  named,
  next,
  plans,
  plansOf,
  steps,
} from "./every-plan.ts";
import {
  INSTITUTIONS,
  DOER_KNOWN,
  isAdult,
  isAdultVictim,
  isAtWork,
  isHarm,
  isKnownToAChild,
  isParent,
  isSomeoneElse,
  isUnplaced,
  isWorry,
  isYoung,
  kindOf,
  meansOtherChild,
  meansSibling,
  namesPolice,
  saysDanger,
  saysDay,
} from "./who.ts";

const young = plans.filter(isYoung);

test("a young reader without danger first reaches a line for young people, an app or nobody; for another child’s life the police", () => {
  const LINES = ["kids-help-phone", "988", "platform", "helpline-there", undefined];
  hold(
    young.filter((plan) => !saysDanger(plan) && !saysDay(plan) && !meansOtherChild(plan)),
    (plan) => LINES.includes(body(plan)),
  );
  hold(young.filter(meansOtherChild), (plan) => ["911", "local-police"].includes(body(plan) ?? ""));
});

test("only a reader under 18 has an adult of their choice beside the first action", () => {
  hold(everyPlan, (plan) => (plan.beside === "trusted-adult") === isYoung(plan));
});

/** Adults hear these about children. Only adults hear the last acts. */
const TO_ADULTS = {
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
    "describe-picture",
    "settle-inside",
  ],
  named: [
    "tell-a-parent",
    "ligneparents",
    "cafc",
    "stopncii",
    "no-punishment",
    "keep-the-child-near",
    "stay-with-them",
    "keep-them-apart",
    "interrupt-it",
    "write-down-own-words",
    "reseau-enfants-retour",
    "leave-with-the-children",
    "tell-person-in-charge",
  ],
  lines: ["personal-duty", "anyone-may-report", "will-they-take-my-children"],
  inside: ["signs", "my-children"],
};

test("a young reader never meets what is said to adults about children", () => {
  const all = everyPlan.filter(isYoung);
  hold(all, ({ avoid }) => hasNone(avoid, ...TO_ADULTS.avoid));
  hold(all, (plan) => hasNone([...named(plan), ...plan.more], ...TO_ADULTS.named, "missingkids"));
  hold(all, (plan) => hasNone(lines(plan), ...TO_ADULTS.lines));
  hold(all, ({ more, folds }) => hasNone([...more, ...folds], ...TO_ADULTS.inside));
});

test("other readers do meet what a young reader never meets", () => {
  const others = plans.filter((plan) => !isYoung(plan));
  const met = (listed: (plan: (typeof plans)[number]) => readonly string[]): string[] =>
    others.flatMap(listed);
  assert.ok(
    hasAll(
      met(({ avoid }) => avoid),
      ...TO_ADULTS.avoid,
    ),
  );
  assert.ok(hasAll(met(named), ...TO_ADULTS.named));
  assert.ok(hasAll(met(lines), ...TO_ADULTS.lines));
  assert.ok(
    hasAll(
      met(({ more, folds }) => [...more, ...folds]),
      ...TO_ADULTS.inside,
    ),
  );
});

test("an adult never meets the lines for young people or for parents", () => {
  hold(plans.filter(isAdult), (plan) =>
    hasNone(
      [...named(plan), plan.beside ?? ""],
      "kids-help-phone",
      "tel-jeunes",
      "ligneparents",
      "tell-a-parent",
      "tell-an-adult",
      "trusted-adult",
    ),
  );
  hold(
    plans.filter((plan) => !isParent(plan)),
    (plan) => hasNone(named(plan), "ligneparents"),
  );
});

test("services for adults only are never the first step, or someone to talk to, for a child", () => {
  const ONLY = ["stopncii", "talking-for-change", "troubled-desire", "tel-aide"];
  hold(
    plans.filter(({ reader }) => ["me-young", "my-child", "at-work"].includes(reader)),
    (plan) => hasNone([body(plan) ?? "", ...plan.talk], ...ONLY),
  );
});

test("StopNCII is only for an adult victim, and Take It Down never for one, nor where the age is open or for those at work", () => {
  hold(plans, (plan) => !doors(plan).includes("stopncii") || isAdultVictim(plan));
  hold(
    plans.filter(
      (plan) =>
        isAdultVictim(plan) ||
        isAtWork(plan) ||
        plan.id === "found-images" ||
        ((isAdult(plan) || isSomeoneElse(plan)) &&
          (plan.settled.age === "none" || ["none", "no-picture"].includes(plan.settled.person ?? ""))),
    ),
    (plan) => hasNone(named(plan), "take-it-down"),
  );
});

test("who reads for an adult victim finds no child protection", () => {
  const victims = plans.filter((plan) => isAdultVictim(plan));
  hold(victims, (plan) => hasNone([...lines(plan), ...plan.more], "anyone-may-report", "dpj-too"));
  hold(victims, (plan) => hasNone(acts(plan), "keep-the-child-near", "interrupt-it"));
  hold(
    victims.filter((plan) => kindOf(plan) !== "life"),
    (plan) => hasNone(acts(plan), "stay-with-them"),
  );
});

test("a picture of another person has no removal, and a lawyer comes before the police", () => {
  const others = plansOf("i-shared").filter(({ settled }) => settled.whose !== "mine");
  hold(others, (plan) => hasNone(doors(plan), "take-it-down") && hasNone(plan.more, "pictures-down"));
  hold(
    others.filter((plan) => !isAtWork(plan) && kindOf(plan) !== "life"),
    (plan) => held(plan).includes("lawyer-first"),
  );
});

const known = plans.filter(isKnownToAChild);

test("when a known adult is meant, the police and youth protection are named, nobody is warned, and nobody blocks", () => {
  hold(
    known,
    (plan) =>
      doors(plan).includes("local-police") &&
      (doors(plan).includes("dpj") || (saysDanger(plan) && plan.more.includes("dpj-too"))),
  );
  hold(
    known.filter((plan) => !isYoung(plan) && kindOf(plan) !== "life"),
    (plan) => held(plan).includes("warn-nobody"),
  );
  hold(known, (plan) => hasNone(doors(plan), "platform") && hasNone(plan.more, "block"));
  hold(
    known.filter(
      (plan) =>
        !["abuse-in-person", "child-told-me"].includes(plan.id) &&
        !["life", "missing"].includes(kindOf(plan) ?? ""),
    ),
    ({ avoid }) => avoid.includes("block-first"),
  );
});

test("when an adult is meant, no institution comes before the police or youth protection", () => {
  const meant = [...known, ...plansOf("adult-contact", "suspect-person", "sold-or-pressured", "meeting")];
  hold(meant, (plan) => hasNone(first(plan), ...INSTITUTIONS));
  hold(meant, (plan) => {
    const ids = [...acts(plan), ...doors(plan)];
    const at = ids.findIndex((id) => INSTITUTIONS.includes(id));
    return at < 0 || hasAny(ids.slice(0, at), "local-police", "dpj");
  });
});

test("the person in charge and the parents are told only under their condition, and the person in charge never first", () => {
  hold(everyPlan, (plan) => hasNone(first(plan), "tell-person-in-charge"));
  hold(everyPlan, (plan) =>
    [...steps(plan), ...plan.still].every(({ id, condition }) =>
      id === "tell-a-parent"
        ? condition === "none-concerned"
        : id !== "tell-person-in-charge" || condition === "not-in-charge",
    ),
  );
});

test("who works with children, and nobody else, reads of their own duty wherever the plan is no ordinary worry, but for a life at risk", () => {
  hold(
    everyPlan.filter((plan) => !isAtWork(plan)),
    (plan) => hasNone(lines(plan), "personal-duty"),
  );
  hold(
    plans.filter(isAtWork),
    (plan) => lines(plan).includes("personal-duty") === (!isWorry(plan) && plan.id !== "self-harm"),
  );
  const duty = plansOf("abuse-in-person", "child-told-me", "at-school", "adult-contact").filter(isAtWork);
  hold(duty, (plan) => doors(plan).includes("dpj") || (saysDanger(plan) && plan.more.includes("dpj-too")));
});

test("where somebody is harmed, the police and, for a child, youth protection are named", () => {
  const harm = plans.filter(isHarm);
  hold(harm, (plan) => namesPolice(doors(plan)) || plan.more.includes("police-too"));
  hold(
    harm.filter((plan) => !isAdult(plan) && !isAdultVictim(plan) && plan.id !== "abroad"),
    (plan) => doors(plan).includes("dpj") || plan.more.includes("dpj-too"),
  );
  // To an adult, youth protection is named as a step or not at all, but for a danger that took it out of the steps.
  hold(
    harm.filter((plan) => isAdult(plan) && !saysDanger(plan)),
    ({ more }) => !more.includes("dpj-too"),
  );
});

/** Returns the ids that a plan names without a condition. */
const free = (plan: (typeof plans)[number]): string[] =>
  steps(plan).flatMap(({ id, condition }) => (condition === undefined ? [id] : []));

test("the plans that lead to the police, youth protection or Cybertip.ca have the line on immigration papers, but for who works with children", () => {
  hold(
    everyPlan.filter(
      (plan) =>
        !isWorry(plan) &&
        !isAtWork(plan) &&
        hasAny(free(plan), "911", "local-police", "dpj", "province-police", "cybertip"),
    ),
    (plan) => hasAny(lines(plan), "papers-line", "papers-plain") && plan.folds.includes("papers"),
  );
  hold(everyPlan, (plan) => !hasAll(lines(plan), "papers-line", "papers-plain"));
});

test("a parent whose plan leads to youth protection reads on whether the children will be taken, and no other reader does", () => {
  hold(
    plans.filter((plan) => isParent(plan) && !isWorry(plan) && free(plan).includes("dpj")),
    (plan) => lines(plan).includes("will-they-take-my-children") && plan.folds.includes("my-children"),
  );
  hold(
    everyPlan.filter((plan) => !isParent(plan)),
    (plan) => hasNone(lines(plan), "will-they-take-my-children"),
  );
});

test("who already reported is not to report the same again, unless there is danger or a day", () => {
  hold(
    plansOf("reported-no-answer").filter((plan) => !saysDanger(plan) && !saysDay(plan)),
    ({ avoid }) => avoid.includes("report-twice"),
  );
});

test("the line on reports without a name is for those who report a child; others have the plainer one", () => {
  hold(
    everyPlan.filter((plan) => isAdult(plan) || isAdultVictim(plan) || plan.id === "abroad"),
    (plan) => hasNone(lines(plan), "papers-line"),
  );
});

test("another door is offered wherever someone known or a sibling is meant, and never for a stranger", () => {
  hold(
    plans.filter(
      (plan) =>
        !isWorry(plan) &&
        (isKnownToAChild(plan) ||
          meansSibling(plan) ||
          plan.id === "suspect-person" ||
          (plan.id === "adult-contact" && isAdult(plan)) ||
          plan.settled.how === "device" ||
          (plan.settled.person === "peer" &&
            DOER_KNOWN.includes(plan.id) &&
            plan.id !== "sexual-message-received") ||
          (plan.id === "threatened-with-images" &&
            ["known", "adult-known"].includes(plan.settled.person ?? ""))),
    ),
    (plan) => lines(plan).includes("conflict-line"),
  );
  hold(
    plans.filter(({ settled }) => ["online", "adult-online", "none"].includes(settled.person ?? "")),
    (plan) => hasNone(lines(plan), "conflict-line"),
  );
});

test("a young reader whose pictures go around finds what to do with a wound, and sends nothing more to a known adult", () => {
  hold(
    plansOf("threatened-with-images", "image-shared", "at-school", "i-shared").filter(isYoung),
    ({ more }) => more.includes("wound"),
  );
  hold(
    known.filter(
      (plan) => isYoung(plan) && !saysDanger(plan) && !["abuse-in-person", "child-told-me"].includes(plan.id),
    ),
    (plan) => held(plan).includes("send-nothing-more") || plan.avoid.includes("send-more"),
  );
});

test("until somebody says where the child is, the police here are the body only before a day, and no body is a next step too", () => {
  hold(
    plans.filter((plan) => isUnplaced(plan) && body(plan) === "local-police"),
    saysDay,
  );
  hold(plans, (plan) => !next(plan).includes(body(plan) ?? ""));
});
