import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { z } from "astro/zod";
import { combinations } from "../../../src/domain/plan/answers.ts";
import { publishable } from "../../../src/domain/facts/publish.ts";
import { decide } from "../../../src/domain/plan/route.ts";
import { Id } from "../../../src/schema/facts/source.ts";
import { Step } from "../../../src/schema/facts/plan/step.ts";
import { loadFacts } from "../../../src/content/facts/load.ts";
import { DIST, locales, pageAt, tags, type Page } from "../site.ts";

const facts = publishable(loadFacts());
const { situations, questions, support } = facts;

const Row = z.strictObject({
  situation: Id,
  route: Id,
  answers: z.record(z.string(), z.string()),
  steps: z.array(Step).min(1),
  avoid: z.array(Id),
  folds: z.array(Id),
  sources: z.array(Id).min(1),
});
const File = z.strictObject({
  about: z.strictObject({ licence: z.literal("CC-BY-4.0"), reviewed: z.iso.date() }),
  routes: z.array(Row),
});
const { routes } = File.parse(JSON.parse(readFileSync(`${DIST}/data/routes.json`, "utf8")));

test("the open data hold one row for every combination of answers, and no other", () => {
  const expected = [...situations.values()].flatMap((situation) =>
    combinations(situation, questions).map((answers) => `${situation.id} ${JSON.stringify(answers)}`),
  );
  assert.deepEqual(
    routes.map(({ situation, answers }) => `${situation} ${JSON.stringify(answers)}`),
    expected,
  );
  assert.equal(new Set(expected).size, expected.length);
});

test("each row is what the site decides", () => {
  for (const row of routes) {
    const situation = situations.get(row.situation);
    assert.ok(situation, row.situation);
    const decided = decide({ situation, answers: row.answers, questions, support });
    const steps = decided.steps.map((step) => ({ ...step, for: undefined }));
    assert.deepEqual(row.steps, JSON.parse(JSON.stringify(steps)), `${row.situation} ${row.route}`);
    assert.deepEqual([row.avoid, row.sources], [decided.avoid, decided.sources], row.situation);
  }
});

test("each step of the open data may be shown, and can be reached", () => {
  for (const { situation, steps } of routes) {
    for (const { service, channels = [] } of steps) {
      if (service === undefined) continue;
      const known = facts.services.get(service);
      assert.ok(known, `${situation}: ${service}`);
      const kinds = known.channels.flatMap(({ id, type }) => [id, type]);
      assert.ok(
        known.kind === "youth-protection" || channels.some((channel) => kinds.includes(channel)),
        `${situation}: ${service}`,
      );
    }
  }
});

test("the open data hold ids and no words, so that they are the same in every language", () => {
  const text = JSON.stringify(routes);
  assert.doesNotMatch(text, /[^\x20-\x7e]|"[^"]* [^"]*"/);
});

test("the same table stands on a page of every language, which links to the data", () => {
  for (const { id } of locales) {
    const page = pageAt(`/${id}/routes/`) as Page;
    const links = tags(page, "a").map(({ attributes }) => attributes["href"]);
    assert.ok(links.includes("/data/routes.json"), id);
    const plans = links.filter((href) => href?.startsWith(`/${id}/help/`));
    assert.equal(new Set(plans).size, situations.size, id);
  }
});
