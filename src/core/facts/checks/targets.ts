import type { Facts } from "../schema/facts.ts";
import type { GuideFacts } from "../schema/guide.ts";

/** Says whether the target of a link in words, as in `[label](kind:id)`, exists. */
export function exists(
  kind: string,
  id: string,
  { services, situations, guides, platforms, glossary, addresses, sources }: Facts,
): boolean {
  if (kind === "service" || kind === "service-page" || kind === "text") return services.has(id);
  if (kind === "situation") return situations.has(id);
  if (kind === "guide") return guides.has(id);
  if (kind === "platform") return platforms.has(id);
  if (kind === "term") return glossary.has(id);
  if (kind === "source") return sources.get(id)?.citable === true && sources.get(id)?.url !== null;
  return kind === "page" && addresses.has(id);
}

/**
 * Returns the fault of a link in words, or undefined.
 *
 * @param door the door of the guide that has the link; undefined on every other page
 */
export function linkFault(
  kind: string,
  id: string,
  facts: Facts,
  door?: GuideFacts["door"],
): string | undefined {
  if (!exists(kind, id, facts)) return `links to ${kind}:${id}, which does not exist`;
  const doors = kind === "source" ? facts.sources.get(id)?.doors : undefined;
  return doors && !doors.some((one) => one === door)
    ? `links to ${kind}:${id}, which only guides for ${doors.join(" and ")} may`
    : undefined;
}
