import { loadedOnce } from "../../core/site.ts";
import { EverydayRegions } from "./everyday-regions.schema.ts";
import { Elsewhere } from "./elsewhere.schema.ts";
import type { DangerWords } from "../../shell/danger/danger.schema.ts";
import { Countries, TimeZones } from "./countries.schema.ts";
import { Namesakes } from "./namesakes.schema.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import { Keywords } from "./keywords.schema.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { loadDanger } from "../../shell/danger/danger.load.ts";
import { Problems } from "../../core/read/problems.ts";
import { readYaml } from "../../core/read/read.ts";

/** What the find box reads: everyday words by language id, everyday regions, places outside Quebec, namesakes, other countries and their clocks, phrases of danger. */
export interface FindSources {
  readonly keywords: ReadonlyMap<string, Keywords>;
  readonly regions: EverydayRegions;
  readonly elsewhere: Elsewhere;
  readonly danger: readonly DangerWords[];
  readonly namesakes: Namesakes;
  readonly countries: Countries;
  readonly timeZones: TimeZones;
}

type Known = Pick<
  Facts,
  | "situations"
  | "services"
  | "platforms"
  | "provinces"
  | "guides"
  | "addresses"
  | "places"
  | "placeNames"
  | "sources"
>;

const COUNTRIES = "src/data/countries.yaml";
const TIME_ZONES = "src/data/time-zones.yaml";
const NAMESAKES = "src/data/namesakes.yaml";
const REGIONS = "src/data/everyday-regions.yaml";

/**
 * Reads the everyday words of every language, everyday regions and the places outside Quebec.
 *
 * @param facts all facts, withheld ones too: a keyword may wait for its service
 * @throws FactsError naming file and field, as in "locales/fr/keywords.yaml: services.spvn: no such id"
 */
export function loadFindSources(facts: Known, locales: readonly Locale[], root = process.cwd()): FindSources {
  const problems = new Problems();
  const provinces = new Set(facts.provinces.map(({ province }) => province as string));
  const elsewhere = readYaml(root, "src/data/elsewhere.yaml", Elsewhere, problems) ?? {};
  for (const id of Object.keys(elsewhere)) {
    if (!provinces.has(id)) problems.add("src/data/elsewhere.yaml", id, "no such province");
  }
  const namesakes = readYaml(root, NAMESAKES, Namesakes, problems) ?? {};
  const countries = readYaml(root, COUNTRIES, Countries, problems) ?? {};
  const timeZones = readYaml(root, TIME_ZONES, TimeZones, problems) ?? {};
  for (const code of Object.keys(countries))
    if (!timeZones[code]) problems.add(TIME_ZONES, code, "missing: its hours would have no clock");
  for (const code of Object.keys(timeZones))
    if (!countries[code]) problems.add(TIME_ZONES, code, `${COUNTRIES} does not name it`);
  checkNamesakes(namesakes, facts, problems);
  const regions = readYaml(root, REGIONS, EverydayRegions, problems) ?? {};
  checkRegions(regions, facts, problems);
  const keywords = new Map<string, Keywords>();
  for (const { id } of locales) {
    const file = `locales/${id}/keywords.yaml`;
    const read = readYaml(root, file, Keywords, problems);
    if (!read) continue;
    keywords.set(id, read);
    const { situations, services, platforms, guides } = facts;
    const known = {
      situations,
      services,
      platforms,
      guides,
      pages: facts.addresses,
      regions: new Set(Object.keys(regions)),
      away: provinces,
    };
    for (const [topic, ids] of Object.entries(known)) {
      for (const key of Object.keys(read[topic as keyof typeof known] ?? {})) {
        if (!ids.has(key)) problems.add(file, `${topic}.${key}`, "no such id");
      }
    }
    for (const situation of facts.situations.keys()) {
      if (!read.situations[situation])
        problems.add(file, `situations.${situation}`, "missing: nothing that people type would find it");
    }
  }
  for (const id of keywords.size > 0 ? Object.keys(regions) : []) {
    if (![...keywords.values()].some((words) => words.regions?.[id]))
      problems.add(REGIONS, id, "no locales/*/keywords.yaml names it under `regions`");
  }
  problems.throwIfAny();
  return { keywords, regions, elsewhere, namesakes, countries, timeZones, danger: loadDanger(locales, root) };
}

/** A name that no place of Quebec bears is misspelt, or asks nothing. */
function checkNamesakes(all: Namesakes, { places, placeNames }: Known, problems: Problems): void {
  const here = new Set([...places, ...placeNames].map(({ name }) => name));
  for (const [country, names] of Object.entries(all)) {
    for (const name of names) {
      if (!here.has(name)) problems.add(NAMESAKES, country, `no place of Quebec is called "${name}"`);
    }
  }
}

function checkRegions(all: EverydayRegions, { places, sources }: Known, problems: Problems): void {
  const known = {
    regions: new Set(places.map(({ region }) => region)),
    counties: new Set(places.map(({ mrc }) => mrc ?? "")),
    towns: new Set(places.flatMap(({ id, routable }) => (routable ? [id] : []))),
    sources,
  };
  for (const [id, region] of Object.entries(all)) {
    for (const [field, has] of Object.entries(known)) {
      for (const value of region[field as keyof typeof known]) {
        if (!has.has(value)) problems.add(REGIONS, `${id}.${field}`, `no "${value}"`);
      }
    }
  }
}

/** What the find boxes of the site read. */
export const findSources = loadedOnce(({ facts, locales, root }) => loadFindSources(facts, locales, root));
