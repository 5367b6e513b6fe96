import { join } from "node:path";
import type { z } from "astro/zod";
import type { Facts } from "../core/facts/schema/facts.ts";
import type { Locale } from "../core/schema/locale.ts";
import { GlossaryWords } from "../core/words/schema/glossary.ts";
import { PageWords } from "../core/words/schema/pages.ts";
import { PlanWords } from "../core/words/schema/plan.ts";
import { PlatformWords } from "../core/words/schema/platforms.ts";
import { QuestionWords } from "../core/words/schema/questions.ts";
import { RegionWords } from "../core/words/schema/regions.ts";
import { ServiceWords } from "../core/words/schema/services.ts";
import { SituationWords } from "../core/words/schema/situations.ts";
import { loadGuides } from "../features/guides/load/load.ts";
import { checkPlanWords } from "../features/plan/load/check-words.ts";
import { checkWords } from "../core/words/load/check.ts";
import { checkHeard } from "../core/words/load/heard.ts";
import { checkLawWords } from "../core/words/load/law.ts";
import { checkParity, filesOf } from "../core/words/load/parity.ts";
import { loadPlatformSteps } from "../core/words/load/platform-steps.ts";
import { Problems } from "../core/read/problems.ts";
import { readYaml } from "../core/read/read.ts";
import { checkSentences } from "../core/words/load/sentences.ts";
import type { Words } from "../core/words/load/words.ts";

/**
 * Loads the words of every language. It checks each file, then the languages against each other and against the facts.
 *
 * @throws FactsError that lists every problem, as in "locales/fr/plan.yaml: acts.stop: missing in this language"
 */
export function loadWords(
  facts: Facts,
  locales: readonly Locale[],
  root = process.cwd(),
): ReadonlyMap<string, Words> {
  const problems = new Problems();
  checkParity(root, locales, problems);
  // A draft may wait: npm run locales lists what is still copied.
  const published = locales.filter((locale) => locale.published);
  for (const [at, locale] of published.entries()) checkHeard(root, locale, published.slice(0, at), problems);
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
  // Stop here: every sentence of an unreadable file would look missing.
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
