import type { Site } from "../../core/site.ts";
import { rich } from "../../core/words/rich.ts";
import { translator } from "../../core/words/translate.ts";
import type { Platform, TaskId } from "../../core/facts/schema/services/platform.ts";
import { markOf, type Mark } from "../../ui/contact.view.ts";
import { placeOf, tasksInOrder } from "./order.view.ts";
import { entry } from "../../ui/words.view.ts";
import { resolver } from "../../ui/links.view.ts";

/** One step as it is shown. */
export interface PlatformStepView {
  /** HTML made by `rich`. */
  readonly html: string;
  readonly mark: Mark;
}

/** What a person may want to do on a platform. */
export interface TaskView {
  readonly task: TaskId;
  /** Its anchor on the page. */
  readonly place: string;
  readonly label: string;
  readonly steps: readonly PlatformStepView[];
  /** HTML that the page shows when there is nothing to do, or when we saw nothing. */
  readonly none: string | undefined;
}

/** Returns every task of a platform. When the facts know nothing about a task, the page says so. */
export function tasksOf(platform: Platform, site: Site): TaskView[] {
  const { locale } = site;
  const t = translator(locale, "platforms");
  const own = entry(site.words.platformSteps, platform.id, locale);
  return tasksInOrder(site).map((task) => {
    const steps = platform.tasks[task]?.steps ?? [];
    const none = own.notApplicable[task] ?? (steps.length === 0 ? t("unknown") : undefined);
    return {
      task,
      place: placeOf(site, task),
      label: t(`tasks.${task}`),
      steps: steps.map(({ fact, status, sources }, index) => ({
        html: withMenuWords(own.tasks[task]?.[index] ?? "", fact, site),
        mark: markOf(status, sources, site),
      })),
      none: none === undefined ? undefined : rich(none, locale, resolver(site)),
    };
  });
}

/** Returns the warnings of a platform, as HTML. */
export function warningsOf({ id }: Platform, site: Site): string[] {
  const { locale } = site;
  return entry(site.words.platformSteps, id, locale).warnings.map((warning) =>
    rich(warning, locale, resolver(site)),
  );
}

const QUOTED = /(«\u00a0?|“)(?:<bdi dir="ltr" translate="no">)?([^<>«»“”]+?)(?:<\/bdi>)?(\u00a0?»|”)/g;

/**
 * Returns a sentence as HTML. Menu words that the facts quote in their own language keep that language, so
 * that a voice reads them as the screen of the app shows them.
 */
function withMenuWords(sentence: string, fact: string, site: Site): string {
  const { locale } = site;
  const html = rich(sentence, locale, resolver(site));
  const { notesLanguage } = site.facts.site;
  if (locale.id === notesLanguage) return html;
  const dir = locale.dir === "rtl" ? ' dir="ltr"' : "";
  return html.replace(QUOTED, (whole, open: string, text: string, close: string) =>
    isMenuWord(text, fact)
      ? `${open}<bdi${dir} translate="no" lang="${notesLanguage}">${text}</bdi>${close}`
      : whole,
  );
}

/**
 * Checks whether the facts have these words between straight quotation marks, as they do for menu words in
 * their own language.
 */
function isMenuWord(text: string, fact: string): boolean {
  return (
    /[a-z]/i.test(text) &&
    plain(fact)
      .replace(/«[^»]*»/g, "")
      .includes(plain(text))
  );
}

const plain = (text: string): string => text.replaceAll("&amp;", "&").replaceAll("’", "'").toLowerCase();
