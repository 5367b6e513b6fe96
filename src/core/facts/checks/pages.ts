import type { Facts } from "../schema/facts.ts";
import { PLACES } from "../../vocabulary.rules.ts";
import { hasShown } from "./channels.ts";
import { exists } from "./targets.ts";
import type { Problems } from "../../read/problems.ts";

const FILE = "src/data/pages.yaml";

/** Checks that every page of prose has an address, and leads to real services and situations. */
export function checkPages(facts: Facts, problems: Problems): void {
  const { addresses, pages, services, situations } = facts;
  for (const [id, { parts }] of pages) {
    if (!addresses.has(id)) problems.add(FILE, id, "has no address in src/data/addresses.yaml");
    parts.forEach((part, at) => {
      const field = `${id}.parts.${at}`;
      if (parts.findIndex((other) => other.id === part.id) !== at)
        problems.add(FILE, field, `"${part.id}" stands twice`);
      for (const { service, channels } of part.services) {
        const found = services.get(service);
        if (!found) problems.add(FILE, `${field}.services`, `no service "${service}"`);
        for (const name of found ? channels : []) {
          if (!hasShown({ services }, service, name))
            problems.add(
              FILE,
              `${field}.services`,
              `"${service}" has no channel "${name}" that may be shown`,
            );
        }
      }
      for (const [example, door] of Object.entries(part.examples)) {
        const [kind = "", name = ""] = door.split(":");
        const known = kind === "body" ? isBody(name, facts) : exists(kind, name, facts);
        if (!known) problems.add(FILE, `${field}.examples.${example}`, `there is no door "${door}"`);
      }
      for (const situation of part.situations) {
        if (!situations.has(situation))
          problems.add(FILE, `${field}.situations`, `no situation "${situation}"`);
      }
    });
  }
}

/** Checks that a page leads some reader to each situation. */
export function checkReached({ pages, situations }: Facts, problems: Problems): void {
  const listed = new Set(
    [...pages.values()].flatMap(({ parts }) => parts.flatMap((part) => part.situations)),
  );
  for (const id of situations.keys())
    if (!listed.has(id)) problems.add(FILE, "situations", `no page leads a reader to "${id}"`);
}

/** Says whether a plan may send someone to a body that is no service: the school, the local police. */
export function isBody(id: string, { plan }: Pick<Facts, "plan">): boolean {
  return plan.contacts.includes(id) || PLACES.some((place) => place === id);
}
