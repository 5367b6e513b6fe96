import { combinations, settle } from "../answers.rules.ts";
import { chooserOf, firstActions, groupsShown, takeDown, type Chooser } from "../rules.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { RemovalStep, TakeDown } from "../take-down-facts.schema.ts";
import { checkFirst, checkSteps } from "../../../core/facts/checks/steps.ts";
import type { Problems } from "../../../core/read/problems.ts";

/** File of the chooser, as problems name it. */
export const FILE = "src/data/take-down.yaml";

/**
 * Checks the ways to remove an image: each id exists, some answers lead to each way, and none to a way that
 * is not for them.
 */
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
      const { platform, purpose } = step;
      const page = facts.platforms
        .get(platform ?? "")
        ?.links.some((link) => link.purpose === purpose && link.status !== "withheld");
      if (platform !== undefined && !page)
        add(`groups.${id}.${step.id}.platform`, `no page "${purpose}" of "${platform}"`);
    }
  }
  checkWhen(file.request.when, "request.when", file, problems);
  for (const id of file.request.sources)
    if (!facts.sources.has(id)) add("request.sources", `no source "${id}"`);
  for (const id of file.related) if (!facts.situations.has(id)) add("related", `no situation "${id}"`);
  for (const id of file.sources) if (!facts.sources.has(id)) add("sources", `no source "${id}"`);
  // With a wrong id, the next check would also report a way that nobody reaches.
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

const IN_VIEW = 3;
const CROWDED = 'more than three ways of the role "then"';

function checkReach(chooser: Chooser, facts: Facts, problems: Problems): void {
  const open = new Set<object | string>();
  const wrong = new Set<string>();
  for (const answers of combinations(chooser, chooser.asked, true)) {
    const { route, group, steps } = takeDown(chooser, answers);
    for (const one of [`routes.${route}`, `groups.${group}`, ...steps]) open.add(one);
    if (steps.filter(({ role }) => role === "then").length > IN_VIEW) wrong.add(CROWDED);
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

/**
 * Checks for a service for adults with an image of someone under 18 or of unknown age, or a service for
 * minors with an image of an adult.
 */
function isBarred(id: string, age: string, { services }: Facts): boolean {
  const { takes = [], ages } = services.get(id) ?? {};
  if (age === "adult") return takes.includes("image-removal-under-18");
  return (ages?.min ?? 0) >= 18 || takes.includes("image-removal-adult");
}
