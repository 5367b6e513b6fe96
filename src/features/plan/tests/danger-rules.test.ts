/** The routing policy, section 2: what danger changes, for every combination of answers of every reader. */
import { test } from "node:test";
import type { Reader } from "../../../core/vocabulary.rules.ts";
import { acts, hasAll, hold, next, planFor, plans, steps, written, type OnePlan } from "./every-plan.ts";
import { isAboutAChild, isOutside, kindOf } from "./who.ts";

/** Plans with a danger that their row does not handle itself. */
const inDanger = plans.filter((plan) => kindOf(plan) !== undefined && !isOutside(plan));
const of = (kind: string): OnePlan[] => inDanger.filter((plan) => kindOf(plan) === kind);

test("in danger, the plan first keeps everyone safe and then calls 911", () => {
  hold(inDanger, ({ acts: begun, body }) => begun.length > 0 && body?.id === "911");
});

test("in danger, no step is a line to talk to: these lines have their own part", () => {
  const LINES = [
    "kids-help-phone",
    "tel-jeunes",
    "suicide-ca",
    "ligneparents",
    "info-social-811",
    "info-aide-violence-sexuelle",
    "cavac",
    "211",
    "tel-aide",
    "988",
  ];
  hold(inDanger, (plan) => next(plan).every((id) => !LINES.includes(id)));
});

test("when a life is in danger, the plan says what the person swallowed, right before or right after 911", () => {
  const SAY = "say-what-was-taken~something-taken";
  hold(of("life"), (plan) => {
    const [before, after] = [plan.acts.map(written), plan.then.map(written)];
    return before.at(-1) === SAY || (plan.acts.length === 3 && after[0] === SAY);
  });
  hold(
    inDanger.filter((plan) => kindOf(plan) !== "life"),
    (plan) => !steps(plan).some(({ id }) => id === "say-what-was-taken"),
  );
});

test("when a life is in danger, the crisis lines are the ones to talk to, whatever happened", () => {
  const CRISIS: Record<Reader, string[]> = {
    "me-young": ["kids-help-phone", "tel-jeunes"],
    "me-adult": ["suicide-ca", "info-social-811"],
    "my-child": ["suicide-ca", "ligneparents"],
    "at-work": ["suicide-ca", "info-social-811"],
    "someone-else": ["suicide-ca", "info-social-811"],
  };
  hold(of("life"), ({ reader, talk }) => talk.join() === CRISIS[reader].join());
});

test("when a life is in danger, the plan puts dangerous things away, unless the police and youth protection take the last steps", () => {
  hold(
    of("life"),
    (plan) =>
      next(plan).includes("keep-dangerous-things-away") ||
      (plan.then.length === 3 &&
        next(plan).every((id) =>
          ["say-what-was-taken", "report-can-wait", "local-police", "dpj"].includes(id),
        )),
  );
});

test("for a missing child nobody waits, and the plan names the services that help families search", () => {
  hold(of("missing"), ({ avoid, more }) => avoid.includes("wait-and-see") && more.includes("missing"));
});

test("danger takes at most the last line of what not to do", () => {
  hold(
    inDanger.filter(({ answers }) => answers.danger !== undefined),
    (plan) => {
      const { avoid } = planFor(plan.id, plan.reader, { ...plan.answers, danger: "no" });
      return hasAll(plan.avoid, ...avoid.slice(0, 3));
    },
  );
});

test("a person who is here counts as a known person who is near", () => {
  const here = inDanger.filter(({ answers }) => answers.person === "here");
  hold(here, (plan) => plan.settled.person === "known" && kindOf(plan) === "near");
  hold(here, (plan) => plan.row === planFor(plan.id, plan.reader, { ...plan.answers, person: "known" }).row);
});

test("danger outside Quebec follows its own rows: nobody here comes first", () => {
  hold(plans.filter(isOutside), ({ body }) => body?.id !== "911");
});

test("when a person speaks for a child, danger never sends the child off alone", () => {
  hold(
    inDanger.filter((plan) => isAboutAChild(plan) && ["near", "live"].includes(kindOf(plan) ?? "")),
    (plan) => acts(plan).some((id) => ["keep-the-child-near", "keep-them-apart"].includes(id)),
  );
});
