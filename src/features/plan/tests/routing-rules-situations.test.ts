/** The routing policy: what holds in one situation. */
import { test } from "node:test";
import {
  acts,
  body,
  doors,
  everyPlan,
  facts,
  hasAll,
  hasAny,
  hasNone,
  held,
  hold,
  named,
  next,
  plans,
  plansOf,
  plansWithoutReader,
  steps,
  still,
  written,
} from "./every-plan.ts";
import {
  isAboutAChild,
  isAdult,
  isEmpty,
  isGrave,
  isFar,
  isOutside,
  isParent,
  isQuietDay,
  isUnplaced,
  isYoung,
  kindOf,
  POLICE,
  saysDanger,
  saysDay,
  TIP_LINES,
  VICTIMS_LINES,
} from "./who.ts";
import { sayOf } from "../say.rules.ts";

test("found pictures are never shared, copied or hunted", () => {
  hold(
    plansOf("found-images").filter((plan) => kindOf(plan) === undefined),
    ({ avoid }) => hasAll(avoid, "share-again", "copy-images"),
  );
  hold(
    plansOf("found-images").filter((plan) => isQuietDay(plan) && plan.settled.how !== "public"),
    ({ avoid }) => avoid.includes("hunt"),
  );
  hold(plansOf("found-images"), (plan) => hasNone(doors(plan), "take-it-down"));
});

test("a child elsewhere: pictures are never received", () => {
  hold(
    plansOf("abroad").filter(isOutside),
    (plan) => plan.avoid.includes("receive-images") || kindOf(plan) === "life" || kindOf(plan) === "missing",
  );
});

const worries = [
  ...plansOf("saw-adult-content"),
  ...plansOf("two-teens").filter(({ settled }) => settled.gap === "no"),
  ...plansOf("something-else").filter(
    (plan) =>
      ["nothing", "follow-request", "unsure"].includes(plan.settled.what ?? "") && kindOf(plan) === undefined,
  ),
];

test("an ordinary worry names no police, no youth protection and no line for tips", () => {
  const unread = plansWithoutReader.filter(({ id }) =>
    ["saw-adult-content", "two-teens", "something-else"].includes(id),
  );
  const isAsk = (plan: (typeof worries)[number]): boolean =>
    steps(plan).every((step) => step.id !== "cybertip" || step.condition === "to-ask");
  hold([...worries, ...unread], (plan) => hasNone(named(plan), "911", "dpj", ...POLICE, ...TIP_LINES));
  hold([...worries, ...unread], isAsk);
  hold([...worries, ...unread], ({ more }) => hasNone(more, "police-too", "dpj-too", "tips"));
  hold([...worries, ...unread], ({ calm, visible }) => calm && visible.length === 0);
});

test("a taken account leads to the police and Cybertip.ca only if it asks others for pictures", () => {
  const stolen = plansOf("something-else").filter(
    (plan) => plan.settled.what === "account" && kindOf(plan) === undefined,
  );
  hold(stolen, (plan) => {
    const reports = steps(plan).filter(({ id }) => [...POLICE, "cybertip", "dpj"].includes(id));
    return reports.map(written).sort().join() === "cybertip~asks-for-pictures,local-police~asks-for-pictures";
  });
});

test("bullying without a sexual picture is no matter for Cybertip.ca, is told in writing, and is for the police only with threats", () => {
  const bullied = plansOf("something-else").filter(
    (plan) => plan.settled.what === "bullying" && kindOf(plan) === undefined,
  );
  hold(bullied, (plan) => acts(plan).includes("not-cybertip") && hasNone(doors(plan), "cybertip"));
  hold(bullied, ({ then }) =>
    then.every(({ id, condition }) => id !== "local-police" || condition === "threats-of-violence"),
  );
  hold(
    bullied.filter((plan) => !isYoung(plan)),
    (plan) => acts(plan).includes("write-to-the-school"),
  );
});

const threats = plansOf("threatened-with-images").filter((plan) => plan.settled.person !== "no-picture");

