// npm run stale: lists facts that are overdue or due next, the most urgent first. Exits with 1 if any is overdue.
// For another day: npm run stale -- 2027-03-01
import { holidaysLeft, nextChecks, overdue } from "../../src/core/facts/stale.rules.ts";
import { loadFacts } from "../../src/site/load-facts.ts";
import { loadFreshness } from "../../src/core/facts/freshness.ts";

/** File of the holidays, for the message that asks for more of them. */
const HOLIDAYS = "src/data/holidays.yaml";

const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`"${day}": expected a day as 2027-03-01`);
const facts = loadFacts();
const checks = nextChecks(facts, loadFreshness());
const late = overdue(checks, day);
for (const { due, key, file, seen } of late)
  console.log(`${due}  ${key}  read on ${seen}${seen > day ? ", a day to come" : ""}  ${file}`);
console.log(
  late.length > 0
    ? `${late.length} of ${checks.length} values are overdue on ${day}.`
    : `Nothing is overdue on ${day}; the next check is due on ${checks[0]?.due}.`,
);
const left = holidaysLeft(facts, day);
if (left !== undefined)
  console.log(
    left < 0
      ? `${HOLIDAYS}: the table ended on ${facts.holidays.until}, and pages say nothing of opening hours: add the holidays that follow.`
      : `${HOLIDAYS}: the table ends in ${left} days, on ${facts.holidays.until}: add the holidays that follow.`,
  );
process.exitCode = late.length > 0 || (left ?? 0) < 0 ? 1 : 0;
