import { date } from "../../core/words/format.ts";
import type { Site } from "../../core/site.ts";
import { spanSeen } from "../../core/facts/seen.rules.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Platform } from "../../core/facts/schema/services/platform.ts";
import type { Choice } from "../services/list.view.ts";
import { linkFor, REPORT, type PlatformLinkView } from "./links.view.ts";
import { placeOf, platformsInOrder, tableTasks } from "./order.view.ts";
import { tasksOf, type PlatformStepView } from "./tasks.view.ts";
import { entry } from "../../ui/words.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** How one task begins on one platform. */
export interface PlatformCell {
  /** Positions of the choices that the cell is for, from 1. */
  readonly choices: string;
  readonly label: string;
  /** Link to what the reader must write down first. */
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

/** Returns every platform, and how each task begins there. */
export function platformsPage(site: Site): PlatformsPage {
  const { locale } = site;
  const t = translator(locale, "platforms");
  const shown = [...site.facts.platforms.values()].flatMap(({ tasks, links }) => [
    ...Object.values(tasks).flatMap(({ steps }) => steps),
    ...links,
  ]);
  return {
    view: viewOf(site, pathOf(site, "platforms"), t("title"), t("lead")),
    seen: t("seen", { date: date(spanSeen(shown, site.facts).oldest, site.locale) }),
    choice: {
      letter: "c",
      legend: t("want"),
      labels: [t("list"), ...tableTasks(site).map((task) => t(`tasks.${task}`))],
    },
    rows: platformsInOrder(site).map((platform) => rowOf(platform, site)),
  };
}

function rowOf(platform: Platform, site: Site): PlatformRow {
  const { locale } = site;
  const page = href(locale.id, `platforms/${platform.id}`);
  const tasks = new Map(tasksOf(platform, site).map((view) => [view.task, view]));
  const isNoted = tasks.get("note-before-blocking")?.steps.length !== 0;
  const empty = { before: undefined, step: undefined, none: undefined, link: undefined };
  const begins = tableTasks(site).map((task, index): PlatformCell => {
    const { label = "", steps = [], none } = tasks.get(task) ?? {};
    const before =
      task === "block" && isNoted && steps.length > 0
        ? `${page}#${placeOf(site, "note-before-blocking")}`
        : undefined;
    return { ...empty, choices: String(index + 1), label, before, step: steps[0], none };
  });
  const link = linkFor(platform, REPORT, site);
  // The page gives this once for every way to report.
  const choices = tableTasks(site)
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
  return { href: page, ...entry(site.words.platforms, platform.id, locale), cells: [...begins, official] };
}
