import type { Site } from "../core/site.ts";
import { dayWords, heardWords } from "../features/answer/answer.load.ts";
import { counterSources } from "../features/counter/counter.load.ts";
import { earSources, loadLeads, loadSaid, loadWho } from "../features/ear/ear.load.ts";
import { easySources } from "../features/easy/easy.load.ts";
import { findSources } from "../features/find/find.load.ts";
import { handoutSources } from "../features/handouts/handouts.load.ts";
import { practiceSources } from "../features/practice/practice.load.ts";
import { questionSources } from "../features/questions/questions.load.ts";
import { sheetSources } from "../features/report/load/load.ts";
import { shareSource } from "../features/share/share.load.ts";
import { toldWords } from "../features/sheet/load/told.ts";
import { takeDownSources } from "../features/take-down/load/load.ts";

type Load = (site: Pick<Site, "sources">) => unknown;

/** Facts and words that one feature loads itself. */
interface FeatureFiles {
  readonly load: Load;
  /** Finds the same faults in less time than `load`. */
  readonly check?: Load;
  /** Whether it can be loaded only where the words of the plans have no fault. */
  readonly needsWords?: true;
}

/** What every feature loads itself. A new feature with files of its own adds a line here. */
export const FEATURES: readonly FeatureFiles[] = [
  { load: sheetSources },
  { load: counterSources },
  { load: easySources },
  { load: findSources },
  { load: toldWords },
  // It also trains the ear where sentences have changed.
  {
    load: earSources,
    check: ({ sources }) => [
      loadSaid(sources.facts, sources.locales, sources.root),
      loadWho(sources.locales, sources.root),
      loadLeads(sources.facts, sources.locales, sources.root),
    ],
  },
  { load: questionSources },
  { load: dayWords },
  { load: heardWords },
  { load: shareSource },
  { load: takeDownSources, needsWords: true },
  { load: practiceSources, needsWords: true },
  { load: handoutSources, needsWords: true },
];
