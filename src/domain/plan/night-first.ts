import { facts } from "../../content/site.ts";

/** Services to talk to, those last that close at some hour: at three in the morning too, the first one answers. */
export function nightFirst(ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => Number(closes(a)) - Number(closes(b)));
}

/** Whether a service has hours that end on every telephone line of its own that is shown. Hours that are unknown do not. */
function closes(id: string): boolean {
  const lines = (facts().services.get(id)?.channels ?? []).filter(
    ({ type, status }) => type === "phone" && status !== "withheld",
  );
  return lines.length > 0 && lines.every(({ hours }) => Array.isArray(hours));
}
