import { STATUS_ORDER, type Status } from "../schema/status.ts";
import type { Facts } from "../schema/facts.ts";
import type { Problems } from "../../read/problems.ts";

/** The parts of a step to a service that the checks need. */
interface ServiceStep {
  readonly service: string;
  readonly channels?: readonly string[];
}

/** Checks all steps to a service in a value, at any depth. */
export function checkSteps(
  value: unknown,
  field: string,
  file: string,
  facts: Facts,
  problems: Problems,
): void {
  if (typeof value !== "object" || value === null) return;
  if (isServiceStep(value)) {
    const fault = faultOf(value, facts);
    if (fault) problems.add(file, `${field}.service`, fault);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    checkSteps(inner, field === "" ? key : `${field}.${key}`, file, facts, problems);
  }
}

function faultOf({ service: id, channels = [] }: ServiceStep, facts: Facts): string | undefined {
  const service = facts.services.get(id);
  if (!service) return `no service "${id}" in src/data/services`;
  if (service.status === "withheld") return `"${id}" is withheld: no step may lead to it`;
  const unknown = channels.find(
    (name) => !service.channels.some(({ id, type }) => id === name || type === name),
  );
  if (unknown) return `"${id}" has no channel "${unknown}"`;
  if (bestStatus({ service: id, channels }, facts) === "withheld")
    return `each channel of "${id}" named here is withheld`;
  return undefined;
}

/** A first step that is not confirmed needs a confirmed one, or a local body, beside it. */
export function checkFirst(
  steps: readonly object[],
  field: string,
  file: string,
  facts: Facts,
  problems: Problems,
): void {
  const services = steps.filter(isServiceStep);
  if (services.length === 0 || steps.some((step) => "place" in step)) return;
  const statuses = services.map((step) => bestStatus(step, facts));
  if (statuses.includes("confirmed") || statuses.includes("withheld")) return;
  const names = services.map(({ service }) => service).join(", ");
  problems.add(file, field, `no first step is confirmed (${names}): put a confirmed one beside it`);
}

function bestStatus({ service, channels = [] }: ServiceStep, facts: Facts): Status {
  const all = facts.services.get(service)?.channels ?? [];
  const named =
    channels.length === 0
      ? all
      : all.filter(({ id, type }) => channels.includes(id) || channels.includes(type));
  return named.map(({ status }) => status).sort((a, b) => STATUS_ORDER[a] - STATUS_ORDER[b])[0] ?? "withheld";
}

function isServiceStep(value: object): value is ServiceStep {
  return "service" in value && typeof value.service === "string";
}
