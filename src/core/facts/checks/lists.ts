import type { Everywhere, Reached } from "../schema/everywhere.ts";
import type { Facts } from "../schema/facts.ts";
import { TASKS } from "../schema/services/platform.ts";
import { SERVICE_KINDS } from "../schema/services/service.ts";
import type { Problems } from "../../read/problems.ts";
import { hasShown } from "./channels.ts";

/** Checks that every named service and area exists and is visible, and that ordered lists have each item once. */
export function checkLists(facts: Facts, problems: Problems): void {
  checkEverywhere(facts, problems);
  const { areas, needs, platforms, services, tasks } = facts;
  for (const { id, coverage } of services.values())
    if (!areas.has(coverage.area))
      problems.add(
        `src/data/services/${id}.yaml`,
        "coverage.area",
        `no area "${coverage.area}" in src/data/areas.yaml`,
      );
  checkOnce(
    "src/data/needs.yaml",
    needs.flatMap(({ kinds }) => kinds),
    SERVICE_KINDS,
    problems,
  );
  checkOnce(
    "src/data/tasks.yaml",
    tasks.map(({ id }) => id),
    TASKS,
    problems,
  );
  const orders = new Map<number, string>();
  for (const { id, order } of platforms.values()) {
    if (order === null) continue;
    const other = orders.get(order);
    if (other !== undefined)
      problems.add(`src/data/platforms/${id}.yaml`, "order", `${order} is that of ${other}.yaml too`);
    orders.set(order, id);
  }
}

function checkEverywhere({ everywhere, services, places }: Facts, problems: Problems): void {
  const file = "src/data/everywhere.yaml";
  const reached: [field: string, one: Reached][] = [
    ["emergency", { service: everywhere.emergency, channels: ["phone"] }],
    ["report", everywhere.report],
    ...everywhere.help.map((one, at): [string, Reached] => [`help.${at}`, one]),
    ...everywhere.tips.map(({ service }, at): [string, Reached] => [
      `tips.${at}`,
      { service, channels: ["phone"] },
    ]),
  ];
  for (const [field, { service, channels }] of reached) {
    if (!services.has(service)) {
      problems.add(file, field, `no service "${service}" in src/data/services`);
      continue;
    }
    for (const name of channels)
      if (!hasShown({ services }, service, name))
        problems.add(file, field, `"${service}" has no channel "${name}" that may be shown`);
  }
  checkRegions(everywhere, new Set(places.map(({ region }) => region)), file, problems);
}

function checkRegions(
  { tips }: Everywhere,
  known: ReadonlySet<string>,
  file: string,
  problems: Problems,
): void {
  tips.forEach(({ regions = [] }, at) => {
    for (const region of regions)
      if (!known.has(region))
        problems.add(file, `tips.${at}.regions`, `no place lies in a region "${region}"`);
  });
}

/** Checks that a list has each of `all` exactly once. */
function checkOnce(
  file: string,
  listed: readonly string[],
  all: readonly string[],
  problems: Problems,
): void {
  for (const one of all) {
    const times = listed.filter((other) => other === one).length;
    if (times !== 1) problems.add(file, one, times === 0 ? "missing" : "stands twice");
  }
}
