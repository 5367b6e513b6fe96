import { z } from "astro/zod";
import { Abroad } from "../core/facts/schema/places/abroad.ts";
import { Address } from "../core/facts/schema/address.ts";
import { Claim, LawWords } from "../core/facts/schema/claim.ts";
import { CounterFile } from "../features/counter/counter-facts.schema.ts";
import { EarFacts } from "../features/ear/ear-facts.schema.ts";
import { EasyFile } from "../features/easy/easy-facts.schema.ts";
import { Elsewhere } from "../features/find/elsewhere.schema.ts";
import { Countries, TimeZones } from "../features/find/countries.schema.ts";
import { Namesakes } from "../features/find/namesakes.schema.ts";
import { EverydayRegions } from "../features/find/everyday-regions.schema.ts";
import { Everywhere } from "../core/facts/schema/everywhere.ts";
import { Figures } from "../core/facts/schema/figure.ts";
import { Changes, Freshness } from "../core/facts/schema/freshness.ts";
import { Term } from "../core/facts/schema/glossary.ts";
import { GuideFacts } from "../core/facts/schema/guide.ts";
import { HandoutFacts } from "../features/handouts/handout-facts.schema.ts";
import { Holidays } from "../core/facts/schema/holidays.ts";
import { Area, Credit, Need, TaskFacts } from "../core/facts/schema/lists.ts";
import { PageFacts } from "../core/facts/schema/page.ts";
import { PracticeFile } from "../features/practice/practice-facts.schema.ts";
import { Platform } from "../core/facts/schema/services/platform.ts";
import { PoliceService } from "../core/facts/schema/places/police.ts";
import { Province } from "../core/facts/schema/places/province.ts";
import { SharedParts } from "../core/facts/schema/plan/parts.ts";
import { Question } from "../core/facts/schema/plan/question.ts";
import { Service } from "../core/facts/schema/services/service.ts";
import { ShareFile } from "../features/share/share-facts.schema.ts";
import { SheetFile } from "../features/report/sheet-facts.schema.ts";
import { Site } from "../core/facts/schema/site.ts";
import { Situation } from "../core/facts/schema/plan/situation.ts";
import { Source } from "../core/facts/schema/source.ts";
import { TakeDown } from "../features/take-down/take-down-facts.schema.ts";
import { Check, SignedValue, Unused } from "../core/facts/schema/verify.ts";
import { YouthProtectionRegion } from "../core/facts/schema/places/youth-protection.ts";
import { Locale } from "../core/schema/locale.ts";
import { CounterWords } from "../features/counter/counter-words.schema.ts";
import { EasyWords } from "../features/easy/easy-words.schema.ts";
import { GlossaryWords } from "../core/words/schema/glossary.ts";
import { HandoutWords } from "../features/handouts/handout-words.schema.ts";
import { DayWords } from "../features/answer/days.schema.ts";
import { HeardWords } from "../features/answer/heard.schema.ts";
import { LeadWords } from "../features/ear/leads.schema.ts";
import { WhoWords } from "../features/ear/who.schema.ts";
import { QuestionFacts } from "../features/questions/questions-facts.schema.ts";
import { AskedWords, QuestionWords as PeopleAskWords } from "../features/questions/questions-words.schema.ts";
import { Keywords } from "../features/find/keywords.schema.ts";
import { PageWords } from "../core/words/schema/pages.ts";
import { byId } from "../core/schema/by-id.ts";
import { PlanWords } from "../core/words/schema/plan.ts";
import { PlatformStepsEntry } from "../core/words/schema/platform-steps.ts";
import { PlatformWords } from "../core/words/schema/platforms.ts";
import { PracticeWords } from "../features/practice/practice-words.schema.ts";
import { QuestionWords } from "../core/words/schema/questions.ts";
import { RegionWords } from "../core/words/schema/regions.ts";
import { ServiceWords } from "../core/words/schema/services.ts";
import { SheetWords } from "../features/report/sheet-words.schema.ts";
import { SituationWords } from "../core/words/schema/situations.ts";
import { TakeDownWords } from "../features/take-down/take-down-words.schema.ts";
import { DangerWords } from "../shell/danger/danger.schema.ts";
import { ToldWords } from "../features/sheet/told-words.schema.ts";

/** The schema of each file of facts under `src/data`. `*` matches any name. */
export const FACT_FILES: Readonly<Record<string, z.ZodType>> = {
  "abroad.yaml": Abroad,
  "addresses.yaml": byId(Address),
  "areas.yaml": byId(Area),
  "changes.yaml": Changes,
  "claims.yaml": byId(Claim),
  "counter.yaml": CounterFile,
  "credits.yaml": z.array(Credit),
  "ear.yaml": EarFacts,
  "people-ask.yaml": QuestionFacts,
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
  "countries.yaml": Countries,
  "time-zones.yaml": TimeZones,
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

/** The schema of each file of words in the folder of a language. */
export const WORD_FILES: Readonly<Record<string, z.ZodType>> = {
  "counter.yaml": CounterWords,
  "asked.yaml": AskedWords,
  "days.yaml": DayWords,
  "people-ask.yaml": PeopleAskWords,
  "easy.yaml": EasyWords,
  "glossary.yaml": GlossaryWords,
  "handouts.yaml": byId(HandoutWords),
  "heard.yaml": HeardWords,
  "keywords.yaml": Keywords,
  "leads.yaml": LeadWords,
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
  "who.yaml": WhoWords,
};
