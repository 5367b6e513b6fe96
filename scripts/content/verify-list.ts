import { howToVerify } from "../../src/domain/facts/how-to-verify.ts";
import type { Facts } from "../../src/schema/facts/facts.ts";
import { STATUS_ORDER, type Status } from "../../src/schema/facts/status.ts";
import type { Check } from "../../src/schema/facts/verify.ts";
import { loadFacts } from "../../src/content/facts/load.ts";
import { isSigned, tier1Values } from "../../src/content/checks/launch.ts";
import { Problems } from "../../src/content/read/problems.ts";
import { loadChecks } from "../../src/content/facts/verify.ts";

/**
 * Prints what a person must telephone or open before launch, the worst first:
 * first-tier values (withheld, unconfirmed, confirmed), then the other doubts in the order of the files.
 */
const facts = loadFacts();
const problems = new Problems();
const checks = loadChecks(process.cwd(), problems).filter(({ signed }) => signed === null);
problems.throwIfAny();

const values = firstTier(facts);
console.log(
  `# First-tier values to sign in src/data/verify/tier-1.yaml (${values.length}); below them, doubts to settle (${checks.length})`,
);
console.log(
  '# To sign: signed: {who: "A. B.", when: "2026-12-01", how: "telephoned"}. Read only: its official page is read, nobody rings or texts it.\n',
);
for (const { key, value, status } of values)
  console.log(`${status.padEnd(11)}  ${howToVerify(facts, key, value).padEnd(9)}  ${key}  ${value}`);
console.log(`\n# Doubts to settle in src/data/verify (${checks.length})\n`);
for (const check of checks) console.log(describe(check));

interface FirstTierValue {
  readonly key: string;
  readonly value: string;
  readonly status: Status;
}

function firstTier(facts: Facts): FirstTierValue[] {
  return [...tier1Values(facts)]
    .filter(([key, { value }]) => !isSigned(facts.tier1.get(key), value))
    .map(([key, { value, status }]) => ({ key, value, status }))
    .sort((a, b) => STATUS_ORDER[b.status] - STATUS_ORDER[a.status]);
}

function describe({ about, part, what, why, how, url }: Check): string {
  const lines = [`- ${[about, part].filter(Boolean).join(" / ")}: ${what}`];
  if (why) lines.push(`  why: ${why}`);
  if (how) lines.push(`  how: ${how}`);
  if (url) lines.push(`  open: ${url}`);
  return lines.join("\n");
}
