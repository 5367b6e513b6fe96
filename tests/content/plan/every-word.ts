import { readLocales } from "../../../src/i18n/locales.ts";
import { SituationWords } from "../../../src/schema/words/situations.ts";
import { StepWords } from "../../../src/schema/words/steps.ts";
import { Problems } from "../../../src/content/read/problems.ts";
import { readYaml } from "../../../src/content/read/read.ts";

/** Step and situation words of each language. */
export function allWords(): { id: string; steps: StepWords; situations: SituationWords }[] {
  const problems = new Problems();
  const words = readLocales().map(({ id }) => ({
    id,
    steps: readYaml(process.cwd(), `locales/${id}/steps.yaml`, StepWords, problems)!,
    situations: readYaml(process.cwd(), `locales/${id}/situations.yaml`, SituationWords, problems)!,
  }));
  problems.throwIfAny();
  return words;
}
