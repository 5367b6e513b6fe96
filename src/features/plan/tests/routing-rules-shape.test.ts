/** The routing policy: the shape of every plan, its numbers, and the box for thoughts of suicide. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { READERS, type Reader } from "../../../core/vocabulary.rules.ts";
import {
  acts,
  body,
  everyPlan,
  facts,
  first,
  hasAny,
  hold,
  lines,
  named,
  next,
  plans,
  plansOf,
  plansWithoutReader,
  questionsOf,
  situations,
  still,
  type OnePlan,
} from "./every-plan.ts";
import { isAdult, isEmpty, isFar, isHarm, isUnplaced, isWorry, isYoung, saysDay } from "./who.ts";

/** The situations of the policy. A volunteer may add others. */
const POLICY = [
  "abroad",
  "abuse-in-person",
  "adult-contact",
  "at-school",
  "child-told-me",
  "coerced-self-harm",
  "fake-accusation",
  "found-images",
  "i-shared",
  "image-shared",
  "meeting",
  "own-thoughts",
  "reported-no-answer",
  "saw-adult-content",
  "self-harm",
  "sexual-message-received",
  "sold-or-pressured",
  "something-else",
  "suspect-person",
  "threatened-with-images",
  "two-teens",
];

test("every situation of the policy is there, and each has an address of its own", () => {
  const ids = new Set(situations.map(({ id }) => id));
  assert.deepEqual(
    POLICY.filter((id) => !ids.has(id)),
    [],
  );
  assert.equal(new Set(situations.map(({ slug }) => slug)).size, situations.length);
});

test("every combination of answers has one plan, and there are as many as the policy counts", () => {
  assert.equal(POLICY.flatMap((id) => plansOf(id)).length, 2148);
  assert.equal(new Set(plans.map(({ name }) => name)).size, plans.length);
});

test("an unknown reader has the unanswered plan of the reader who harms nobody, and the child’s own line", () => {
  const SPOKEN: Record<string, Reader> = { "own-thoughts": "me-adult", "i-shared": "me-young" };
  assert.deepEqual(
    plansWithoutReader.map(({ id }) => id),
    situations.map(({ id }) => id),
  );
  for (const plan of plansWithoutReader) {
    const reader = SPOKEN[plan.id] ?? "someone-else";
    const open = plansOf(plan.id).find((one) => one.reader === reader && isEmpty(one));
    assert.ok(open, plan.name);
    for (const part of [
      "acts",
      "body",
      "then",
      "still",
      "line",
      "avoid",
      "visible",
      "folded",
      "more",
    ] as const)
      assert.deepEqual(plan[part], open[part], `${plan.name}: ${part}`);
    const others = open.talk.filter((id) => id !== "kids-help-phone");
    const talk = first(open).includes("kids-help-phone") ? open.talk : ["kids-help-phone", others[0]];
    assert.deepEqual(plan.talk, talk, plan.name);
  }
});

test("no reader is asked more than two questions", () => {
  for (const situation of situations)
    for (const reader of READERS)
      assert.ok(questionsOf(situation, reader).size <= 2, `${situation.id} ${reader}`);
});

test("a plan has at most three acts, three next steps, four lines of what not to do, two that still hold, and two to talk to", () => {
  hold(everyPlan, (plan) => first(plan).length > 0 && plan.acts.length <= 3);
  hold(everyPlan, ({ then }) => then.length > 0 && then.length <= 3);
  hold(everyPlan, ({ avoid }) => avoid.length <= 4 && new Set(avoid).size === avoid.length);
  hold(everyPlan, (plan) => plan.still.length <= 2);
  hold(everyPlan, ({ talk }) => talk.length === 2);
});

test("nothing stands twice in a plan", () => {
  hold(everyPlan, (plan) => new Set(named(plan)).size === named(plan).length);
  hold(everyPlan, ({ more }) => new Set(more).size === more.length);
  hold(everyPlan, ({ folds }) => new Set(folds).size === folds.length);
});

test("two lines stand under the first action with 911 or nobody as the body, and three otherwise", () => {
  hold(everyPlan, (plan) => plan.visible.length <= ([undefined, "911"].includes(body(plan)) ? 2 : 3));
  hold(everyPlan, (plan) => new Set(lines(plan)).size === lines(plan).length);
});

test("a line without room has its fold or its part", () => {
  const placeOf = (id: string): string | undefined =>
    facts.plan.visible.lines.find((line) => line.id === id || line.plain?.id === id)?.foldedIn;
  hold(everyPlan, (plan) =>
    plan.folded.every(
      (id) => id === "stay-and-refuse" || [...plan.folds, ...plan.more].includes(placeOf(id) ?? ""),
    ),
  );
});

test("an ordinary worry has only lines on places, numbers and voices", () => {
  hold(everyPlan.filter(isWorry), (plan) =>
    lines(plan).every((id) => ["open-what-happened", "no-voice-line", "numbers-there"].includes(id)),
  );
});

