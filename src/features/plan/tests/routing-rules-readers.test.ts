/** The routing policy: what each reader meets and never meets. */
import { test } from "node:test";
import {
  acts,
  body,
  doors,
  everyPlan,
  first,
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
  written,
} from "./every-plan.ts";
import {
  INSTITUTIONS,
  isAboutAChild,
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

test("a young reader never meets what is said to adults about children", () => {
  const FOR_ADULTS = [
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
    "settle-inside",
  ];
  hold(young, ({ avoid }) => hasNone(avoid, ...FOR_ADULTS));
  hold(young, (plan) =>
    hasNone(
      named(plan),
      "tell-a-parent",
      "ligneparents",
      "cafc",
      "stopncii",
      "no-punishment",
      "keep-the-child-near",
      "stay-with-them",
      "reseau-enfants-retour",
      "missingkids",
      "leave-with-the-children",
      "tell-person-in-charge",
    ),
  );
  hold(young, (plan) => hasNone(lines(plan), "personal-duty", "anyone-may-report"));
  hold(young, ({ more }) => hasNone(more, "signs"));
});

test("an adult never meets the lines for young people or for parents", () => {
  hold(plans.filter(isAdult), (plan) =>
    hasNone(named(plan), "kids-help-phone", "tel-jeunes", "ligneparents", "tell-a-parent"),
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
    (plan) => hasNone(doors(plan), "take-it-down"),
  );
});

test("who reads for an adult victim finds no child protection", () => {
  const victims = plans.filter((plan) => isAdultVictim(plan));
  hold(victims, (plan) => hasNone([...lines(plan), ...plan.more], "anyone-may-report", "dpj-too"));
  hold(victims, (plan) => hasNone(acts(plan), "keep-the-child-near", "interrupt-it"));
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
    known.filter((plan) => isAboutAChild(plan) && kindOf(plan) !== "life"),
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
  hold([...known, ...plansOf("adult-contact", "suspect-person", "sold-or-pressured")], (plan) => {
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

test("who works with children reads of their own duty wherever the plan is no ordinary worry, but for a life at risk", () => {
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
});

test("the line on reports without a name is for those who report a child; others have the plainer one", () => {
  hold(
    everyPlan.filter((plan) => isAdult(plan) || isAdultVictim(plan) || plan.id === "abroad"),
    (plan) => hasNone(lines(plan), "papers-line"),
  );
});

test("another door is offered wherever someone known or a sibling is meant, and never for a stranger", () => {
  hold(
    plans.filter((plan) => !isWorry(plan) && (isKnownToAChild(plan) || meansSibling(plan))),
    (plan) => lines(plan).includes("conflict-line"),
  );
  hold(
    plans.filter(({ settled }) => settled.person === "online"),
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

test("a young reader may call youth protection and must not", () => {
  hold(young, (plan) => hasNone(lines(plan), "personal-duty"));
});

test("someone of the two to talk to answers day and night, where the child may be in Canada", () => {
  const ALWAYS = [
    "kids-help-phone",
    "988",
    "suicide-ca",
    "info-social-811",
    "info-aide-violence-sexuelle",
    "ligneparents",
    "211",
  ];
  hold(everyPlan, ({ talk }) => hasAny(talk, ...ALWAYS));
});

test("until somebody says where the child is, the police here are the body only before a day", () => {
  hold(
    plans.filter((plan) => isUnplaced(plan) && body(plan) === "local-police"),
    saysDay,
  );
  hold(plans, (plan) => !next(plan).includes(body(plan) ?? ""));
  hold(plans, (plan) => plan.acts.every((step) => written(step).length > 0));
});
