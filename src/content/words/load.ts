import { join } from "node:path";
import type { z } from "astro/zod";
import type { Facts } from "../../schema/facts/facts.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import { GlossaryWords } from "../../schema/words/glossary.ts";
import { PageWords } from "../../schema/words/pages.ts";
import { PlanWords } from "../../schema/words/plan.ts";
import { PlatformWords } from "../../schema/words/platforms.ts";
import { QuestionWords } from "../../schema/words/questions.ts";
import { RegionWords } from "../../schema/words/regions.ts";
import { ServiceWords } from "../../schema/words/services.ts";
import { SituationWords } from "../../schema/words/situations.ts";
import { loadGuides } from "../guides/load.ts";
import { checkPlanWords } from "./check-plan.ts";
import { checkWords } from "./check.ts";
import { checkLawWords } from "./law.ts";
import { checkParity, filesOf } from "./parity.ts";
import { loadPlatformSteps } from "./platform-steps.ts";
import { Problems } from "../read/problems.ts";
import { readYaml } from "../read/read.ts";
import { checkSentences } from "./sentences.ts";
import type { Words } from "./words.ts";

/**
 * The words of every language, checked one by one, against each other and against the facts.
 *
 * @throws FactsError naming every problem, as in "locales/fr/plan.yaml: acts.stop: missing in this language"
 */
export function loadWords(
  facts: Facts,
  locales: readonly Locale[],
  root = process.cwd(),
): ReadonlyMap<string, Words> {
  const problems = new Problems();
  checkParity(root, locales, problems);
  const read = <S extends z.ZodType>(locale: Locale, name: string, schema: S): z.output<S> | undefined =>
    readYaml(root, `locales/${locale.id}/${name}.yaml`, schema, problems);
  const guides = loadGuides(facts, locales, root, problems);
  const platformSteps = loadPlatformSteps(root, locales, facts, problems);
  const all = new Map(
    locales.map((locale) => [
      locale.id,
      {
        services: read(locale, "services", ServiceWords),
        platforms: read(locale, "platforms", PlatformWords),
        platformSteps: platformSteps.get(locale.id),
        situations: read(locale, "situations", SituationWords),
        questions: read(locale, "questions", QuestionWords),
        plan: read(locale, "plan", PlanWords),
        regions: read(locale, "regions", RegionWords),
        pages: read(locale, "pages", PageWords),
        glossary: read(locale, "glossary", GlossaryWords),
        guides: guides.get(locale.id),
      },
    ]),
  );
  // After a file that could not be read, every sentence of it would be reported as missing.
  problems.throwIfAny();
  const words = all as ReadonlyMap<string, Words>;
  for (const { id } of locales) {
    const files = filesOf(join(root, "locales", id)).filter((name) => /\.(json|yaml)$/.test(name));
    for (const name of files) checkSentences(root, `locales/${id}/${name}`, facts, problems);
    checkLawWords(root, id, facts, problems);
  }
  for (const locale of locales) {
    checkWords(facts, locale, words.get(locale.id)!, problems);
    checkPlanWords(facts, locale, words.get(locale.id)!, problems);
  }
  problems.throwIfAny();
  return words;
}
