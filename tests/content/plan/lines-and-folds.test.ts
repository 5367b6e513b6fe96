/** The routing policy, section 4: danger lines, lines under the first action and folds, written out by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { everyPlan, hold, steps, type OnePlan } from "./every-plan.ts";
import { kindOf } from "./who.ts";

const LINES: Record<string, string[]> = {
  both: ["threatened-with-images", "image-shared", "at-school", "reported-no-answer"],
  near: [
    "found-images",
    "adult-contact",
    "sold-or-pressured",
    "sexual-message-received",
    "child-told-me",
    "suspect-person",
  ],
  life: ["self-harm", "coerced-self-harm", "i-shared"],
  live: ["abuse-in-person"],
  meet: ["meeting"],
  there: ["abroad"],
  "there-abroad": ["abroad"],
  calm: ["two-teens", "saw-adult-content", "own-thoughts", "something-else"],
};

test("the sentence on danger above a plan is the one that fits what happened", () => {
  const listed = new Set(Object.values(LINES).flat());
  hold(
    everyPlan.filter(({ id }) => listed.has(id)),
    ({ id, line }) => LINES[line.id]?.includes(id) ?? false,
  );
});

/** Ids of what a plan names without a condition; its body counts in any case. */
const free = (plan: OnePlan): string[] => [
  ...steps(plan).flatMap(({ id, condition }) => (condition === undefined ? [id] : [])),
  ...(plan.body ? [plan.body.id] : []),
];
const names = (plan: OnePlan, ...ids: string[]): boolean => ids.some((id) => free(plan).includes(id));
const REPORTS = ["911", "local-police", "dpj", "province-police", "cybertip"];

/** For each line, whom it is for and where it stands. */
const VISIBLE: Record<string, (plan: OnePlan) => boolean> = {
  "personal-duty": ({ reader }) => reader === "at-work",
  "anyone-may-report": ({ reader, row }) => reader === "someone-else" && row.talk === "harm",
  "accused-line": ({ reader, id }) =>
    reader !== "at-work" &&
    ["i-shared", "sold-or-pressured", "coerced-self-harm", "threatened-with-images", "found-images"].includes(
      id,
    ),
  "papers-line": (plan) => plan.reader !== "at-work" && names(plan, ...REPORTS) && !isPlain(plan),
  "papers-plain": (plan) => plan.reader !== "at-work" && names(plan, ...REPORTS) && isPlain(plan),
  "will-they-take-my-children": (plan) => plan.reader === "my-child" && names(plan, "dpj"),
  "care-line": (plan) =>
    kindOf(plan) !== "life" &&
    [
      "image-shared",
      "at-school",
      "abuse-in-person",
      "child-told-me",
      "sold-or-pressured",
      "suspect-person",
    ].includes(plan.id),
  "money-line": ({ reader, id }) =>
    reader !== "at-work" && ["threatened-with-images", "image-shared"].includes(id),
};
const isPlain = ({ reader, id, answers }: OnePlan): boolean =>
  reader === "me-adult" || id === "abroad" || answers.age === "adult";

for (const [line, stands] of Object.entries(VISIBLE)) {
  test(`the line “${line}” stands where the policy says, and nowhere else; never in an ordinary worry`, () => {
    const expected = everyPlan.filter((plan) => plan.row.talk !== "calm" && stands(plan));
    hold(expected, ({ visible }) => visible.includes(line));
    hold(
      everyPlan.filter((plan) => !expected.includes(plan)),
      ({ visible }) => !visible.includes(line),
    );
  });
}

test("no line stands that the policy does not have, and none twice", () => {
  const known = Object.keys(VISIBLE);
  hold(everyPlan, ({ visible }) => visible.every((id) => known.includes(id)));
  hold(everyPlan, ({ visible }) => new Set(visible).size === visible.length);
});

test("a line on care, on being accused or on money opens what it speaks of", () => {
  const BRINGS = { "care-line": "care", "accused-line": "accused", "money-line": "money" };
  for (const [line, part] of Object.entries(BRINGS))
    hold(
      everyPlan.filter(({ visible }) => visible.includes(line)),
      ({ more }) => more.includes(part),
    );
});

const doors = (plan: OnePlan): string[] =>
  [...(plan.body ? [plan.body] : []), ...plan.then].map(({ id }) => id);

/** For each fold, in order, whom it is for and where it stands. */
const FOLDS: Record<string, (plan: OnePlan) => boolean> = {
  "more-steps": ({ more }) => more.length > 0,
  "write-down": ({ row }) => row.talk === "harm",
  after: ({ row }) => row.talk === "harm",
  "home-not-safe": ({ reader, row }) =>
    ["me-young", "me-adult", "my-child"].includes(reader) && ["harm", "crisis"].includes(row.talk),
  papers: ({ visible }) => visible.some((id) => id === "papers-line" || id === "papers-plain"),
  "my-children": (plan) => ["my-child", "someone-else"].includes(plan.reader) && doors(plan).includes("dpj"),
  "another-door": (plan) => doors(plan).some((id) => ["local-police", "doer-police", "dpj"].includes(id)),
  "for-you": () => true,
  "more-people": () => true,
  sources: () => true,
};

test("the folds of every plan are those of the policy, in its order, and none is empty", () => {
  for (const plan of everyPlan)
    assert.deepEqual(
      plan.folds,
      Object.keys(FOLDS).filter((fold) => FOLDS[fold]?.(plan)),
      plan.name,
    );
});
