import { howToVerify } from "../../src/core/facts/how-to-verify.rules.ts";
import { openLinks } from "../../src/core/facts/open-links.rules.ts";
import type { Facts } from "../../src/core/facts/schema/facts.ts";
import { STATUS_ORDER, type Status } from "../../src/core/facts/schema/status.ts";
import type { Check } from "../../src/core/facts/schema/verify.ts";
import { loadFacts } from "../../src/site/load-facts.ts";
import { isSigned, tier1Values } from "../../src/core/facts/checks/launch.ts";
import { Problems } from "../../src/core/read/problems.ts";
import { loadChecks, loadList } from "../../src/core/facts/load/verify.ts";

/**
 * Prints what a person must call or open before launch, the worst first:
 * the addresses to open first; first-tier values (withheld, unconfirmed, confirmed); other doubts in file order;
 * plain http links, those that readers follow first;
 * then the list for a lawyer: each statement of law with its state, and the questions.
 */
const facts = loadFacts();
const problems = new Problems();
const open = (list: readonly Check[]): Check[] => list.filter(({ signed }) => signed === null);
const checks = open(loadChecks(process.cwd(), problems));
const first = open(loadList("first", process.cwd(), problems));
const questions = open(loadList("law", process.cwd(), problems));
problems.throwIfAny();

console.log(`# Open first (${first.length}), in src/data/verify/first.yaml\n`);
for (const check of first) console.log(describe(check));
console.log();

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
const unprotected = openLinks(facts);
console.log(
  `\n# Links over plain http (${unprotected.length}): does the same page open over https? Then write it so\n`,
);
for (const { key, url } of unprotected) console.log(`${key}  ${url}`);
const laws = [...facts.claims].filter(([, { law }]) => law);
console.log(
  `\n# For a lawyer: statements of law in src/data/claims.yaml (${laws.length}), questions in src/data/verify/law.yaml (${questions.length})\n`,
);
for (const [id, { law }] of laws)
  console.log(`${law!.state.padEnd(10)}  ${(law!.text ?? "undated").padEnd(10)}  ${id}`);
console.log();
for (const question of questions) console.log(describe(question));

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
