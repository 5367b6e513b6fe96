import type { Service } from "../../schema/facts/services/service.ts";
import { facts } from "../../content/site.ts";

/** A service that may be shown. @throws Error when there is none of that id */
export function serviceOf(id: string): Service {
  const service = facts().services.get(id);
  if (!service)
    throw new Error(`src/data/services/${id}.yaml: no such service, or nothing of it may be shown`);
  return service;
}

/** The service whose page stands at a path after the language, if any. */
export const serviceAt = (path: string): Service | undefined =>
  [...facts().services.values()].find(({ slug }) => slug === path);
