import type { Service } from "../../core/facts/schema/services/service.ts";

/** Services to talk to, those last that close at some hour: at three in the morning too, the first one answers. */
export function nightFirst(ids: readonly string[], services: ReadonlyMap<string, Service>): string[] {
  const closes = (id: string): boolean => {
    const lines = (services.get(id)?.channels ?? []).filter(
      ({ type, status }) => type === "phone" && status !== "withheld",
    );
    // Hours that are unknown do not end.
    return lines.length > 0 && lines.every(({ hours }) => Array.isArray(hours));
  };
  return [...ids].sort((a, b) => Number(closes(a)) - Number(closes(b)));
}
