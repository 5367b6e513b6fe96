// npm run ear -- "sentence": what the ear of each language hears in a sentence, and which words weighed most.
import { site } from "../../src/site/site.ts";
import { Ear } from "../../src/features/ear/ear.rules.ts";
import { earSources } from "../../src/features/ear/ear.load.ts";
import { run } from "./run.ts";

const text = process.argv.slice(2).join(" ");
if (text === "") {
  console.error('npm run ear -- "what somebody types"');
  process.exit(1);
}
const percent = (likely: number): string => `${Math.round(likely * 100)} %`;
run(() => {
  for (const [language, packed] of earSources(site()).ears) {
    const ear = new Ear(packed);
    const { situations, danger, speakers } = ear.hear(text);
    console.log(
      `${language}: ${situations
        .slice(0, 3)
        .map(({ id, likely }) => `${id} ${percent(likely)}`)
        .join(" · ")}`,
    );
    console.log(
      `    911 ${percent(danger.emergency)} · 9-8-8 ${percent(danger.crisis)} · ${speakers[0]!.id} ${percent(speakers[0]!.likely)}`,
    );
    const [first] = situations;
    const words = text.split(/\s+/);
    const without = words.map((word, at) => {
      const rest = words.filter((_, other) => other !== at).join(" ");
      const likely = ear.hear(rest).situations.find(({ id }) => id === first!.id)?.likely ?? 0;
      return { word, weighs: first!.likely - likely };
    });
    const most = without
      .sort((a, b) => b.weighs - a.weighs)
      .slice(0, 4)
      .filter(({ weighs }) => weighs > 0.01);
    console.log(
      `    because of: ${most.map(({ word, weighs }) => `${word} (${percent(weighs)})`).join(", ") || "no single word"}`,
    );
  }
});