test("who is threatened pays nothing, and nobody goes to someone known only online", () => {
  hold(
    threats.filter(
      (plan) =>
        kindOf(plan) !== "life" && plan.settled.person !== "sibling" && plan.settled.person !== "peer",
    ),
    (plan) => held(plan).includes("pay-nothing") || hasAny(plan.avoid, "pay", "wait-and-see"),
  );
  hold(
    threats.filter(
      (plan) => ["online", "none", "adult-online"].includes(plan.settled.person ?? "") && isQuietDay(plan),
    ),
    (plan) => hasNone(acts(plan), "do-not-go", "keep-the-child-near", "before-that-day", "go-to-safe-place"),
  );
  hold(
    threats.filter(
      (plan) =>
        (isYoung(plan) || isAdult(plan)) &&
        ["known", "peer", "adult-known"].includes(plan.settled.person ?? "") &&
        isQuietDay(plan),
    ),
    (plan) => acts(plan).includes("do-not-go"),
  );
});

test("a parent whose child is threatened neither punishes nor questions the child", () => {
  hold(
    threats.filter((plan) => isParent(plan) && isQuietDay(plan)),
    ({ avoid }) => hasAll(avoid, "punish", "question-child"),
  );
});

test("threats bring the part on money, and the bank comes first where the person is only online", () => {
  hold(threats, ({ more }) => more.includes("money"));
  const grown = threats.filter(
    (plan) =>
      isQuietDay(plan) &&
      ["me-adult", "my-child", "someone-else"].includes(plan.reader) &&
      !["peer", "sibling"].includes(plan.settled.person ?? ""),
  );
  hold(grown, (plan) => next(plan).includes("bank"));
  hold(
    grown.filter(({ settled }) => ["online", "none", "adult-online"].includes(settled.person ?? "")),
    (plan) => next(plan)[0] === "bank",
  );
});

test("a firm that promises to fix it is named wherever an adult pays nothing", () => {
  hold(
    plans.filter(
      (plan) =>
        isQuietDay(plan) &&
        ["me-adult", "my-child", "someone-else"].includes(plan.reader) &&
        acts(plan).includes("pay-nothing") &&
        plan.id !== "abroad",
    ),
    ({ avoid }) => avoid.includes("pay-recovery-firm"),
  );
});

test("no line for victims stands where the plan is a crisis, a worry or quiet, but Marie-Vincent for a child’s behaviour", () => {
  hold(
    everyPlan.filter((plan) => !plan.folds.includes("write-down") && kindOf(plan) !== "life"),
    (plan) =>
      hasNone(
        named(plan),
        ...VICTIMS_LINES.filter((id) => plan.id !== "own-thoughts" || id !== "marie-vincent"),
      ),
  );
  hold(plansOf("own-thoughts", "i-shared"), (plan) => hasNone(named(plan), "legal-information"));
  hold(plansOf("self-harm"), (plan) => isGrave(plan) && !plan.folds.includes("write-down"));
});

test("without danger, Cybertip.ca is named where there may be pictures", () => {
  hold(
    plansOf("abuse-in-person", "child-told-me", "i-shared").filter(
      (plan) =>
        !saysDanger(plan) && !(plan.id === "i-shared" && isAdult(plan) && plan.settled.whose === "mine"),
    ),
    (plan) => [...doors(plan), ...still(plan)].includes("cybertip"),
  );
});

test("a life at risk: somebody is with the person from the first action on", () => {
  hold(
    plansOf("self-harm").filter(({ settled }) => settled.suicide === "now"),
    (plan) => hasAny(acts(plan), "be-with-someone", "stay-with-them"),
  );
});

test("without answers, nobody calls 911 first, blocks, or uses a tool for one age", () => {
  const open = everyPlan.filter(isEmpty);
  hold(open, (plan) => body(plan) !== "911");
  hold(
    open.filter(({ id, reader }) => id === "image-shared" && ["me-adult", "someone-else"].includes(reader)),
    (plan) => hasNone(doors(plan), "take-it-down", "stopncii"),
  );
  const mayBeKnown = ["adult-contact", "abuse-in-person", "child-told-me", "suspect-person"];
  hold(
    open.filter(({ id }) => mayBeKnown.includes(id)),
    (plan) => hasNone([...named(plan), ...plan.more], "platform", "block"),
  );
});

