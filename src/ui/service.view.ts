import type { Site } from "../core/site.ts";
import { languageName } from "../core/words/format.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { Service } from "../core/facts/schema/services/service.ts";

/** A service that may be shown. @throws Error when there is none of that id */
export function serviceOf(site: Site, id: string): Service {
  const service = site.facts.services.get(id);
  if (!service)
    throw new Error(`src/data/services/${id}.yaml: no such service, or nothing of it may be shown`);
  return service;
}

/** The service whose page stands at a path after the language, if any. */
export const serviceAt = (site: Site, path: string): Service | undefined =>
  [...site.facts.services.values()].find(({ slug }) => slug === path);

/** Whether an interpreter of this very language is known: the facts name it in English. */
export const isInterpreted = ({ interpreters }: Pick<Service, "interpreters">, locale: Locale): boolean =>
  interpreters.value === languageName(locale, "en-US").toLowerCase();
