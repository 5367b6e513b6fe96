// npm run check:guides: lists the faults of guides with file and line, and how hard each guide is to read.
import { readingLevel } from "./reading-level.ts";
import { readLocales } from "../../src/core/words/locales.ts";
import { publishable } from "../../src/core/facts/publish.rules.ts";
import { loadFacts } from "../../src/site/load-facts.ts";
import { loadGuides } from "../../src/features/guides/load/load.ts";
import { guideProse } from "../../src/features/guides/load/prose.ts";
import { FactsError, Problems } from "../../src/core/read/problems.ts";

const problems = new Problems();
try {
  const facts = publishable(loadFacts());
  const locales = readLocales();
  const all = loadGuides(facts, locales, process.cwd(), problems);
  for (const id of facts.guides.keys()) {
    const grades = locales.flatMap((locale) => {
      const guide = all.get(locale.id)?.get(id);
      const level = guide && readingLevel(guideProse(guide), locale.tag);
      return level
        ? [
            `${locale.id} ${level.grade === undefined ? "" : `grade ${level.grade.toFixed(1)}, `}longest sentence ${level.longest}`,
          ]
        : [];
    });
    if (grades.length > 0) console.log(`${id}: ${grades.join(" · ")}`);
  }
  problems.throwIfAny();
} catch (error) {
  if (!(error instanceof FactsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
