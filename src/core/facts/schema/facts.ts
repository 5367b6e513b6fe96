import type { Abroad } from "./places/abroad.ts";
import type { Address } from "./address.ts";
import type { Claim, LawWords } from "./claim.ts";
import type { Everywhere } from "./everywhere.ts";
import type { Figures } from "./figure.ts";
import type { Term } from "./glossary.ts";
import type { GuideFacts } from "./guide.ts";
import type { Holidays } from "./holidays.ts";
import type { Area, Credit, Need, TaskFacts } from "./lists.ts";
import type { PageFacts } from "./page.ts";
import type { Place, PlaceName, PostalPrefix, Sector } from "./places/place.ts";
import type { Platform } from "./services/platform.ts";
import type { PolicePost, PoliceService } from "./places/police.ts";
import type { Province } from "./places/province.ts";
import type { SharedParts } from "./plan/parts.ts";
import type { Question } from "./plan/question.ts";
import type { Service } from "./services/service.ts";
import type { Site } from "./site.ts";
import type { Situation } from "./plan/situation.ts";
import type { Source } from "./source.ts";
import type { SignedValue } from "./verify.ts";
import type { YouthProtectionRegion } from "./places/youth-protection.ts";

/** All facts of the project, without words. Maps are keyed by id. */
export interface Facts {
  readonly services: ReadonlyMap<string, Service>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly youthProtection: readonly YouthProtectionRegion[];
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly situations: ReadonlyMap<string, Situation>;
  readonly questions: ReadonlyMap<string, Question>;
  /** The parts that the plans of all situations share. */
  readonly plan: SharedParts;
  readonly places: readonly Place[];
  /** Includes `sectors`. */
  readonly placeNames: readonly PlaceName[];
  readonly sectors: readonly Sector[];
  readonly postal: readonly PostalPrefix[];
  readonly police: ReadonlyMap<string, PoliceService>;
  readonly posts: ReadonlyMap<string, PolicePost>;
  readonly provinces: readonly Province[];
  readonly abroad: Abroad;
  readonly site: Site;
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** Addresses of pages, by the name that words use. */
  readonly addresses: ReadonlyMap<string, Address>;
  readonly everywhere: Everywhere;
  readonly areas: ReadonlyMap<string, Area>;
  /** In the order of the page. */
  readonly needs: readonly Need[];
  readonly tasks: readonly TaskFacts[];
  readonly credits: readonly Credit[];
  readonly holidays: Holidays;
  readonly guides: ReadonlyMap<string, GuideFacts>;
  /** Claims that guides may cite, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Sentences outside the guides that say what the law says. */
  readonly law: LawWords;
  readonly figures: Figures;
  /** Terms by their number in the glossary. */
  readonly glossary: ReadonlyMap<string, Term>;
  /** Signed values, keyed as in "cybertip/phone". */
  readonly tier1: ReadonlyMap<string, SignedValue>;
}
