import type { Site } from "../../core/site.ts";
import { READERS } from "../../core/vocabulary.rules.ts";
import { readerPath } from "../../ui/readers.rules.ts";
import { azPaths } from "../places/a-z.view.ts";
import { servicePaths as directoryPaths } from "../services/page.view.ts";
import { guidePaths } from "../guides/page.view.ts";
import { handoutPaths } from "../handouts/pages.view.ts";
import { platformPaths } from "../platforms/page.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { prosePaths } from "../about/prose.view.ts";
import { regionPaths, servicePaths } from "../places/lists.view.ts";
import { placePaths } from "../places/page.view.ts";
import { situationPaths } from "../plan/page.view.ts";
import { sourcesPaths } from "../sources/page.view.ts";

/** Kinds of pages with the same layout. Tests check one page of each kind. */
export type PageKind =
  | "home"
  | "plan"
  | "services"
  | "service"
  | "platforms"
  | "platform"
  | "police"
  | "region"
  | "place"
  | "police-service"
  | "a-z"
  | "dpj"
  | "routes"
  | "safety"
  | "prose"
  | "before"
  | "sources"
  | "sheet"
  | "counter"
  | "easy"
  | "guide"
  | "glossary"
  | "freshness"
  | "take-down"
  | "practice"
  | "questions"
  | "handouts"
  | "share"
  | "handout";

/** One page in every language: its path is the same in all of them. */
export interface ListedPage {
  /** Path after the language; "" for the home page. */
  readonly path: string;
  readonly kind: PageKind;
  /** Whether the title and the address reveal nothing, because other people can read the browser history. */
  readonly sensitive: boolean;
}

/** Pages that have a name in `src/data/addresses.yaml`, and the kind of each. */
const ALONE: readonly (readonly [name: string, kind: PageKind])[] = [
  ["home", "home"],
  ["services", "services"],
  ["platforms", "platforms"],
  ["police", "police"],
  ["provinces", "police"],
  ["abroad", "police"],
  ["a-z", "a-z"],
  ["dpj", "dpj"],
  ["glossary", "glossary"],
  ["freshness", "freshness"],
  ["handouts", "handouts"],
  ["share", "share"],
  ["routes", "routes"],
  ["safety", "safety"],
  ["sheet", "sheet"],
  ["card", "counter"],
  ["call", "counter"],
  ["after", "counter"],
  ["easy", "easy"],
  ["take-down", "take-down"],
  ["practice", "practice"],
  ["questions", "questions"],
  ["young-questions", "questions"],
];

let read: ListedPage[] | undefined;

/**
 * Returns every page of the site once, whatever the language, without the language chooser and the pages for
 * unknown addresses.
 */
export function pageList(site: Site): readonly ListedPage[] {
  if (read) return read;
  const sensitive = new Set(
    [...site.facts.situations.values()]
      .filter((situation) => situation.sensitive)
      .flatMap((situation) => [situation.slug, ...READERS.map((reader) => readerPath(situation, reader))]),
  );
  for (const { slug } of site.facts.services.values()) sensitive.add(slug);
  for (const guide of site.facts.guides.values()) if (guide.sensitive) sensitive.add(guide.slug);
  for (const address of site.facts.addresses.values()) if (address.sensitive) sensitive.add(address.path);
  const paths: (readonly [path: string, kind: PageKind])[] = [
    ...ALONE.map(([name, kind]) => [pathOf(site, name), kind] as const),
    ...once(situationPaths(site), ({ path }) => `help/${path}`, "plan"),
    ...once(directoryPaths(site), ({ service }) => `services/${service}`, "service"),
    ...once(platformPaths(site), ({ platform }) => `platforms/${platform}`, "platform"),
    ...once(regionPaths(site), ({ region }) => `police/${region}`, "region"),
    ...once(placePaths(site), ({ place }) => `police/place/${place}`, "place"),
    ...once(servicePaths(site), ({ service }) => `police/service/${service}`, "police-service"),
    ...once(azPaths(site), ({ letter }) => `a-z/${letter}`, "a-z"),
    ...once(prosePaths(site), ({ page }) => page, "prose"),
    ...once(prosePaths(site, "before/"), ({ page }) => `before/${page}`, "before"),
    ...once(guidePaths(site), ({ guide }) => guide, "guide"),
    ...once(handoutPaths(site), ({ handout }) => `handouts/${handout}`, "handout"),
    ...once(sourcesPaths(site), ({ letter }) => `sources/${letter}`, "sources"),
  ];
  read = paths.map(([path, kind]) => ({ path, kind, sensitive: sensitive.has(path) }));
  return read;
}

function once<P>(
  all: readonly { params: P & { locale: string } }[],
  path: (params: P) => string,
  kind: PageKind,
): [string, PageKind][] {
  return [...new Set(all.map(({ params }) => path(params)))].map((one) => [one, kind]);
}
