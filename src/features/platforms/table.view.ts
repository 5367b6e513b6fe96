import { spanSeen } from "../../core/facts/seen.rules.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Platform } from "../../core/facts/schema/services/platform.ts";
import type { Choice } from "../services/list.view.ts";
import { linkFor, REPORT, type PlatformLinkView } from "./links.view.ts";
import { placeOf, platformsInOrder, tableTasks } from "./order.view.ts";
import { tasksOf, type PlatformStepView } from "./tasks.view.ts";
import { entry } from "../../ui/words.view.ts";
import { facts, localeOf, words } from "../../site/site.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** How one thing begins on one platform. */
export interface PlatformCell {
  /** Positions of the choices that it is for, from 1. */
  readonly choices: string;
  readonly label: string;
  /** Where what must be written down first stands. */
  readonly before: string | undefined;
  readonly step: PlatformStepView | undefined;
  readonly none: string | undefined;
  readonly link: PlatformLinkView | undefined;
}

export interface PlatformRow {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  readonly cells: readonly PlatformCell[];
}

export interface PlatformsPage {
  readonly view: View;
  readonly seen: string;
  readonly choice: Choice;
  readonly rows: readonly PlatformRow[];
}

/** Every platform, and how each thing that one may want to do begins there. */
export function platformsPage(localeId: string): PlatformsPage {
  const locale = localeOf(localeId);
  const t = translator(locale, "platforms");
  const shown = [...facts().platforms.values()].flatMap(({ tasks, links }) => [
    ...Object.values(tasks).flatMap(({ steps }) => steps),
    ...links,
  ]);
  return {
    view: viewOf(locale, pathOf("platforms"), t("title"), t("lead")),
    seen: t("seen", { date: spanSeen(shown, facts()).oldest }),
    choice: {
      letter: "c",
      legend: t("want"),
      labels: [t("list"), ...tableTasks().map((task) => t(`tasks.${task}`))],
    },
    rows: platformsInOrder(locale).map((platform) => rowOf(platform, locale)),
  };
}

function rowOf(platform: Platform, locale: Locale): PlatformRow {
  const page = href(locale.id, `platforms/${platform.id}`);
  const tasks = new Map(tasksOf(platform, locale).map((view) => [view.task, view]));
  const isNoted = tasks.get("note-before-blocking")?.steps.length !== 0;
  const empty = { before: undefined, step: undefined, none: undefined, link: undefined };
  const begins = tableTasks().map((task, index): PlatformCell => {
    const { label = "", steps = [], none } = tasks.get(task) ?? {};
    const before =
      task === "block" && isNoted && steps.length > 0
        ? `${page}#${placeOf("note-before-blocking")}`
        : undefined;
    return { ...empty, choices: String(index + 1), label, before, step: steps[0], none };
  });
  const link = linkFor(platform, REPORT, locale);
  // Said once for every way of reporting.
  const choices = tableTasks()
    .flatMap((task, index) => (task.startsWith("report-") ? [index + 1] : []))
    .join(" ");
  const t = translator(locale, "platforms");
  const official: PlatformCell = {
    ...empty,
    choices,
    label: t("officialPage"),
    link,
    none: link ? undefined : t("noPage"),
  };
  return { href: page, ...entry(words(locale).platforms, platform.id, locale), cells: [...begins, official] };
}
