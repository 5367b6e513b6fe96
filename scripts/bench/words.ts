// npm run bench:words: what is found in the told stories of tests/fixtures/told, by kind and language, for the halves
// that were in sight while the rules were written and for those that were not. Needs nothing built.
import { kinds } from "../../src/domain/sheet/told/details.ts";
import { tell } from "../../src/domain/sheet/told/tell.ts";
import { toldKnowledge } from "../../src/views/sheet/told.ts";
import { HALVES, score, type Counts } from "../../tests/shared/own-words.ts";

const knowledge = toldKnowledge();
const read = (text: string): ReturnType<typeof tell> => tell(text, knowledge);
const per = (part: number, whole: number): string =>
  whole === 0 ? "    –" : `${((100 * part) / whole).toFixed(0)}%`.padStart(5);
const COLUMNS = "                     marked  made   found P     R    right P     R";

function row(name: string, { gold, found, right, made, madeFound, madeRight }: Counts): string {
  const counts = `${String(gold).padStart(6)}${String(made).padStart(6)}`;
  return `  ${name.padEnd(18)}${counts}   ${per(madeFound, made)} ${per(found, gold)}   ${per(madeRight, made)} ${per(right, gold)}`;
}

for (const [half, stories] of Object.entries(HALVES)) {
  const languages = [...new Set(stories.map(({ language }) => language))];
  for (const language of [...languages, "all"]) {
    const told = stories.filter((story) => language === "all" || story.language === language);
    console.log(`\n${half}: ${language}, ${told.length} stories\n${COLUMNS}`);
    const sum: Counts = { gold: 0, found: 0, right: 0, made: 0, madeFound: 0, madeRight: 0 };
    let traps = 0;
    for (const kind of kinds) {
      const counts = score(told, kind, read);
      for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
      traps += counts.traps.length;
      console.log(row(kind, counts));
    }
    console.log(`${row("all", sum)}\n  traps read as a detail: ${traps}`);
  }
}
