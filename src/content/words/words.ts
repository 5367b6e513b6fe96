import type { Guide } from "../../schema/words/guide.ts";
import type { GlossaryWords } from "../../schema/words/glossary.ts";
import type { PageWords } from "../../schema/words/pages.ts";
import type { PlanWords } from "../../schema/words/plan.ts";
import type { PlatformWords } from "../../schema/words/platforms.ts";
import type { QuestionWords } from "../../schema/words/questions.ts";
import type { RegionWords } from "../../schema/words/regions.ts";
import type { ServiceWords } from "../../schema/words/services.ts";
import type { SituationWords } from "../../schema/words/situations.ts";
import type { PlatformSteps } from "./platform-steps.ts";

/** All words of one language, as its folder holds them. */
export interface Words {
  readonly services: ServiceWords;
  readonly platforms: PlatformWords;
  /** What to do on each platform, by its id. */
  readonly platformSteps: PlatformSteps;
  readonly situations: SituationWords;
  readonly questions: QuestionWords;
  readonly plan: PlanWords;
  readonly regions: RegionWords;
  readonly pages: PageWords;
  /** Terms by number. */
  readonly glossary: GlossaryWords;
  /** Guides by id. */
  readonly guides: ReadonlyMap<string, Guide>;
}
