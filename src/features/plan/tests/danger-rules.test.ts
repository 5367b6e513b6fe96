/** The routing policy, section 2: what danger changes, on every combination of answers of every reader. */
import { test } from "node:test";
import type { Reader } from "../../../core/vocabulary.rules.ts";
import { acts, hasAll, hold, next, planFor, plans, steps, written, type OnePlan } from "./every-plan.ts";
import { isAboutAChild, isOutside, kindOf } from "./who.ts";

/** Danger that the row does not speak of itself. */
const inDanger = plans.filter((plan) => kindOf(plan) !== undefined && !isOutside(plan));
const of = (kind: string): OnePlan[] => inDanger.filter((plan) => kindOf(plan) === kind);

test("in danger one first keeps everyone safe, and then calls 911", () => {
  hold(inDanger, ({ acts: begun, body }) => begun.length > 0 && body?.id === "911");
});

test("in danger, no line to talk to stands among the steps: it has its own part", () => {
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

test("where a life is in danger, what was swallowed is said, last before 911 or first after it", () => {
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

test("where a life is in danger, the crisis lines are to talk to, whatever happened", () => {
  const CRISIS: Record<Reader, string[]> = {
    "me-young": ["kids-help-phone", "tel-jeunes"],
    "me-adult": ["suicide-ca", "info-social-811"],
    "my-child": ["suicide-ca", "ligneparents"],
    "at-work": ["suicide-ca", "info-social-811"],
    "someone-else": ["suicide-ca", "info-social-811"],
  };
  hold(of("life"), ({ reader, talk }) => talk.join() === CRISIS[reader].join());
});

test("where a life is in danger, dangerous things are put away, unless the police and youth protection leave no room", () => {
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

test("for who is missing nobody waits, and those who help families search are named", () => {
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

test("whoever is here is met as someone known who is near", () => {
  const here = inDanger.filter(({ answers }) => answers.person === "here");
  hold(here, (plan) => plan.settled.person === "known" && kindOf(plan) === "near");
  hold(here, (plan) => plan.row === planFor(plan.id, plan.reader, { ...plan.answers, person: "known" }).row);
});

test("danger outside Quebec is what its own rows say: nobody here is called first", () => {
  hold(plans.filter(isOutside), ({ body }) => body?.id !== "911");
});

test("where somebody speaks for a child, danger never sends the child off alone", () => {
  hold(
    inDanger.filter((plan) => isAboutAChild(plan) && ["near", "live"].includes(kindOf(plan) ?? "")),
    (plan) => acts(plan).some((id) => ["keep-the-child-near", "keep-them-apart"].includes(id)),
  );
});
