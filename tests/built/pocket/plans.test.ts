import assert from "node:assert/strict";
import { combinations } from "../../../src/domain/plan/answers.ts";
import { decide } from "../../../src/domain/plan/route.ts";
import type { Step } from "../../../src/schema/facts/plan/step.ts";
import { facts, words } from "../../../src/content/site.ts";
import { each, hrefs, plans, textOf } from "./support.ts";

/** Whether a plan of the file leads to the body of a step. */
function leads(body: string, step: Step): boolean {
  if (step.place === "local-police") return body.includes("#a3");
  if (step.place === "dpj") return body.includes("#a4");
  if (step.service === undefined) return true;
  const { channels } = facts().services.get(step.service) ?? { channels: [] };
  const wanted = channels.filter(({ id, type }) =>
    step.channels?.some((name) => name === id || name === type),
  );
  return hrefs(body).some((href) =>
    wanted.some(({ value, urls }) => href.endsWith(value) || Object.values(urls ?? {}).includes(href)),
  );
}

each(
  "every situation has its plan, and for every combination of answers the plan holds the first action",
  (html, locale) => {
    const found = plans(html);
    const { questions, support, situations } = facts();
    assert.equal(found.size, situations.size);
    const { acts } = words(locale).steps;
    for (const [index, situation] of [...situations.values()].entries()) {
      const body = found.get(`b${index + 1}`) ?? "";
      const band = /<div class=f>([^]*?)<\/div>/.exec(body)?.[1] ?? "";
      const first = (answers: object): readonly Step[] =>
        decide({ situation, answers: { ...answers }, questions, support }).steps.filter(
          ({ role }) => role === "first",
        );
      assert.ok(
        first({}).every((step) => leads(band, step)),
        situation.id,
      );
      for (const answers of combinations(situation, questions)) {
        for (const step of first(answers)) {
          assert.ok(leads(body, step), `${situation.id} ${JSON.stringify(answers)}`);
          const title = step.act === undefined ? undefined : acts[step.act]?.do;
          const said = typeof title === "object" ? [title.all, title.me] : [title ?? ""];
          assert.ok(
            said.some((one) => textOf(body).includes(one)),
            `${situation.id} ${step.act}`,
          );
        }
      }
    }
  },
);

each("the number for danger and the line for thoughts of suicide stand before every first action", (html) => {
  assert.match(html, /<header id=a0><a class=e href=tel:911>/);
  for (const [id, body] of plans(html)) assert.ok(body.split("<div class=f>")[0]?.includes("=tel:988 "), id);
});