const abroad = plansOf("abroad");

test("for a child outside Quebec someone there calls, and a safe adult is near, but never youth protection", () => {
  const outside = abroad.filter(isOutside);
  const CALLS = ["call-911-there", "call-that-country"];
  hold(
    outside.filter((plan) => !saysDay(plan)),
    (plan) => hasAny(acts(plan), ...CALLS),
  );
  hold(
    outside.filter((plan) => kindOf(plan) !== "life"),
    (plan) => acts(plan).includes("safe-adult-there"),
  );
  hold(outside, (plan) => hasNone([...named(plan), ...plan.more], "dpj", "dpj-too"));
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
  hold(
    plans.filter((plan) => isFar(plan)),
    (plan) =>
      [...doors(plan), ...plan.talk].includes("helpline-there") && plan.visible.includes("numbers-there"),
  );
  hold(abroad.filter(isUnplaced), (plan) => plan.visible.includes("numbers-there"));
  hold(
    abroad.filter(isFar),
    ({ line, abroad: where }) => line.id === "there-abroad" && where?.isSure === true,
  );
});

test("a child in Quebec: the first line leads back to what happened, and nobody pays", () => {
  const quebec = abroad.filter(({ settled }) => settled.where === "quebec");
  hold(quebec, (plan) => plan.visible[0] === "open-what-happened");
  hold(
    quebec.filter((plan) => kindOf(plan) !== "life"),
    (plan) => held(plan).includes("pay-nothing") || kindOf(plan) === "missing" || plan.avoid.includes("pay"),
  );
});

test("no other situation counts as outside Canada", () => {
  hold(
    everyPlan.filter(({ id }) => id !== "abroad"),
    ({ abroad: where }) => where === undefined,
  );
});

test("who goes to the police, youth protection or 911 finds what to say there", () => {
  const said = (plan: (typeof plans)[number]): string | undefined => {
    const situation = facts.situations.get(plan.id);
    return situation && sayOf(situation, plan.answers);
  };
  const PLACES = ["local-police", "dpj", "province-police", "doer-police"];
  hold(
    everyPlan.filter((plan) => hasAny(doors(plan), ...PLACES) && plan.id !== "something-else"),
    (plan) => said(plan) !== undefined,
  );
  const ABUSE = ["abuse-in-person", "child-told-me", "suspect-person"];
  hold(
    plans.filter((plan) => said(plan) === "abuse"),
    ({ id }) => ABUSE.includes(id),
  );
});

test("withheld numbers, *4141 and online forms of the police are never shown", () => {
  const shown = [...facts.services.values()].flatMap(({ channels }) =>
    channels.filter(({ status }) => status !== "withheld").map(({ value }) => value),
  );
  for (const plan of plans)
    for (const id of doors(plan)) {
      const service = facts.services.get(id);
      if (service && service.channels.every(({ status }) => status === "withheld"))
        throw new Error(`${plan.name}: ${id} is withheld`);
    }
  hold(plans, () => !shown.includes("*4141"));
});

test("a plan has no body only where nothing happened, or in danger outside Quebec", () => {
  hold(
    everyPlan.filter((plan) => plan.body === undefined),
    (plan) => plan.settled.what === "nothing" || ((isOutside(plan) || isUnplaced(plan)) && saysDanger(plan)),
  );
});

test("who speaks for a child near someone dangerous never sends the child off", () => {
  hold(
    plans.filter(
      (plan) =>
        isAboutAChild(plan) &&
        kindOf(plan) === "near" &&
        plan.id !== "abroad" &&
        !["coerced-self-harm", "fake-accusation"].includes(plan.id) &&
        plan.settled.what !== "fake-letter",
    ),
    (plan) =>
      hasAny(
        acts(plan),
        "keep-the-child-near",
        "keep-them-apart",
        "leave-with-the-children",
        "do-not-go",
        "go-to-safe-place",
        "do-not-open",
      ),
  );
});
