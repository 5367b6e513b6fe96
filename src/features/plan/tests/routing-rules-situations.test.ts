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
  lines,
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
  isHarm,
  isParent,
  isQuietDay,
  isYoung,
  kindOf,
  POLICE,
  saysDanger,
  TIP_LINES,
  VICTIMS_LINES,
} from "./who.ts";
import { sayOf } from "../say.rules.ts";

test("found pictures are never shared, copied, hunted or listed", () => {
  const found = plansOf("found-images");
  hold(found, ({ avoid }) => hasAll(avoid, "share-again", "copy-images"));
  hold(found, ({ settled, avoid }) => avoid.includes(settled.how === "public" ? "follow" : "hunt"));
  hold(
    found.filter(
      (plan) =>
        !isYoung(plan) &&
        ["web", "message"].includes(plan.settled.how ?? "") &&
        !["life", "missing"].includes(kindOf(plan) ?? ""),
    ),
    ({ avoid }) => avoid.includes("keep-lists"),
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

test("when nothing happened, nobody is named to report to", () => {
  const nothing = worries.filter(({ settled }) => settled.what === "nothing");
  hold(nothing, (plan) => body(plan) === undefined);
  hold(nothing, (plan) => next(plan).every((id) => ["talk-calmly", "platform"].includes(id)));
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
  hold(bullied, (plan) =>
    steps(plan).every((step) => step.id !== "local-police" || step.condition === "threats-of-violence"),
  );
  hold(
    bullied.filter((plan) => !isYoung(plan)),
    (plan) => acts(plan).includes("write-to-the-school"),
  );
});

const threats = plansOf("threatened-with-images").filter((plan) => plan.settled.person !== "no-picture");

test("who is threatened pays nothing, and nobody goes to someone known only online", () => {
  hold(
    plansOf("threatened-with-images").filter((plan) => kindOf(plan) !== "life"),
    (plan) => held(plan).includes("pay-nothing") || plan.avoid.includes("pay"),
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
  hold(threats, (plan) => lines(plan).includes("money-line") && plan.more.includes("money"));
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
        !saysDanger(plan) &&
        ["me-adult", "my-child", "someone-else"].includes(plan.reader) &&
        plan.acts.map(written).includes("pay-nothing"),
    ),
    ({ avoid }) => avoid.includes("pay-recovery-firm"),
  );
});

test("no line for victims stands where the plan is a crisis, a worry or quiet, but Marie-Vincent for a child’s behaviour", () => {
  const others = everyPlan.filter((plan) => !isHarm(plan));
  const mayName = (plan: (typeof plans)[number]): boolean =>
    plan.id === "own-thoughts" && isAboutAChild(plan);
  hold(others, (plan) =>
    hasNone(named(plan), ...VICTIMS_LINES.filter((id) => !mayName(plan) || id !== "marie-vincent")),
  );
  hold(others, (plan) => hasNone([...lines(plan), ...plan.more], "partner", "care-line"));
  hold(
    others.filter((plan) => !mayName(plan)),
    ({ more }) => !more.includes("care"),
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
  const quiet = ["two-teens", "saw-adult-content", "something-else", "own-thoughts", "i-shared"];
  hold(
    open.filter(({ id }) => quiet.includes(id)),
    (plan) =>
      steps(plan).every(
        ({ id, condition }) => ![...POLICE, "911", "dpj"].includes(id) || condition !== undefined,
      ),
  );
});

test("who goes to the police, youth protection or 911 finds what to say there", () => {
  const said = (plan: (typeof plans)[number]): string | undefined => {
    const situation = facts.situations.get(plan.id);
    return situation && sayOf(situation, plan.answers);
  };
  const PLACES = ["local-police", "dpj", "province-police", "doer-police"];
  hold(
    everyPlan.filter((plan) => hasAny(doors(plan), ...PLACES)),
    (plan) => said(plan) !== undefined,
  );
  hold(
    everyPlan.filter((plan) => hasAny(acts(plan).concat(body(plan) ?? ""), "911")),
    (plan) => said(plan) !== undefined,
  );
  const ABUSE = ["abuse-in-person", "child-told-me", "suspect-person"];
  hold(everyPlan, (plan) => said(plan) !== "abuse" || ABUSE.includes(plan.id));
  hold(plansOf(...ABUSE).filter(isQuietDay), (plan) => said(plan) === "abuse");
});
