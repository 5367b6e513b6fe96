// npm run ear:test: how well the ear hears sentences that it did not learn from (tests/fixtures/said), as one table.
// With --write it writes the figures of the page about the box, in whole per cent.
// With --misses it also prints sentences that it misheard. Never move one of them into locales/XX/said/.
import { writeFileSync } from "node:fs";
import { facts, locales, site } from "../../src/site/site.ts";
import { Problems } from "../../src/core/read/problems.ts";
import { Ear } from "../../src/features/ear/ear.rules.ts";
import { earSources, HEARD, readEarFacts } from "../../src/features/ear/ear.load.ts";
import type { EarHeard } from "../../src/features/ear/ear-facts.schema.ts";
import { readSaid } from "../../src/features/ear/load/said.ts";
import { score, wholePercent } from "./score.ts";
import { run } from "./run.ts";
import { AT } from "../../src/features/find/with-ear.rules.ts";
import { bookOf } from "../../src/shell/danger/book.rules.ts";
import { loadDanger } from "../../src/shell/danger/danger.load.ts";
import { Dangers } from "../../src/shell/danger/danger.rules.ts";

const PILE = "tests/fixtures/said";
const WORST = 20;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
run(() => {
  const dangers = new Dangers(bookOf(loadDanger(locales())));
  const { ears } = earSources(site());
  const heard: EarHeard = {};
  console.log("language · sentences · first · among three · danger · false alarms · sure · sure and wrong");
  for (const { id } of locales()) {
    const problems = new Problems();
    const own = readEarFacts(facts(), problems) ?? { answeredBy: {} };
    const said = readSaid(PILE, id, facts(), own, problems);
    problems.throwIfAny();
    const isSituation = (one: string): boolean =>
      facts().situations.has(one) || Object.hasOwn(own.answeredBy, one);
    const found = score(new Ear(ears.get(id)!), dangers, said, AT, isSituation);
    const { sentences, first, three, danger, alarms, sure, sureWrong } = found;
    heard[id] = wholePercent(found);
    console.log([id, sentences, ...[first, three, danger, alarms, sure, sureWrong].map(percent)].join(" · "));
    if (!process.argv.includes("--misses")) continue;
    for (const { leads, text } of found.missed.slice(0, WORST)) console.log(`  ${leads}: ${text}`);
    for (const { text } of found.unheard.slice(0, WORST)) console.log(`  no number: ${text}`);
  }
  if (process.argv.includes("--write")) writeFileSync(HEARD, `${JSON.stringify(heard, null, 2)}\n`);
});
