import type { Service } from "../../core/facts/schema/services/service.ts";

/**
 * Sorts services to talk to: those that close at some hour come last, so that the first one answers at any
 * time of night.
 */
export function nightFirst(ids: readonly string[], services: ReadonlyMap<string, Service>): string[] {
  const closes = (id: string): boolean => {
    const lines = (services.get(id)?.channels ?? []).filter(
      ({ type, status }) => type === "phone" && status !== "withheld",
    );
    // A line with unknown hours may close.
    return lines.length > 0 && lines.every(({ hours }) => hours !== null && hours !== "always");
  };
  return [...ids].sort((a, b) => Number(closes(a)) - Number(closes(b)));
}
