import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import { servicePage } from "../services/page.view.ts";
import type { MarkdownPage } from "./types.view.ts";
import { link, list, markdownOf, plainly, wayLine } from "./words.view.ts";

/** Returns a help service as Markdown: every way to reach it, and its facts. */
export function serviceMarkdown(site: Site, params: { service: string }): MarkdownPage {
  const page = servicePage(site, params);
  const { locale, pageHref } = page.view;
  const t = translator(locale, "services");
  const md = markdownOf(site);
  const { name, what, limits } = page.words;
  const rows = (all: typeof page.about): string =>
    list(all.map(({ label, text }) => `**${plainly(label)}** ${md(text)}`));
  const ways = page.ways.map(
    ({ way, hoursUnknown }) => wayLine(way, site) + (hoursUnknown ? ` ${t("hoursUnknown")}` : ""),
  );
  return {
    view: page.view,
    title: plainly(name),
    help: true,
    parts: [
      md(what),
      `## ${t("reach")}`,
      list([...(page.byRegion ? [link(site, t("byRegion"), pageHref("dpj"))] : []), ...ways]),
      `## ${t("about")}`,
      rows(page.about),
      `## ${t("call")}`,
      rows(page.call),
      ...(page.next.length > 0 ? [`## ${t("next")}`, ...page.next.map(md)] : []),
      ...(limits.length > 0 ? [`## ${t("limits")}`, list(limits.map(md))] : []),
      `## ${t("sources")}`,
      plainly(page.seen),
      list(page.sources.map(({ href, label }) => link(site, plainly(label), href))),
    ],
  };
}
