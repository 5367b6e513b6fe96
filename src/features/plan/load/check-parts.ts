import type { Facts } from "../../../core/facts/schema/facts.ts";
import { PLACES } from "../../../core/vocabulary.rules.ts";
import type { Problems } from "../../../core/read/problems.ts";
import { checkFirst, checkSteps } from "../../../core/facts/checks/steps.ts";

const FILE = "src/data/plan.yaml";

/** Checks the parts that rows share: their lines, situations, services and channels must exist. */
export function checkPlanParts(facts: Facts, problems: Problems): void {
  const { plan, services, situations } = facts;
  const known = (field: string, ids: readonly string[] | undefined, all: readonly string[]): void => {
    for (const id of ids ?? []) {
      if (!all.includes(id)) problems.add(FILE, field, `no "${id}"; there are ${all.join(", ")}`);
    }
  };
  const steps = [...plan.acts, ...plan.contacts, ...PLACES, ...services.keys()];
  known("kept", plan.kept, plan.acts);
  const acts = [...situations.values()].flatMap(({ rows }) => rows.flatMap((row) => row.acts));
  for (const field of ["earlier", "waits"] as const)
    known(field, plan[field], [...new Set(acts.map(({ id }) => id))]);
  known("later", plan.later, [...new Set(acts.flatMap(({ id, condition }) => [id, condition ?? []].flat()))]);
  for (const { id, names, talk } of [...plan.visible, ...plan.folds]) {
    known(`${id}.names`, names, steps);
    known(`${id}.talk`, talk, Object.keys(plan.talk));
  }
  checkAbroad(facts, known);
  if (plan.withoutReader.other === undefined) problems.add(FILE, "withoutReader.other", "is missing");
  const folds = plan.folds.map(({ id }) => id);
  for (const { id, situations: named = [], brings, opens } of plan.visible) {
    known(`visible.${id}.opens`, opens === undefined ? [] : [opens], folds);
    for (const one of named) {
      if (!situations.has(one)) problems.add(FILE, `visible.${id}.situations`, `no situation "${one}"`);
    }
    if (brings !== undefined && !plan.parts.includes(brings)) {
      problems.add(FILE, `visible.${id}.brings`, `no part "${brings}"; there are ${plan.parts.join(", ")}`);
    }
  }
  for (const [set, each] of Object.entries(plan.talk)) {
    for (const [reader, ids] of Object.entries(each)) {
      for (const id of ids)
        if (!services.has(id)) problems.add(FILE, `talk.${set}.${reader}`, `no service "${id}"`);
    }
  }
  if (!situations.has(plan.crisis)) problems.add(FILE, "crisis", `no situation "${plan.crisis}"`);
  for (const id of Object.keys(plan.withoutReader)) {
    if (id !== "other" && !situations.has(id)) problems.add(FILE, "withoutReader", `no situation "${id}"`);
  }
}

/**
 * Checks the differences outside Canada: the question, its answers, contact, steps and countries must exist.
 */
function checkAbroad(
  { plan, questions, abroad: { countries } }: Facts,
  known: (field: string, ids: readonly string[], all: readonly string[]) => void,
): void {
  const { question, answers, talk, countries: shown, beside } = plan.abroad;
  const codes = countries.map(({ code }) => code);
  known("abroad.question", [question], [...questions.keys()]);
  known("abroad.answers", Object.keys(answers), questions.get(question)?.answers ?? []);
  known(
    "abroad.answers",
    Object.values(answers).filter((code) => code !== null),
    codes,
  );
  known("abroad.talk", [talk], plan.contacts);
  known("abroad.countries", Object.keys(shown), codes);
  known("abroad.beside", beside, plan.acts);
}

/**
 * Checks every service that a plan may name: the site may show a channel of it, and the first channel is
 * confirmed.
 */
export function checkServices(facts: Facts, problems: Problems): void {
  for (const [service, channels] of Object.entries(facts.plan.channels)) {
    checkSteps({ service, channels }, `channels.${service}`, FILE, facts, problems);
  }
  for (const { id, channels } of facts.situations.values()) {
    for (const [service, some] of Object.entries(channels)) {
      const file = `src/data/situations/${id}.yaml`;
      checkSteps({ service, channels: some }, `channels.${service}`, file, facts, problems);
    }
  }
  const rows = [...facts.situations.values()].flatMap((situation) => situation.rows);
  const named = [
    ...Object.values(facts.plan.talk).flatMap((each) => Object.values(each).flat()),
    ...rows.flatMap(({ body, then }) => [...(body ? [body] : []), ...then].map(({ id }) => id)),
  ];
  for (const id of new Set(named)) {
    if (
      facts.services.has(id) &&
      !PLACES.some((place) => place === id) &&
      facts.plan.channels[id] === undefined
    ) {
      problems.add(FILE, "channels", `"${id}" is named by a plan: say how it is reached`);
    }
  }
  for (const service of new Set(rows.flatMap(({ body }) => body?.id ?? []))) {
    const channels = facts.plan.channels[service];
    if (channels) checkFirst([{ service, channels }], `channels.${service}`, FILE, facts, problems);
  }
}