const emergencies = (plan: OnePlan): string[] => first(plan).filter((id) => ["911", "988"].includes(id));

test("911 and 9-8-8 stand once each, above the first action or in it; outside Canada neither stands", () => {
  const near = everyPlan.filter((plan) => !isFar(plan));
  hold(near, (plan) => [...emergencies(plan), ...plan.line.numbers].sort().join() === "911,988");
  hold(everyPlan.filter(isFar), (plan) => emergencies(plan).length + plan.line.numbers.length === 0);
  hold(everyPlan, (plan) => !hasAny([...next(plan), ...still(plan), ...plan.talk], "911", "988"));
});

test("until somebody says where the child is, both 911 and that country stand in the first action, but for a day to come", () => {
  hold(everyPlan.filter(isUnplaced), (plan) =>
    saysDay(plan) ? plan.line.numbers.includes("911") : acts(plan).includes("911"),
  );
});

test("without answers, 911 stands in the first action where a child may be hurt at this minute", () => {
  const open = plansOf("abuse-in-person", "meeting", "coerced-self-harm").filter(
    (plan) =>
      Object.values(plan.answers).every((answer) => answer === undefined) &&
      !(isAdult(plan) && plan.id !== "coerced-self-harm"),
  );
  hold(open, (plan) => first(plan).includes("911"));
});

test("the box for thoughts of suicide stands wherever danger or a day can be asked, from the start", () => {
  for (const situation of situations)
    for (const reader of READERS) {
      const asks = questionsOf(situation, reader);
      const mine = plans.filter((plan) => plan.id === situation.id && plan.reader === reader);
      for (const { thoughts, name } of mine)
        assert.equal(thoughts !== undefined, asks.has("danger") || asks.has("when"), name);
    }
});

test("the ticked box shows 9-8-8, or the line of that country, or both, and it is never 911", () => {
  const boxed = plans.filter(({ thoughts }) => thoughts !== undefined);
  hold(boxed, (plan) => {
    const wanted = isFar(plan)
      ? ["suicide-line-there"]
      : isUnplaced(plan)
        ? ["988", "suicide-line-there"]
        : ["988"];
    return plan.thoughts?.beside.join() === wanted.join();
  });
  hold(
    boxed.filter((plan) => !isFar(plan)),
    (plan) => [...emergencies(plan), "988", ...(plan.thoughts?.numbers ?? [])].sort().join() === "911,988",
  );
});

test("the line for those who cannot speak stands wherever 911 is in the first action, and nowhere else", () => {
  hold(everyPlan, (plan) => plan.visible.includes("no-voice-line") === first(plan).includes("911"));
});

test("the lines on care, accusation, money and wounds bring their part, shown or not", () => {
  const BRINGS = { "accused-line": "accused", "money-line": "money", "wound-line": "wound" };
  for (const [line, part] of Object.entries(BRINGS))
    hold(
      everyPlan.filter((plan) => lines(plan).includes(line)),
      ({ more }) => more.includes(part),
    );
  hold(
    plansOf(
      "image-shared",
      "at-school",
      "abuse-in-person",
      "child-told-me",
      "sold-or-pressured",
      "suspect-person",
    ),
    ({ more }) => more.includes("care"),
  );
  hold(
    plansOf(
      "i-shared",
      "coerced-self-harm",
      "threatened-with-images",
      "sold-or-pressured",
      "found-images",
      "meeting",
      "adult-contact",
      "abuse-in-person",
      "image-shared",
      "at-school",
    ).filter(isYoung),
    ({ more }) => more.includes("accused"),
  );
});

test("every plan says whom else to talk to and where its numbers come from, and has other steps only where there are any", () => {
  hold(everyPlan, ({ folds }) => ["for-you", "more-people", "sources"].every((id) => folds.includes(id)));
  hold(everyPlan, ({ folds, more }) => folds.includes("more-steps") === more.length > 0);
  hold(everyPlan.filter(isHarm), ({ folds }) => folds.includes("after"));
  hold(everyPlan, ({ id, folds, folded, visible }) => {
    const hasText =
      facts.situations.get(id)!.after.length > 0 ||
      hasAny([...folded, ...visible], "personal-duty", "anyone-may-report");
    return !folds.includes("after") || hasText;
  });
});

test("every id of a plan is an act, a service, a place or someone whom the facts do not list", () => {
  const known = [
    ...facts.plan.acts,
    ...facts.plan.contacts,
    ...facts.services.keys(),
    "local-police",
    "dpj",
    "province-police",
    "doer-police",
  ];
  hold(everyPlan, (plan) =>
    [...named(plan), ...(plan.thoughts?.beside ?? [])].every((id) => known.includes(id)),
  );
});

test("nobody is told to cancel", () => {
  hold(everyPlan, (plan) => !hasAny([...named(plan), ...still(plan)], "cancel-without-reason"));
});
