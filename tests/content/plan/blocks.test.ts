import assert from "node:assert/strict";
import test from "node:test";
import { combinations, settle } from "../../../src/domain/plan/answers.ts";
import { blocks, showByRoute, type Show } from "../../../src/domain/plan/blocks.ts";
import { routesTable } from "../../../src/views/plan/table.ts";
import { facts, planFor, plans, target } from "./every-plan.ts";

const { questions, support } = facts;
const situations = [...facts.situations.values()];

test("the blocks that CSS shows and hides are the plans, for every combination of answers", () => {
  for (const situation of situations) {
    const page = blocks(situation, questions, support);
    for (const answers of combinations(situation, questions, true)) {
      const shows = (show: Show): boolean =>
        Object.entries(show).every(([id, positions]) => positions.includes(positionOf(id, answers[id])));
      const shown = page.routes.filter(({ show }) => shows(show));
      assert.equal(shown.length, 1, `${situation.id} ${JSON.stringify(answers)}`);
      const plan = planFor(situation, answers);
      const steps = shown[0]?.steps.filter(({ show }) => shows(show)).map(({ step }) => target(step)) ?? [];
      const danger = page.danger && shows(page.danger.show) ? [target(page.danger.step)] : [];
      assert.deepEqual([...danger, ...steps].sort(), plan.steps.map(target).sort());
      assert.deepEqual(
        shown[0]?.folds.filter(({ show }) => shows(show)).map(({ id }) => id),
        plan.folds.map(({ id }) => id),
      );
      assert.equal(
        page.young.includes(positionOf("who", answers.who)),
        situation.questions.includes("who") && settle(situation, questions, answers).who === "me",
      );
    }
  }
});

function positionOf(id: string, answer: string | undefined): number {
  return answer === undefined ? 0 : (questions.get(id)?.answers.indexOf(answer) ?? -2) + 1;
}

test("each route covers a product of answers", () => {
  for (const situation of situations)
    assert.equal(showByRoute(situation, questions).size, situation.routes.length);
});

test("the published table holds every full combination once", () => {
  const rows = routesTable(facts);
  assert.equal(
    new Set(rows.map(({ situation, answers }) => situation + JSON.stringify(answers))).size,
    rows.length,
  );
  assert.equal(rows.length, plans.filter(({ answers }) => Object.values(answers).every(Boolean)).length);
  assert.deepEqual(
    rows.filter(({ steps }) => steps.length === 0),
    [],
  );
});
