import type { Facts } from "../schema/facts.ts";
import type { Status } from "../schema/status.ts";
import type { SignedValue } from "../schema/verify.ts";
import type { Problems } from "../../read/problems.ts";

const FILE = "src/data/verify/tier-1.yaml";

/** A first-tier value: a number or address of a first action. */
export interface Tier1Value {
  readonly value: string;
  readonly status: Status;
}

/**
 * Returns every first-tier value, also the withheld ones, keyed as in tier-1.yaml.
 *
 * @example tier1Values(facts).get("911/phone"); // { value: "911", status: "confirmed" }
 */
export function tier1Values(facts: Facts): Map<string, Tier1Value> {
  const values = new Map<string, Tier1Value>();
  for (const service of facts.services.values()) {
    if (service.tier !== 1 || service.status === "withheld") continue;
    for (const { id, value, status } of service.channels)
      values.set(`${service.id}/${id}`, { value, status });
  }
  for (const { code, phones } of facts.youthProtection) {
    for (const { label, value, status } of phones)
      values.set(`youth-protection/${code}/${label}`, { value, status });
  }
  return values;
}

/** Says whether a person has signed this exact value. A changed value needs a new signature. */
export function isSigned(entry: SignedValue | undefined, value: string): boolean {
  return entry !== undefined && entry.signed !== null && entry.value === value;
}

/** Checks that a live site has a contact and a host, and that every visible first-tier value is signed and unchanged. */
export function checkLaunch(facts: Facts, problems: Problems): void {
  const values = tier1Values(facts);
  for (const key of facts.tier1.keys()) {
    if (!values.has(key)) problems.add(FILE, key, "is no first-tier value: remove the line");
  }
  if (facts.site.launch !== "live") return;
  for (const field of ["contact", "host"] as const) {
    if (facts.site[field] === null)
      problems.add("src/data/site.yaml", field, "missing: the site cannot be live");
  }
  for (const [key, { value, status }] of values) {
    if (status === "withheld") continue;
    if (!isSigned(facts.tier1.get(key), value))
      problems.add(FILE, key, `${value} is not signed: the site cannot be live`);
  }
}
