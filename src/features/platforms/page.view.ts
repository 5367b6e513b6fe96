import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import type { Platform } from "../../core/facts/schema/services/platform.ts";
import { markOf, type Mark } from "../../ui/contact.view.ts";
import type { Help } from "../../shell/help.view.ts";
import { originsOf, shownWay, type Origin } from "../../ui/origins.view.ts";
import { linkFor, linksOf, REPORT, REQUEST, type PlatformLinkView } from "./links.view.ts";
import { tasksOf, warningsOf, type TaskView } from "./tasks.view.ts";
import { entry } from "../../ui/words.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

export interface PlatformPage {
  readonly view: View;
  readonly name: string;
  /** What to write down first, ways to report, the block, and the rest. */
  readonly tasks: Readonly<Record<"note" | "report" | "block" | "more", readonly TaskView[]>>;
  /** Anchors of the official pages and of the list of whom else to tell, after those of the tasks. */
  readonly places: readonly string[];
  /** The page for a report, before all the others. */
  readonly report: PlatformLinkView | undefined;
  /** HTML made by `rich`. */
  readonly warnings: readonly string[];
  readonly age: { readonly text: string; readonly mark: Mark | undefined };
  readonly links: readonly PlatformLinkView[];
  /** Where it takes a written request to remove an intimate image. */
  readonly requests: readonly PlatformLinkView[];
  /** Who answers day and night, without the numbers that a step already shows. */
  readonly help: readonly Help[];
  readonly origins: readonly Origin[];
}

/** Every platform in every language, for `getStaticPaths`. */
export function platformPaths(site: Site): { params: { locale: string; platform: string } }[] {
  return site.locales.flatMap(({ id }) =>
    [...site.facts.platforms.keys()].map((platform) => ({ params: { locale: id, platform } })),
  );
}

/** @throws Error when there is no such platform or language */
export function platformPage(site: Site, params: { platform: string }): PlatformPage {
  const { locale } = site;
  const platform = site.facts.platforms.get(params.platform);
  if (!platform) throw new Error(`src/data/platforms/${params.platform}.yaml: no such platform`);
  const { name, what } = entry(site.words.platforms, platform.id, locale);
  const view = viewOf(site, `platforms/${platform.id}`, name, what);
  const tasks = tasksOf(platform, site);
  const [age, links] = [ageOf(platform, site), linksOf(platform, site)];
  const report = linkFor(platform, REPORT, site);
  const help = helpBeside(tasks, view.help);
  return {
    view,
    name,
    tasks: grouped(tasks),
    places: [1, 2].map((more) => `a${tasks.length + more}`),
    report,
    warnings: warningsOf(platform, site),
    age,
    links: links.filter(({ href, purpose }) => href !== report?.href && purpose !== REQUEST),
    requests: links.filter(({ purpose }) => purpose === REQUEST),
    help,
    origins: originsOf([
      ...tasks.flatMap(({ label, steps }) =>
        steps.map(({ mark }, at) => ({ text: steps.length > 1 ? `${label} ${at + 1}` : label, mark })),
      ),
      ...(age.mark ? [{ text: age.text, mark: age.mark }] : []),
      ...[...(report ? [report] : []), ...links].map(({ label, mark }) => ({ text: label, mark })),
      ...help.flatMap((one) => one.ways.map((way) => shownWay(way, one.name))),
    ]),
  };
}

function grouped(tasks: readonly TaskView[]): PlatformPage["tasks"] {
  const partOf = ({ task }: TaskView): keyof PlatformPage["tasks"] => {
    if (task === "note-before-blocking") return "note";
    if (task === "block") return "block";
    return task.startsWith("report-") ? "report" : "more";
  };
  return { note: [], report: [], block: [], more: [], ...Object.groupBy(tasks, partOf) };
}

/** A page shows a number only once, so this leaves out the numbers that a step names. */
function helpBeside(tasks: readonly TaskView[], help: readonly Help[]): Help[] {
  const said = tasks.flatMap(({ steps }) => steps.map(({ html }) => html)).join("");
  return help.flatMap(({ name, ways }) => {
    const others = ways.filter(({ href }) => !said.includes(`"${href}"`));
    return others.length > 0 ? [{ name, ways: others }] : [];
  });
}

function ageOf({ minAge: { value, status, sources } }: Platform, site: Site): PlatformPage["age"] {
  const { locale } = site;
  const t = translator(locale, "platforms");
  if (value === null) return { text: t("ageUnknown"), mark: undefined };
  return { text: t("age", { age: value }), mark: markOf(status, sources, site) };
}
