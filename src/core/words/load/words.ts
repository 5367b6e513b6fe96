import type { Guide } from "../schema/guide.ts";
import type { GlossaryWords } from "../schema/glossary.ts";
import type { PageWords } from "../schema/pages.ts";
import type { PlanWords } from "../schema/plan.ts";
import type { PlatformWords } from "../schema/platforms.ts";
import type { QuestionWords } from "../schema/questions.ts";
import type { RegionWords } from "../schema/regions.ts";
import type { ServiceWords } from "../schema/services.ts";
import type { SituationWords } from "../schema/situations.ts";
import type { PlatformSteps } from "./platform-steps.ts";

/** All words of one language, from its folder. */
export interface Words {
  readonly services: ServiceWords;
  readonly platforms: PlatformWords;
  /** What to do on each platform, by platform id. */
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
