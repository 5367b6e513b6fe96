import type { Facts } from "../../schema/facts/facts.ts";

/** Whether the target of a link in words exists, as in `[label](kind:id)`. */
export function exists(
  kind: string,
  id: string,
  { services, situations, guides, platforms, glossary, addresses }: Facts,
): boolean {
  if (kind === "service" || kind === "service-page") return services.has(id);
  if (kind === "situation") return situations.has(id);
  if (kind === "guide") return guides.has(id);
  if (kind === "platform") return platforms.has(id);
  if (kind === "term") return glossary.has(id);
  return kind === "page" && addresses.has(id);
}
