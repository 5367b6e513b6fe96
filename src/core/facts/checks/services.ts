import { STATUS_ORDER, type Status } from "../schema/status.ts";
import type { Facts } from "../schema/facts.ts";
import type { Service } from "../schema/services/service.ts";
import type { Problems } from "../../read/problems.ts";

/** Checks each service by itself, and every reference to a service. */
export function checkServices(facts: Facts, problems: Problems): void {
  const slugs = new Map<string, string>();
  for (const service of facts.services.values()) {
    checkService(service, problems);
    const other = slugs.get(service.slug);
    const file = `src/data/services/${service.id}.yaml`;
    if (other !== undefined) problems.add(file, "slug", `"${service.slug}", the same as in ${other}.yaml`);
    slugs.set(service.slug, service.id);
  }
  for (const { code, phones, status, englishLine } of facts.youthProtection) {
    const file = "src/data/youth-protection.yaml";
    checkStatus(status, phones, file, `${code}.status`, problems);
    if (englishLine) checkExists(facts, englishLine.service, file, `${code}.englishLine.service`, problems);
  }
  const { fallback } = facts.abroad;
  if (fallback) checkExists(facts, fallback.service, "src/data/abroad.yaml", "fallback.service", problems);
}

function checkService({ id, channels, status }: Service, problems: Problems): void {
  const file = `src/data/services/${id}.yaml`;
  const seen = new Set<string>();
  for (const [index, channel] of channels.entries()) {
    if (seen.has(channel.id))
      problems.add(file, `channels.${index}.id`, `two channels are called "${channel.id}"`);
    seen.add(channel.id);
  }
  if (channels.length === 0 && status !== "withheld")
    problems.add(file, "channels", "no way to reach it: add one, or withhold the service");
  if (channels.length > 0) checkStatus(status, channels, file, "status", problems);
}

/** Checks that the status of a service or region is no better than that of its best channel. */
function checkStatus(
  status: Status,
  parts: readonly { readonly status: Status }[],
  file: string,
  field: string,
  problems: Problems,
): void {
  const best = Math.min(...parts.map((part) => STATUS_ORDER[part.status]));
  if (STATUS_ORDER[status] < best)
    problems.add(file, field, `is "${status}" but none of its ways to reach it is`);
}

function checkExists(facts: Facts, id: string, file: string, field: string, problems: Problems): void {
  if (!facts.services.has(id)) problems.add(file, field, `no service "${id}" in src/data/services`);
}
