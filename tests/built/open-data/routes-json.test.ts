import { facts } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { z } from "astro/zod";
import { DANGERS, READERS } from "../../../src/core/vocabulary.rules.ts";
import { Id } from "../../../src/core/facts/schema/source.ts";
import { choices, decided, nameOf, OWN_PLANS, planPage } from "../../shared/plan.ts";
import { DIST, locales, none, pageAt, tags, type Page } from "../site.ts";

const { situations, services, plan } = facts();

const Step = z.strictObject({ id: Id, condition: Id.optional() });
const Row = z.strictObject({
  situation: Id,
  reader: z.enum(READERS),
  answers: z.record(z.string(), z.string()),
  acts: z.array(Step).max(3),
  body: Step.optional(),
  then: z.array(Step).max(3),
  still: z.array(Step).max(2),
  thoughts: z.strictObject({ beside: z.array(Id), numbers: z.array(z.enum(["911", "988"])) }).optional(),
  line: z.strictObject({ id: Id, numbers: z.array(z.enum(["911", "988"])) }),
  beside: z.literal("trusted-adult").optional(),
  visible: z.array(Id).max(3),
  folded: z.array(Id),
  avoid: z.array(Id).max(4),
  talk: z.array(Id).length(2),
  folds: z.array(Id),
  more: z.array(Id),
  abroad: z
    .strictObject({
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
      isSure: z.boolean(),
    })
    .optional(),
  calm: z.boolean(),
  sources: z.array(Id).min(1),
});
const File = z.strictObject({
  about: z.strictObject({ licence: z.literal("CC-BY-4.0"), edition: z.literal(3), reviewed: z.iso.date() }),
  routes: z.array(Row),
});
const { routes } = File.parse(JSON.parse(readFileSync(`${DIST}/data/routes.json`, "utf8")));
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("the open data have one row for every reader and every combination of answers, and no other", () => {
  const expected = OWN_PLANS.flatMap((page) =>
    choices(page).map(({ answers }) => `${page.situation.id} ${page.reader} ${JSON.stringify(answers)}`),
  );
  assert.deepEqual(
    routes
      .map(({ situation, reader, answers }) => `${situation} ${reader} ${JSON.stringify(answers)}`)
      .toSorted(),
    expected.toSorted(),
  );
  assert.equal(new Set(expected).size, expected.length);
});

test("each row is the decision of the site, with its sources", () => {
  for (const { situation, reader, answers, sources, ...advised } of routes) {
    const page = planPage(situation, reader);
    assert.deepEqual(advised, asWritten(decided(page, answers)), nameOf(page, answers));
    assert.deepEqual(sources, [...page.situation.sources, ...page.situation.claims], situation);
  }
});

test("the site may show each service of the open data, and readers can reach it", () => {
  const named = routes.flatMap(({ body, then, talk }) => [
    ...[...(body ? [body] : []), ...then].map(({ id }) => id),
    ...talk,
  ]);
  const reached = [...new Set(named)].filter((id) => services.has(id) && plan.channels[id] !== undefined);
  assert.ok(reached.length > 10);
  for (const id of reached) {
    const kinds = services.get(id)?.channels.flatMap((channel) => [channel.id, channel.type]) ?? [];
    assert.ok(
      plan.channels[id]?.some((channel) => kinds.includes(channel)),
      id,
    );
  }
  const talkedTo = new Set(routes.flatMap(({ talk }) => talk));
  // The helplines of another country are a list.
  none([...talkedTo].filter((id) => plan.channels[id] === undefined && id !== "helpline-there"));
});

test("in the open data too, a reader who reports danger is told to call 911, here or there", () => {
  const dangers = routes.filter(({ answers }) => DANGERS.some((kind) => kind === answers["danger"]));
  assert.ok(dangers.length > READERS.length);
  none(
    dangers
      .filter(
        ({ acts, body }) =>
          body?.id !== "911" && !acts.some(({ id }) => /^(911|call-(911-there|that-country))$/.test(id)),
      )
      .map(({ situation, reader, answers }) => `${situation} ${reader} ${JSON.stringify(answers)}`),
  );
});

test("the open data have ids and no words, so they are the same in every language", () => {
  const text = JSON.stringify(routes);
  assert.doesNotMatch(text, /[^\x20-\x7e]|"[^"]* [^"]*"/);
});

test("a page in every language shows the same table and links to the data", () => {
  for (const { id } of locales) {
    const page = pageAt(`/${id}/routes/`) as Page;
    const links = tags(page, "a").map(({ attributes }) => attributes["href"]);
    assert.ok(links.includes("/data/routes.json"), id);
    const plans = links.filter((href) => href?.startsWith(`/${id}/help/`));
    assert.equal(new Set(plans).size, situations.size, id);
  }
});
