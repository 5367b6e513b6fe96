import { z } from "astro/zod";
import { Abroad } from "./facts/places/abroad.ts";
import { Address } from "./facts/address.ts";
import { Claim, LawWords } from "./facts/claim.ts";
import { CounterFile } from "./facts/counter.ts";
import { EasyFile } from "./facts/easy.ts";
import { Elsewhere } from "./facts/places/elsewhere.ts";
import { Namesakes } from "./facts/places/namesakes.ts";
import { EverydayRegions } from "./facts/places/everyday-region.ts";
import { Everywhere } from "./facts/everywhere.ts";
import { Figures } from "./facts/figure.ts";
import { Changes, Freshness } from "./facts/freshness.ts";
import { Term } from "./facts/glossary.ts";
import { GuideFacts } from "./facts/guide.ts";
import { HandoutFacts } from "./facts/handout.ts";
import { Holidays } from "./facts/holidays.ts";
import { Area, Credit, Need, TaskFacts } from "./facts/lists.ts";
import { PageFacts } from "./facts/page.ts";
import { PracticeFile } from "./facts/practice/practice.ts";
import { Platform } from "./facts/services/platform.ts";
import { PoliceService } from "./facts/places/police.ts";
import { Province } from "./facts/places/province.ts";
import { SharedParts } from "./facts/plan/parts.ts";
import { Question } from "./facts/plan/question.ts";
import { Service } from "./facts/services/service.ts";
import { ShareFile } from "./facts/share/share.ts";
import { SheetFile } from "./facts/sheet.ts";
import { Site } from "./facts/site.ts";
import { Situation } from "./facts/plan/situation.ts";
import { Source } from "./facts/source.ts";
import { TakeDown } from "./facts/take-down/take-down.ts";
import { Check, SignedValue, Unused } from "./facts/verify.ts";
import { YouthProtectionRegion } from "./facts/places/youth-protection.ts";
import { Locale } from "./shared/locale.ts";
import { CounterWords } from "./words/counter.ts";
import { EasyWords } from "./words/easy.ts";
import { GlossaryWords } from "./words/glossary.ts";
import { HandoutWords } from "./words/handout.ts";
import { Keywords } from "./words/keywords.ts";
import { PageWords } from "./words/pages.ts";
import { byId } from "./shared/by-id.ts";
import { PlanWords } from "./words/plan.ts";
import { PlatformStepsEntry } from "./words/platform-steps.ts";
import { PlatformWords } from "./words/platforms.ts";
import { PracticeWords } from "./words/practice.ts";
import { QuestionWords } from "./words/questions.ts";
import { RegionWords } from "./words/regions.ts";
import { ServiceWords } from "./words/services.ts";
import { SheetWords } from "./words/sheet.ts";
import { SituationWords } from "./words/situations.ts";
import { TakeDownWords } from "./words/take-down.ts";
import { DangerWords } from "./words/danger.ts";
import { ToldWords } from "./words/told.ts";

/** Files of facts under `src/data`, `*` standing for any name, and the shape of each. */
export const FACT_FILES: Readonly<Record<string, z.ZodType>> = {
  "abroad.yaml": Abroad,
  "addresses.yaml": byId(Address),
  "areas.yaml": byId(Area),
  "changes.yaml": Changes,
  "claims.yaml": byId(Claim),
  "counter.yaml": CounterFile,
  "credits.yaml": z.array(Credit),
  "easy.yaml": EasyFile,
  "elsewhere.yaml": Elsewhere,
  "everyday-regions.yaml": EverydayRegions,
  "everywhere.yaml": Everywhere,
  "figures.yaml": Figures,
  "freshness.yaml": Freshness,
  "glossary.yaml": byId(Term),
  "guides.yaml": byId(GuideFacts),
  "handouts.yaml": byId(HandoutFacts),
  "holidays.yaml": Holidays,
  "law.yaml": LawWords,
  "namesakes.yaml": Namesakes,
  "needs.yaml": z.array(Need),
  "pages.yaml": byId(PageFacts),
  "plan.yaml": SharedParts,
  "platforms/*.yaml": Platform,
  "police/*.yaml": PoliceService,
  "practice.yaml": PracticeFile,
  "provinces.yaml": z.array(Province),
  "questions.yaml": byId(Question),
  "services/*.yaml": Service,
  "share.yaml": ShareFile,
  "sheet.yaml": SheetFile,
  "site.yaml": Site,
  "situations/*.yaml": Situation,
  "sources.yaml": byId(Source),
  "take-down.yaml": TakeDown,
  "tasks.yaml": z.array(TaskFacts),
  "verify/do-not-use.yaml": z.array(Unused),
  "verify/first.yaml": z.array(Check),
  "verify/law.yaml": z.array(Check),
  "verify/platforms.yaml": z.array(Check),
  "verify/police.yaml": z.array(Check),
  "verify/services.yaml": z.array(Check),
  "verify/tier-1.yaml": byId(SignedValue),
  "youth-protection.yaml": z.array(YouthProtectionRegion),
};

/** Files of words in the folder of each language. */
export const WORD_FILES: Readonly<Record<string, z.ZodType>> = {
  "counter.yaml": CounterWords,
  "easy.yaml": EasyWords,
  "glossary.yaml": GlossaryWords,
  "handouts.yaml": byId(HandoutWords),
  "keywords.yaml": Keywords,
  "locale.json": Locale,
  "pages.yaml": PageWords,
  "plan.yaml": PlanWords,
  "platform-steps/*.yaml": PlatformStepsEntry,
  "platforms.yaml": PlatformWords,
  "practice.yaml": PracticeWords,
  "questions.yaml": QuestionWords,
  "regions.yaml": RegionWords,
  "services.yaml": ServiceWords,
  "sheet.yaml": SheetWords,
  "situations.yaml": SituationWords,
  "take-down.yaml": TakeDownWords,
  "danger.yaml": DangerWords,
  "told.yaml": ToldWords,
};
