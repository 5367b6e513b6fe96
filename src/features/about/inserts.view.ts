import { date, languageName } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { fileHref, href } from "../../core/words/urls.ts";
import type { Site } from "../../core/site.ts";
import type { INSERTS } from "../../core/facts/schema/page.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { entry } from "../../ui/words.view.ts";
import { citations, type Citation } from "../../ui/citations.view.ts";
import { easySources } from "../easy/easy.load.ts";
import { earSources } from "../ear/ear.load.ts";
import { letters } from "../sources/index.view.ts";

/** What the site puts into one part of a page: sentences, links with a hint, or both. */
export interface InsertView {
  readonly text?: string;
  readonly texts?: readonly string[];
  readonly links?: readonly Link[];
  readonly sources?: readonly Citation[];
  readonly groups?: readonly { readonly label: string; readonly links: readonly Link[] }[];
}

interface Link {
  readonly href: string;
  readonly text: string;
  readonly hint?: string;
}

/** The open-data files: their addresses and the keys of their words. */
export const DATA_FILES = [
  ["directory.json", "directory"],
  ["places.json", "places"],
  ["places.csv", "placesCsv"],
  ["datapackage.json", "dataPackage"],
  ["sources.json", "sources"],
  ["routes.json", "routes"],
  ["sheet-format.json", "sheetFormat"],
  ["sheet-examples.json", "sheetExamples"],
  ["changes.json", "changes"],
] as const;

/** Pages that describe the whole site, by what a person wants of them, with the keys of their names. */
const SITE = {
  help: [
    ["home", "home"],
    ["services", "services"],
    ["police", "police"],
    ["a-z", "places"],
    ["dpj", "dpj"],
    ["platforms", "platforms"],
    ["take-down", "takeDown"],
    ["sheet", "sheet"],
    ["which-door", "whichDoor"],
  ],
  read: [
    ["questions", "questions"],
    ["easy", "easy"],
    ["glossary", "glossary"],
  ],
  give: [
    ["handouts", "handouts"],
    ["share", "share"],
    ["practice", "practice"],
  ],
  about: [
    ["about", "about"],
    ["safety", "safety"],
    ["privacy", "privacy"],
    ["accessibility", "accessibility"],
    ["box", "box"],
    ["routes", "routes"],
    ["sources", "sources"],
    ["freshness", "freshness"],
    ["data", "data"],
  ],
} as const;

const inserts: Readonly<Record<(typeof INSERTS)[number], (site: Site) => InsertView>> = {
  contact: (site) => {
    const t = translator(site.locale, "pages");
    const { contact } = site.facts.site;
    if (contact === null) return { text: t("contact.pending") };
    return { text: t("contact.write"), links: [{ href: contactHref(contact), text: contact }] };
  },
  ear: (site) => {
    const t = translator(site.locale, "pages");
    const { heard } = earSources(site);
    return {
      texts: site.locales.flatMap(({ id, tag, label }) => {
        const found = heard[id];
        return found
          ? [t("ear.heard", { language: languageName({ tag, label }, site.locale.intl), ...found })]
          : [];
      }),
    };
  },
  host: (site) => {
    const t = translator(site.locale, "pages");
    const { host } = site.facts.site;
    return { text: host === null ? t("host.pending") : t(`host.${host.logs}`, { name: host.name }) };
  },
  files: (site) => {
    const t = translator(site.locale, "pages");
    return {
      links: DATA_FILES.map(([name, key]) => ({
        href: fileHref(`data/${name}`),
        text: name,
        hint: t(`files.${key}`),
      })),
    };
  },
  citation: (site) => {
    const { title } = entry(site.words.pages, "data", site.locale);
    const name = translator(site.locale, "frame")("name");
    const address = site.facts.site.origin + pageHref("data", site);
    return {
      text: translator(site.locale, "pages")("citation", {
        name,
        title,
        date: date(site.span.newest, site.locale),
        address,
      }),
    };
  },
  site: (site) => {
    const t = translator(site.locale, "frame");
    return {
      groups: Object.entries(SITE).map(([group, pages]) => ({
        label: t(`groups.${group}`),
        links: pages.map(([name, key]) => ({ href: pageHref(name, site), text: t(key) })),
      })),
    };
  },
  easy: (site) => ({
    sources: citations(site, easySources(site).file.sources),
  }),
  "source-index": (site) => ({
    links: letters(site).map(({ path, name }) => ({ href: href(site.locale.id, path), text: name })),
  }),
};

/** Returns what the site puts into one part of a page. */
export function insertOf(insert: (typeof INSERTS)[number], site: Site): InsertView {
  return inserts[insert](site);
}

/** Returns the link target for an e-mail address or the address of a page. */
export function contactHref(contact: string): string {
  return contact.startsWith("https:") ? contact : `mailto:${contact}`;
}
