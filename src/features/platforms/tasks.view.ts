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
  /** Name of its place on the page. */
  readonly place: string;
  readonly label: string;
  readonly steps: readonly PlatformStepView[];
  /** HTML said where there is nothing to do, or where nothing was seen. */
  readonly none: string | undefined;
}

/** Every task of a platform, including those of which nothing is known: the page says so. */
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

/** Cautions of a platform, as HTML. */
export function warningsOf({ id }: Platform, site: Site): string[] {
  const { locale } = site;
  return entry(site.words.platformSteps, id, locale).warnings.map((warning) =>
    rich(warning, locale, resolver(site)),
  );
}

const QUOTED = /(«\u00a0?|“)(?:<bdi dir="ltr" translate="no">)?([^<>«»“”]+?)(?:<\/bdi>)?(\u00a0?»|”)/g;

/**
 * A sentence as HTML, in which the words of a menu keep their own language where the facts give them in that of the
 * notes: a voice then reads them as the screen of the app shows them.
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

/** Whether the facts give these words between straight marks, as they do those of a menu in their own language. */
function isMenuWord(text: string, fact: string): boolean {
  return (
    /[a-z]/i.test(text) &&
    plain(fact)
      .replace(/«[^»]*»/g, "")
      .includes(plain(text))
  );
}

const plain = (text: string): string => text.replaceAll("&amp;", "&").replaceAll("’", "'").toLowerCase();
