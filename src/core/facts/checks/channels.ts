import type { Facts } from "../schema/facts.ts";

/** Whether a service has a channel of a type or an id that may be shown. */
export function hasShown({ services }: Pick<Facts, "services">, service: string, name: string): boolean {
  const channels = services.get(service)?.channels ?? [];
  return channels.some(({ id, type, status }) => status !== "withheld" && (id === name || type === name));
}
