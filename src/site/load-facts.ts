import { z } from "astro/zod";
import type { Facts } from "../core/facts/schema/facts.ts";
import { loadLists } from "../core/facts/load/lists.ts";
import { Claim, LawWords } from "../core/facts/schema/claim.ts";
import { Figures } from "../core/facts/schema/figure.ts";
import { Term } from "../core/facts/schema/glossary.ts";
import { GuideFacts } from "../core/facts/schema/guide.ts";
import { Holidays } from "../core/facts/schema/holidays.ts";
import { PageFacts } from "../core/facts/schema/page.ts";
import { SharedParts } from "../core/facts/schema/plan/parts.ts";
import { Abroad } from "../core/facts/schema/places/abroad.ts";
import { Province } from "../core/facts/schema/places/province.ts";
import { YouthProtectionRegion } from "../core/facts/schema/places/youth-protection.ts";
import { Platform } from "../core/facts/schema/services/platform.ts";
import { Service } from "../core/facts/schema/services/service.ts";
import { Site } from "../core/facts/schema/site.ts";
import { Source } from "../core/facts/schema/source.ts";
import { checkIntegrity } from "./check-facts.ts";
import { Problems } from "../core/read/problems.ts";
import { readYaml, readYamlFolder, readYamlMap } from "../core/read/read.ts";
import { loadPlaces } from "../core/facts/load/places.ts";
import { loadPolice } from "../core/facts/load/police.ts";
import { loadSituations } from "../core/facts/load/situations.ts";
import { loadTier1 } from "../core/facts/load/verify.ts";

/** Reads one file or folder of src/data. If it is wrong, adds the problems and returns undefined. */
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

/** Files and folders that need no check of their own beyond their schema. */
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
 * Loads every fact under `src/data`. It checks each field, then the references between files.
 * The result includes withheld values: pages use `publishable(loadFacts())`.
 *
 * @param root project root; the current folder by default
 * @throws FactsError that lists every problem, one a line, as "file: field: message"
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
  // Stop here: every reference to an unreadable file would look broken.
  problems.throwIfAny();
  const facts: Facts = { ...(filed as Filed), ...others };
  checkIntegrity(facts, problems);
  problems.throwIfAny();
  return facts;
}
