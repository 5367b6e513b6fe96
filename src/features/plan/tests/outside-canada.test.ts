/**
 * A child outside Canada: every reader and every answer of the situation `abroad`, with plans copied from the
 * text of the policy.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { everyPlan, written, type OnePlan } from "./every-plan.ts";
import { kindOf } from "./who.ts";

const DANGERS = ["life", "live", "near", "missing"];

/** Answers of `where` that are outside Canada; no answer may be outside too. */
const FAR = ["united-states", "elsewhere", undefined];
const isFar = ({ id, answers }: OnePlan): boolean => id === "abroad" && FAR.includes(answers.where);
const far = everyPlan.filter(isFar);

/** Act, steps and next steps in the notation of the policy: FIRST →body | THEN | TALK. */
interface Row {
  readonly first: string;
  readonly body?: string;
  readonly then: string;
  readonly talk: string;
}
const TAKEN = "say-what-was-taken~something-taken";
const DOER = "doer-police~doer-here";

/** In danger someone there calls, and nobody here does. */
const IN_DANGER: Record<string, Row> = {
  "united-states": {
    first: `call-911-there safe-adult-there ${TAKEN}`,
    then: `ncmec-cybertipline cybertip ${DOER}`,
    talk: "",
  },
  other: {
    first: `call-that-country safe-adult-there ${TAKEN}`,
    then: `hotline-of-that-country cybertip ${DOER}`,
    talk: "",
  },
};
const YOUNG: Record<string, Row> = {
  "united-states": {
    first: "call-911-there~danger-now safe-adult-there",
    body: "helpline-there",
    then: "ncmec-cybertipline cybertip",
    talk: "kids-help-phone info-aide-violence-sexuelle",
  },
  other: {
    first: "call-that-country~danger-now safe-adult-there",
    body: "helpline-there",
    then: "hotline-of-that-country cybertip",
    talk: "kids-help-phone info-aide-violence-sexuelle",
  },
};
const GROWN: Record<string, Row> = {
  "united-states": {
    first: "call-911-there~danger-now safe-adult-there",
    body: "ncmec-cybertipline",
    then: `cybertip ${DOER}`,
    talk: "",
  },
  other: {
    first: "call-that-country~danger-now safe-adult-there",
    body: "police-there",
    then: `hotline-of-that-country cybertip ${DOER}`,
    talk: "",
  },
};
/** The helpline of the country comes before the first helpline here. */
const TALK: Record<OnePlan["reader"], string> = {
  "me-young": "helpline-there kids-help-phone",
  "me-adult": "helpline-there info-aide-violence-sexuelle",
  "my-child": "helpline-there info-aide-violence-sexuelle",
  "at-work": "helpline-there info-social-811",
  "someone-else": "helpline-there info-aide-violence-sexuelle",
};

function expected({ reader, answers, name }: OnePlan): Row {
  const table = DANGERS.includes(answers.danger ?? "") ? IN_DANGER : reader === "me-young" ? YOUNG : GROWN;
  const row = table[answers.where ?? "other"] ?? table.other!;
  if (name.endsWith("without a reader")) return { ...row, talk: "helpline-there kids-help-phone" };
  return row.talk === "" ? { ...row, talk: TALK[reader] } : row;
}

test("when the child is or may be outside Canada, each reader with each answer has the plan of the policy", () => {
  // Five readers, three places, and six answers on danger: four kinds, none, unanswered. One more plan has no
  // reader.
  assert.equal(far.length, 5 * 3 * 6 + 1);
  for (const plan of far) {
    const { first, body, then, talk } = expected(plan);
    assert.deepEqual(
      {
        first: plan.acts.map(written).join(" "),
        body: plan.body?.id,
        then: plan.then.map(written).join(" "),
        talk: plan.talk.join(" "),
      },
      { first, body, then, talk },
      plan.name,
    );
  }
});

/** Services that work only in Canada, or questions for the police here. */
const HERE = [
  "911",
  "988",
  "211",
  "cybertip",
  "kids-help-phone",
  "tel-jeunes",
  "suicide-ca",
  "ligneparents",
  "info-social-811",
  "info-aide-violence-sexuelle",
  "cavac",
  "local-police",
  "province-police",
  "doer-police",
  "dpj",
];
/** What a reader calls or opens in the country of the child. */
const THERE = [
  "call-911-there",
  "call-that-country",
  "police-there",
  "helpline-there",
  "hotline-of-that-country",
  "ncmec-cybertipline",
];

test("in no part of a plan for a child outside Canada does a line of Canada come before a line of that country", () => {
  for (const plan of far) {
    const known = [...HERE, ...THERE, "safe-adult-there", "say-what-was-taken"];
    const before = (ids: readonly string[], part: string, isAnswered = false): void => {
      assert.deepEqual(
        ids.filter((id) => !known.includes(id)),
        [],
        `${plan.name}: ${part}`,
      );
      const here = ids.findIndex((id) => HERE.includes(id));
      const there = ids.findIndex((id) => THERE.includes(id));
      if (here >= 0 && !isAnswered) assert.ok(there >= 0 && there < here, `${plan.name}: ${part}: ${ids}`);
    };
    const body = plan.body ? [plan.body.id] : [];
    before([...plan.acts.map(({ id }) => id), ...body], "first");
    before(body, "body");
    // The one line of the country may already be the first.
    const isFirst = THERE.includes(plan.body?.id ?? "");
    before(
      plan.then.map(({ id }) => id),
      "then",
      isFirst,
    );
    before(plan.talk, "talk", plan.body?.id === "helpline-there");
  }
});

test("neither 911 nor 9-8-8 is above a plan for a child outside Canada; unanswered, the country comes before both", () => {
  for (const plan of far) {
    const isAnswered = plan.answers.where !== undefined;
    assert.equal(plan.line.id, "there-abroad", plan.name);
    assert.deepEqual(plan.line.numbers, isAnswered ? [] : ["911", "988"], plan.name);
    assert.equal(plan.abroad?.isSure, isAnswered, plan.name);
  }
});

test("a child in Canada keeps the lines of Canada", () => {
  const near = everyPlan.filter(
    ({ id, answers }) => id === "abroad" && ["quebec", "province"].includes(answers.where ?? ""),
  );
  assert.equal(near.length, 5 * 2 * 6);
  for (const plan of near) {
    assert.equal(plan.abroad, undefined, plan.name);
    assert.ok(!plan.talk.includes("helpline-there"), plan.name);
    assert.equal(plan.line.id, "there", plan.name);
    if (plan.answers.where === "quebec")
      assert.equal(plan.body?.id === "911", kindOf(plan) !== undefined, plan.name);
  }
});

test("no other situation counts as outside Canada", () => {
  const others = everyPlan.filter(({ id }) => id !== "abroad");
  assert.ok(others.length > 0);
  assert.deepEqual(
    others.filter(({ abroad }) => abroad !== undefined).map(({ name }) => name),
    [],
  );
});
