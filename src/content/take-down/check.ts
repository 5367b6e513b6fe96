import { combinations, settle } from "../../domain/plan/answers.ts";
import {
  chooserOf,
  firstActions,
  groupsShown,
  saysOf,
  takeDown,
  type Chooser,
} from "../../domain/take-down/rules.ts";
import type { Facts } from "../../schema/facts/facts.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Step } from "../../schema/facts/plan/step.ts";
import type { RemovalStep, TakeDown, TakeDownWords } from "../../schema/facts/take-down.ts";
import { checkFirst, checkSteps } from "../checks/situations.ts";
import type { Problems } from "../read/problems.ts";
import type { Words } from "../words/words.ts";

const FILE = "src/data/take-down.yaml";

/** The chooser against the facts: each id exists, each way is open to someone and to nobody whom it is not for. */
export function checkTakeDown(file: TakeDown, facts: Facts, problems: Problems): void {
  const before = problems.list.length;
  const add = (field: string, message: string): void => problems.add(FILE, field, message);
  for (const { id, steps, when } of file.routes) {
    checkSteps(steps, `routes.${id}.steps`, FILE, facts, problems);
    checkFirst(steps, `routes.${id}`, FILE, facts, problems);
    checkWhen(when, `routes.${id}.when`, file, problems);
  }
  for (const { id, steps, when } of file.groups) {
    checkSteps(steps, `groups.${id}.steps`, FILE, facts, problems);
    checkWhen(when, `groups.${id}.when`, file, problems);
    for (const step of steps) {
      checkWhen(step.when, `groups.${id}.${step.id}.when`, file, problems);
      if (step.for) add(`groups.${id}.${step.id}.for`, "nobody is asked who reads");
      const { platform, purpose } = step;
      const page = facts.platforms
        .get(platform ?? "")
        ?.links.some((link) => link.purpose === purpose && link.status !== "withheld");
      if (platform !== undefined && !page)
        add(`groups.${id}.${step.id}.platform`, `no page "${purpose}" of "${platform}"`);
    }
  }
  for (const id of file.related) if (!facts.situations.has(id)) add("related", `no situation "${id}"`);
  for (const id of file.sources) if (!facts.sources.has(id)) add("sources", `no source "${id}"`);
  // What is misspelt would only look out of reach.
  if (problems.list.length === before) checkReach(chooserOf(file), facts, problems);
}

function checkWhen(
  when: RemovalStep["when"],
  field: string,
  { questions }: TakeDown,
  problems: Problems,
): void {
  for (const [id, accepted] of Object.entries(when ?? {})) {
    const known = questions[id]?.answers;
    if (!known) problems.add(FILE, field, `no question "${id}"`);
    for (const answer of known ? accepted : [])
      if (!known?.includes(answer)) problems.add(FILE, field, `"${answer}" is no answer of "${id}"`);
  }
}

function checkReach(chooser: Chooser, facts: Facts, problems: Problems): void {
  const open = new Set<object | string>();
  const wrong = new Set<string>();
  for (const answers of combinations(chooser, chooser.asked, true)) {
    const { route, group, steps } = takeDown(chooser, answers);
    for (const one of [`routes.${route}`, `groups.${group}`, ...steps]) open.add(one);
    const { age = "" } = settle(chooser, chooser.asked, answers);
    for (const { service = "" } of steps)
      if (isBarred(service, age, facts)) wrong.add(`"${service}" is not for the answer "${age}" of age`);
  }
  for (const message of wrong) problems.add(FILE, "groups", message);
  for (const { id } of chooser.routes)
    if (!open.has(`routes.${id}`)) problems.add(FILE, `routes.${id}`, "no answers lead to it");
  for (const { id, steps } of chooser.groups) {
    if (!open.has(`groups.${id}`)) problems.add(FILE, `groups.${id}`, "no answers lead to it");
    else
      for (const step of steps)
        if (!open.has(step)) problems.add(FILE, `groups.${id}.${step.id}`, "no answers lead to it");
  }
  if (wrong.size > 0) return;
  try {
    firstActions(chooser);
    groupsShown(chooser);
  } catch (error) {
    problems.add(FILE, "", (error as Error).message);
  }
}

/** An adults' service for an image of someone under 18, or perhaps; a minors' one for an image of an adult. */
function isBarred(id: string, age: string, { services }: Facts): boolean {
  const { takes = [], ages } = services.get(id) ?? {};
  if (age === "adult") return takes.includes("image-removal-under-18");
  return (ages?.min ?? 0) >= 18 || takes.includes("image-removal-adult");
}

/** Everything that the chooser names has its words in a language, and nothing else has. */
export function checkTakeDownWords(
  file: TakeDown,
  locale: Locale,
  own: TakeDownWords,
  { steps: said }: Pick<Words, "steps">,
  problems: Problems,
): void {
  const path = `locales/${locale.id}/take-down.yaml`;
  const same = (field: string, there: object, asked: readonly string[]): void => {
    for (const id of new Set(asked))
      if (!Object.hasOwn(there, id)) problems.add(path, `${field}.${id}`, "missing");
    for (const id of Object.keys(there))
      if (!asked.includes(id)) problems.add(path, `${field}.${id}`, `nothing in ${FILE} asks for it`);
  };
  same("questions", own.questions, Object.keys(file.questions));
  for (const [id, { answers }] of Object.entries(file.questions))
    same(`questions.${id}.answers`, own.questions[id]?.answers ?? {}, answers);
  same(
    "routes",
    own.routes,
    file.routes.map(({ id }) => id),
  );
  same(
    "groups",
    own.groups,
    file.groups.map(({ id }) => id),
  );
  const all: (Step | RemovalStep)[] = [...file.routes, ...file.groups].flatMap(
    ({ steps }) => steps as (Step | RemovalStep)[],
  );
  same(
    "ways",
    own.ways,
    all.flatMap((step) => saysOf(step) ?? []),
  );
  const need = (
    part: "acts" | "why" | "if" | "avoid" | "evidence" | "after",
    ids: readonly (string | undefined)[],
  ): void => {
    for (const id of new Set(ids))
      if (id !== undefined && said[part][id] === undefined)
        problems.add(`locales/${locale.id}/steps.yaml`, `${part}.${id}`, `missing: ${FILE} names it`);
  };
  need(
    "acts",
    all.map(({ act }) => act),
  );
  need(
    "why",
    all.map(({ why }) => why),
  );
  need(
    "if",
    all.map((step) => step.if),
  );
  for (const part of ["avoid", "evidence", "after"] as const) need(part, file[part]);
}
