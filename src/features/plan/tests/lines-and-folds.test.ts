/** The routing policy, section 4: lines under the first action, and folds. */
import { test } from "node:test";
import { everyPlan, hold, steps, type OnePlan } from "./every-plan.ts";

/** Returns the ids that a plan names without a condition. The first body counts even with one. */
const free = (plan: OnePlan): string[] => [
  ...steps(plan).flatMap(({ id, condition }) => (condition === undefined ? [id] : [])),
  ...(plan.body ? [plan.body.id] : []),
];
const names = (plan: OnePlan, ...ids: string[]): boolean => ids.some((id) => free(plan).includes(id));
const REPORTS = ["911", "local-police", "dpj", "province-police", "cybertip"];

const isHarm = ({ row }: OnePlan): boolean => row.talk === "harm";
const isPlain = ({ reader, id, answers }: OnePlan): boolean =>
  reader === "me-adult" || id === "abroad" || answers.age === "adult";

test("readers who work with children see a line on their own duty to report, and no other reader does", () => {
  hold(
    everyPlan.filter(isHarm),
    ({ reader, visible }) => visible.includes("personal-duty") === (reader === "at-work"),
  );
});

test("a parent whose plan leads to youth protection sees the line on whether their children will be taken", () => {
  hold(
    everyPlan.filter((plan) => isHarm(plan) && plan.reader === "my-child" && names(plan, "dpj")),
    ({ visible }) => visible.includes("will-they-take-my-children"),
  );
});

test("plans that lead to the police or youth protection have the line on immigration papers; the line on reports without a name needs such a report", () => {
  hold(
    everyPlan.filter((plan) => isHarm(plan) && plan.reader !== "at-work" && names(plan, ...REPORTS)),
    (plan) => plan.visible.includes(isPlain(plan) ? "papers-plain" : "papers-line"),
  );
});

test("no line appears twice, and an ordinary worry has none", () => {
  hold(everyPlan, ({ visible }) => new Set(visible).size === visible.length);
  hold(
    everyPlan.filter(({ row }) => row.talk === "calm"),
    ({ visible }) => visible.length === 0,
  );
});

test("a line on care, on an accusation or on money opens its own fold", () => {
  const BRINGS = { "care-line": "care", "accused-line": "accused", "money-line": "money" };
  for (const [line, part] of Object.entries(BRINGS))
    hold(
      everyPlan.filter(({ visible }) => visible.includes(line)),
      ({ more }) => more.includes(part),
    );
});

test("a plan of harm says what to write down and what happens after, and every plan says whom else to talk to", () => {
  hold(everyPlan.filter(isHarm), ({ folds }) => ["write-down", "after"].every((id) => folds.includes(id)));
  hold(everyPlan, ({ folds }) => ["for-you", "more-people", "sources"].every((id) => folds.includes(id)));
  hold(everyPlan, ({ folds, more }) => folds.includes("more-steps") === more.length > 0);
});
