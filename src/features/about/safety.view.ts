import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import { offlineFile, type OfflineFile } from "../offline/index.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/**
 * The parts of the page and their sentences, most urgent first. A sentence has the key `parts.PART.SENTENCE`.
 */
const PARTS = {
  home: ["phone", "young", "alone", "danger"],
  before: ["open", "notAfter", "limits"],
  stays: ["history", "network", "links", "copies", "sync", "calls", "downloads", "clipboard"],
  shared: ["seen", "monitored", "other"],
  exit: ["does", "late", "keys", "answers", "not", "withoutScript"],
  site: ["nothing"],
} as const;

/** One heading and the sentences under it. */
export interface SafetyPart {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Shown last, only where scripts are off. */
  readonly scriptOff: string | undefined;
}

export interface SafetyPage {
  readonly view: View;
  readonly heading: string;
  readonly parts: readonly SafetyPart[];
  readonly offline: OfflineFile;
}

/**
 * Returns what a visit leaves behind and what helps against it.
 *
 * @throws Error when there is no such language, or when it lacks a sentence
 */
export function safetyPage(site: Site): SafetyPage {
  const { locale } = site;
  const t = translator(locale, "safety");
  return {
    view: viewOf(site, pathOf(site, "safety"), t("tab"), t("lead")),
    heading: t("title"),
    parts: Object.entries(PARTS).map(([part, keys]) => ({
      title: t(`parts.${part}.title`),
      sentences: keys.map((key) => t(`parts.${part}.${key}`)),
      scriptOff: part === "exit" ? t("parts.exit.scriptOff") : undefined,
    })),
    offline: offlineFile(site),
  };
}
