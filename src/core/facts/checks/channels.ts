import type { Facts } from "../schema/facts.ts";

/** Says whether a service has a visible channel with this type or id. */
export function hasShown({ services }: Pick<Facts, "services">, service: string, name: string): boolean {
  const channels = services.get(service)?.channels ?? [];
  return channels.some(({ id, type, status }) => status !== "withheld" && (id === name || type === name));
}
