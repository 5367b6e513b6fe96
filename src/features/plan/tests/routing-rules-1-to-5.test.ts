/** The routing policy, invariants 1 to 5, for every combination of answers of every reader. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { READERS, type Reader } from "../../../core/vocabulary.rules.ts";
import {
  everyPlan,
  acts,
  body,
  first,
  hasNone,
  hold,
  named,
  next,
  planFor,
  plans,
  plansOf,
  plansWithoutReader,
  situations,
} from "./every-plan.ts";
import { isAboutAChild, isAdult, isEmpty, isFar, isOutside, isYoung, kindOf, saysDanger } from "./who.ts";

test("rule 1: some answers lead to each row, for every reader that it names", () => {
  for (const { id, rows } of situations) {
    for (const reader of READERS) {
      const reached = new Set(plansOf(id).flatMap((plan) => (plan.reader === reader ? [plan.row] : [])));
      const lost = rows.filter(
        (row) => (row.for === "everyone" || row.for.includes(reader)) && !reached.has(row),
      );
      assert.deepEqual(lost, [], `${id} ${reader}`);
    }
  }
});

test("rule 1: an unknown reader gets the plan that harms nobody, and the child’s own line", () => {
  const SPOKEN: Record<string, Reader> = { "own-thoughts": "me-adult", "i-shared": "me-young" };
  assert.deepEqual(
    plansWithoutReader.map(({ id }) => id),
    situations.map(({ id }) => id),
  );
  hold(plansWithoutReader, (plan) => {
    const unanswered = planFor(plan.id, SPOKEN[plan.id] ?? "someone-else", {});
    const other = unanswered.talk.find((id) => id !== "kids-help-phone");
    const isSame = ["acts", "body", "then", "avoid", "visible", "more"].every(
      (part) =>
        JSON.stringify(plan[part as keyof typeof plan]) ===
        JSON.stringify(unanswered[part as keyof typeof plan]),
    );
    const isNamed = first(unanswered).includes("kids-help-phone");
    // When the child may be outside Canada, the helpline of that country comes first.
    const [before] = plan.id === "abroad" ? ["helpline-there"] : [];
    const own = plan.talk[before === undefined ? 0 : 1];
    return (
      isSame &&
      (before === undefined || plan.talk[0] === before) &&
      (isNamed || own === "kids-help-phone") &&
      plan.talk.includes(other ?? "missing")
    );
  });
});

test("rule 2: at most three acts, three next steps, four lines of what not to do, and two services to talk to", () => {
  hold(
    everyPlan,
    (plan) =>
      plan.acts.length <= 3 && plan.then.length <= 3 && plan.avoid.length <= 4 && plan.talk.length === 2,
  );
  hold(everyPlan, (plan) => first(plan).length > 0 && plan.then.length > 0);
  hold(plans, ({ answers }) => Object.keys(answers).length <= 2);
});

test("rule 2: nothing appears twice in one plan", () => {
  hold(everyPlan, (plan) => new Set(named(plan)).size === named(plan).length);
  hold(everyPlan, ({ avoid }) => new Set(avoid).size === avoid.length);
  hold(everyPlan, ({ more }) => new Set(more).size === more.length);
});

test("rule 3: any answer that reports danger leads to 911, and no other answer does", () => {
  const inside = plans.filter((plan) => !isOutside(plan));
  hold(inside.filter(saysDanger), (plan) => body(plan) === "911");
  hold(
    inside.filter((plan) => !saysDanger(plan)),
    (plan) => body(plan) !== "911",
  );
});

test("rule 3: the police come after 911 if the plan without danger has them", () => {
  const police = plans.filter(
    (plan) =>
      saysDanger(plan) &&
      !isOutside(plan) &&
      [plan.row.body, ...plan.row.then].some((step) => step?.id === "local-police"),
  );
  hold(police, (plan) => {
    const [after] = next(plan).filter((id) => id !== "report-can-wait" && id !== "say-what-was-taken");
    const step = plan.then.find(({ id }) => id === "local-police");
    return after === "local-police" && step?.condition === undefined;
  });
});

test("rule 3: nobody leaves a person alone whose life is in danger, and the report can wait", () => {
  const life = plans.filter((plan) => kindOf(plan) === "life" && !isOutside(plan));
  hold(life, (plan) => acts(plan)[0] === (isAboutAChild(plan) ? "stay-with-them" : "be-with-someone"));
  hold(life, (plan) => {
    const order = next(plan);
    const police = order.indexOf("local-police");
    return order.includes("report-can-wait") && (police < 0 || order.indexOf("report-can-wait") < police);
  });
  hold(life.filter(isAboutAChild), ({ avoid }) => avoid.includes("leave-alone"));
});

test("rule 3: in danger, acts that keep a child or proof safe stay", () => {
  const KEPT = [
    "warn-nobody",
    "touch-nothing",
    "listen",
    "stop",
    "have-the-wound-seen",
    "what-is-confidential",
  ];
  const inDanger = plans.filter((plan) => kindOf(plan) !== undefined && !isOutside(plan));
  hold(inDanger, (plan) => {
    const kept = plan.row.acts.filter(
      ({ id }) => KEPT.includes(id) || (id === "pay-nothing" && kindOf(plan) !== "life"),
    );
    const stay = kept.filter(({ id }) => acts(plan).includes(id));
    return stay.length === kept.length || (stay.length > 0 && plan.acts.length === 3);
  });
  hold(
    inDanger.filter((plan) => kindOf(plan) === "life"),
    (plan) => !named(plan).includes("pay-nothing"),
  );
});

test("rule 4: 911 and 9-8-8 each appear once, above or in the first action, and nowhere for a child outside Canada", () => {
  hold(everyPlan, (plan) => {
    const times = isFar(plan) ? 0 : 1;
    return ["911", "988"].every(
      (number) => [...plan.line.numbers, ...named(plan)].filter((id) => id === number).length === times,
    );
  });
  hold(everyPlan, (plan) => hasNone([...next(plan), ...plan.talk], "911", "988"));
});

test("rule 4: without any answer, 911 is in the first action when someone may be hurting a child now", () => {
  const empty = everyPlan.filter(isEmpty);
  hold(
    empty.filter(({ id }) => id === "coerced-self-harm"),
    (plan) => first(plan).includes("911"),
  );
  hold(
    empty.filter((plan) => ["abuse-in-person", "meeting"].includes(plan.id) && !isAdult(plan)),
    (plan) => first(plan).includes("911"),
  );
});

test("rule 5: a reader under 18, and no other, has an adult they trust beside the first action", () => {
  hold(everyPlan, (plan) => plan.beside === (isYoung(plan) ? "trusted-adult" : undefined));
});

test("rule 5: a reader under 18 without danger first talks to someone: a young people’s line, 9-8-8, an app or an act", () => {
  const CALM_DOORS = ["kids-help-phone", "tel-jeunes", "988", "platform", "helpline-there", undefined];
  hold(
    everyPlan.filter((plan) => isYoung(plan) && !saysDanger(plan)),
    (plan) => CALM_DOORS.includes(body(plan)),
  );
});
