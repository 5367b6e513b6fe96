import type { Site } from "../core/site.ts";
import { languageName } from "../core/words/format.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { Service } from "../core/facts/schema/services/service.ts";

/** Returns a visible service. @throws Error if there is none with this id */
export function serviceOf(site: Site, id: string): Service {
  const service = site.facts.services.get(id);
  if (!service)
    throw new Error(`src/data/services/${id}.yaml: no such service, or nothing of it may be shown`);
  return service;
}

/** Returns the service whose page has this path (without the language), if any. */
export const serviceAt = (site: Site, path: string): Service | undefined =>
  [...site.facts.services.values()].find(({ slug }) => slug === path);

/** Says whether the service has an interpreter for this language: the facts name the language in English. */
export const isInterpreted = ({ interpreters }: Pick<Service, "interpreters">, locale: Locale): boolean =>
  interpreters.value === languageName(locale, "en-US").toLowerCase();
