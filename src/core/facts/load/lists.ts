import { z } from "astro/zod";
import { Address } from "../schema/address.ts";
import { Everywhere } from "../schema/everywhere.ts";
import type { Facts } from "../schema/facts.ts";
import { Area, Credit, Need, TaskFacts } from "../schema/lists.ts";
import type { Problems } from "../../read/problems.ts";
import { readYaml, readYamlMap } from "../../read/read.ts";

const NOTHING: Everywhere = { emergency: "", report: { service: "", channels: [] }, help: [], tips: [] };

/** Loads the short lists that all pages use: addresses, shared services, and the order of lists. */
export function loadLists(
  root: string,
  problems: Problems,
): Pick<Facts, "everywhere" | "addresses" | "areas" | "needs" | "tasks" | "credits"> {
  return {
    everywhere: readYaml(root, "src/data/everywhere.yaml", Everywhere, problems) ?? NOTHING,
    addresses: readYamlMap(root, "src/data/addresses.yaml", Address, problems),
    areas: readYamlMap(root, "src/data/areas.yaml", Area, problems),
    needs: readYaml(root, "src/data/needs.yaml", z.array(Need), problems) ?? [],
    tasks: readYaml(root, "src/data/tasks.yaml", z.array(TaskFacts), problems) ?? [],
    credits: readYaml(root, "src/data/credits.yaml", z.array(Credit), problems) ?? [],
  };
}
