import { z } from "astro/zod";
import type { Facts } from "../../schema/facts/facts.ts";
import { loadLists } from "./lists.ts";
import { Claim, LawWords } from "../../schema/facts/claim.ts";
import { Figures } from "../../schema/facts/figure.ts";
import { Term } from "../../schema/facts/glossary.ts";
import { GuideFacts } from "../../schema/facts/guide.ts";
import { Holidays } from "../../schema/facts/holidays.ts";
import { PageFacts } from "../../schema/facts/page.ts";
import { SharedParts } from "../../schema/facts/plan/parts.ts";
import { Abroad } from "../../schema/facts/places/abroad.ts";
import { Province } from "../../schema/facts/places/province.ts";
import { YouthProtectionRegion } from "../../schema/facts/places/youth-protection.ts";
import { Platform } from "../../schema/facts/services/platform.ts";
import { Service } from "../../schema/facts/services/service.ts";
import { Site } from "../../schema/facts/site.ts";
import { Source } from "../../schema/facts/source.ts";
import { checkIntegrity } from "../checks/index.ts";
import { Problems } from "../read/problems.ts";
import { readYaml, readYamlFolder, readYamlMap } from "../read/read.ts";
import { loadPlaces } from "./places.ts";
import { loadPolice } from "./police.ts";
import { loadSituations } from "./situations.ts";
import { loadTier1 } from "./verify.ts";

/** Reads one file or folder of src/data; undefined when it cannot be used, with every reason on `problems`. */
type Read<T> = (root: string, problems: Problems) => T | undefined;

const one =
  <S extends z.ZodType>(path: string, schema: S): Read<z.output<S>> =>
  (root, problems) =>
    readYaml(root, `src/data/${path}`, schema, problems);
const list = <S extends z.ZodType>(path: string, entry: S): Read<z.output<S>[]> => one(path, z.array(entry));
const byId =
  <S extends z.ZodType>(path: string, entry: S): Read<Map<string, z.output<S>>> =>
  (root, problems) =>
    readYamlMap(root, `src/data/${path}`, entry, problems);
const folder =
  <S extends z.ZodType<{ id: string }>>(path: string, schema: S): Read<Map<string, z.output<S>>> =>
  (root, problems) =>
    readYamlFolder(root, `src/data/${path}`, schema, problems);

/** What stands in a file of its own, or a folder of files, and only has to have its shape. */
const FILES = {
  abroad: one("abroad.yaml", Abroad),
  claims: byId("claims.yaml", Claim),
  figures: one("figures.yaml", Figures),
  glossary: byId("glossary.yaml", Term),
  guides: byId("guides.yaml", GuideFacts),
  holidays: one("holidays.yaml", Holidays),
  law: one("law.yaml", LawWords),
  pages: byId("pages.yaml", PageFacts),
  plan: one("plan.yaml", SharedParts),
  platforms: folder("platforms", Platform),
  provinces: list("provinces.yaml", Province),
  services: folder("services", Service),
  site: one("site.yaml", Site),
  sources: byId("sources.yaml", Source),
  youthProtection: list("youth-protection.yaml", YouthProtectionRegion),
};
type Filed = { [K in keyof typeof FILES]: NonNullable<ReturnType<(typeof FILES)[K]>> };

/**
 * Every fact under `src/data`, read, checked field by field, then checked against each other.
 * Withheld values are still in it: pages use `publishable(loadFacts())`.
 *
 * @param root project root, the current folder by default
 * @throws FactsError naming every problem, one a line, as "file: field: message"
 * @example loadFacts().services.get("cybertip")?.channels[0]?.value; // "+1…"
 */
export function loadFacts(root: string = process.cwd()): Facts {
  const problems = new Problems();
  const filed = Object.fromEntries(Object.entries(FILES).map(([name, read]) => [name, read(root, problems)]));
  const others = {
    tier1: loadTier1(root, problems),
    ...loadLists(root, problems),
    ...loadSituations(root, problems),
    ...loadPlaces(root, problems),
    ...loadPolice(root, problems),
  };
  // After a file that could not be read, every reference to it would be reported as broken.
  problems.throwIfAny();
  const facts: Facts = { ...(filed as Filed), ...others };
  checkIntegrity(facts, problems);
  problems.throwIfAny();
  return facts;
}
