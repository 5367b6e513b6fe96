import type { Facts } from "../../../core/facts/schema/facts.ts";
import { PLACES, READERS } from "../../../core/vocabulary.rules.ts";
import { NO_ANSWER } from "../answers.rules.ts";
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
  checkDanger(facts, known);
  const acts = [...situations.values()].flatMap(({ rows }) => rows.flatMap((row) => row.acts));
  for (const field of ["earlier", "waits"] as const)
    known(field, plan[field], [...new Set(acts.map(({ id }) => id))]);
  known("splits", plan.splits, [...new Set(acts.flatMap(({ condition }) => condition ?? []))]);
  known("later", plan.later, [...new Set(acts.flatMap(({ id, condition }) => [id, condition ?? []].flat()))]);
  for (const { id, names, talk } of [...plan.visible.lines, ...plan.folds]) {
    known(`${id}.names`, names, steps);
    known(`${id}.talk`, talk, Object.keys(plan.talk));
  }
  checkAbroad(facts, known);
  if (plan.withoutReader.other === undefined) problems.add(FILE, "withoutReader.other", "is missing");
  checkLines(facts, known);
  for (const { part, talk, names } of plan.unnamed) {
    known("unnamed.part", [part], plan.parts);
    known(`unnamed.${part}.talk`, talk, Object.keys(plan.talk));
    known(`unnamed.${part}.names`, names, steps);
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

type Known = (field: string, ids: readonly string[] | undefined, all: readonly string[]) => void;

/** Checks what danger and a day to come change: sets, acts, services, parts and answers must exist. */
function checkDanger({ plan, services, questions }: Facts, known: Known): void {
  const { danger, still, meant } = plan;
  const { later, kinds } = danger;
  const sets = Object.keys(plan.dangerActs);
  const steps = [...plan.acts, ...plan.contacts, ...PLACES, ...services.keys()];
  const avoided = Object.values(plan.avoid).flatMap((each) => Object.values(each).flat());
  for (const [set, each] of Object.entries(plan.dangerActs)) {
    for (const [reader, some] of Object.entries(each))
      known(
        `dangerActs.${set}.${reader}`,
        some.map(({ id }) => id),
        plan.acts,
      );
  }
  known("danger.kept", danger.kept, plan.acts);
  known("danger.instead", Object.entries(danger.instead).flat(), plan.acts);
  known("danger.calm", danger.calm, plan.acts);
  known("danger.nearSibling", [danger.nearSibling], sets);
  known("danger.byAct", Object.keys(danger.byAct), plan.acts);
  known("danger.byAct", Object.values(danger.byAct), sets);
  known("danger.alsoLive", danger.alsoLive, sets);
  known("danger.never", danger.never, avoided);
  for (const [kind, { adds, drops, then, waits, talk, more, still: holds }] of Object.entries(kinds)) {
    const at = `danger.kinds.${kind}`;
    known(
      `${at}.adds`,
      adds.map(({ id }) => id),
      plan.acts,
    );
    known(`${at}.drops`, drops, plan.acts);
    known(`${at}.then`, then, steps);
    known(`${at}.waits`, waits === undefined ? [] : [waits], then);
    known(`${at}.talk`, talk === undefined ? [] : [talk], Object.keys(plan.talk));
    known(`${at}.more`, more === undefined ? [] : [more], plan.parts);
    known(`${at}.still`, holds, steps);
  }
  known("danger.later.acts", [later.acts], sets);
  known("danger.later.ownActs", later.ownActs, sets);
  known(
    "danger.later.stays",
    later.stays.map(({ id }) => id),
    plan.acts,
  );
  known("danger.later.bodies", later.bodies, PLACES);
  known("danger.later.more", [later.more.id], plan.parts);
  known("still.first", still.first, steps);
  known("still.says", Object.entries(still.says).flat(2), plan.acts);
  for (const [who, each] of Object.entries(meant)) {
    known(`meant.${who}`, Object.keys(each), [...questions.keys()]);
    for (const [question, some] of Object.entries(each))
      known(`meant.${who}.${question}`, some, [...(questions.get(question)?.answers ?? []), NO_ANSWER]);
  }
  known("thoughts", plan.thoughts, [...questions.keys()]);
}

/** Checks the lines under the first action: what they name must exist, and each reader's order is whole. */
function checkLines({ plan, situations, services }: Facts, known: Known): void {
  const { lines, order } = plan.visible;
  const folds = plan.folds.map(({ id }) => id);
  const ids = lines.map(({ id }) => id);
  for (const line of lines) {
    const at = `visible.${line.id}`;
    const some = [
      ...(line.situations ?? []),
      ...line.foldOnly,
      ...line.notSituations,
      ...Object.values(line.also ?? {}).flat(),
      ...(line.plain?.situations ?? []),
      ...Object.keys(line.except),
    ];
    known(`${at}.situations`, some, [...situations.keys()]);
    known(`${at}.avoid`, line.avoid, Object.keys(plan.avoid));
    const who = [line.meant, line.notMeant, line.orMeant, line.plain?.meant];
    known(
      `${at}.meant`,
      who.filter((one) => one !== undefined),
      Object.keys(plan.meant),
    );
    known(`${at}.brings`, line.brings === undefined ? [] : [line.brings], plan.parts);
    known(`${at}.foldedIn`, line.foldedIn === undefined ? [] : [line.foldedIn], [...folds, ...plan.parts]);
    known(`${at}.at`, line.at === undefined ? [] : [line.at], [...services.keys()]);
    known(`${at}.first`, line.first, [...plan.acts, ...services.keys()]);
    const shown = line.at === undefined ? (line.for ?? READERS) : [];
    for (const reader of shown) known(`visible.order.${reader}`, [line.id], order[reader] ?? []);
  }
  for (const [reader, some] of Object.entries(order)) known(`visible.order.${reader}`, some, ids);
}

/**
 * Checks the differences outside Canada: the question, its answers, contact, steps and countries must exist.
 */
function checkAbroad({ plan, questions, abroad: { countries } }: Facts, known: Known): void {
  const { question, answers, talk, crisis, countries: shown, beside } = plan.abroad;
  const codes = countries.map(({ code }) => code);
  known("abroad.question", [question], [...questions.keys()]);
  known("abroad.answers", Object.keys(answers), questions.get(question)?.answers ?? []);
  known(
    "abroad.answers",
    Object.values(answers).filter((code) => code !== null),
    codes,
  );
  known("abroad.talk", [talk, crisis], plan.contacts);
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
