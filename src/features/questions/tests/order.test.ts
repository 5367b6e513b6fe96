import assert from "node:assert/strict";
import { test } from "node:test";
import { orderFor } from "../order.rules.ts";
import type { QuestionFacts } from "../questions-facts.schema.ts";

const question = (own: Partial<QuestionFacts[string]>): QuestionFacts[string] => ({
  readers: ["me-young", "my-child"],
  situations: "all",
  first: [],
  except: {},
  notInPlan: {},
  status: "judgement",
  weight: 1,
  sources: [],
  ...own,
});

const FACTS: QuestionFacts = {
  everywhere: question({ weight: 3 }),
  rare: question({ situations: ["threat"], weight: 1 }),
  usual: question({ situations: ["threat", "meeting"], weight: 2 }),
  chosen: question({ first: ["threat"], weight: 1 }),
  elsewhere: question({ situations: ["meeting"], weight: 3 }),
  grown: question({ readers: ["my-child"], situations: ["threat"], weight: 2 }),
  child: question({ readers: ["me-young"], situations: ["threat"], weight: 3 }),
};

test("a plan shows what an editor put first, then its own questions, then those of every situation", () => {
  assert.deepEqual(orderFor(FACTS, "threat", "me-young"), ["chosen", "child", "usual", "rare", "everywhere"]);
});

test("a reader never meets a question that only others ask", () => {
  assert.deepEqual(orderFor(FACTS, "threat", "my-child"), ["chosen", "usual", "grown", "rare", "everywhere"]);
  assert.deepEqual(orderFor(FACTS, "meeting", "at-work"), []);
});

test("a reader whom the answer does not fit in a situation does not meet it there, and meets it elsewhere", () => {
  const facts = {
    fault: question({ except: { threat: ["me-young"] } }),
    sent: question({ notInPlan: { threat: ["me-young"] } }),
  };
  assert.deepEqual(orderFor(facts, "threat", "me-young"), []);
  assert.deepEqual(orderFor(facts, "threat", "my-child"), ["fault", "sent"]);
  assert.deepEqual(orderFor(facts, "meeting", "me-young"), ["fault", "sent"]);
});
