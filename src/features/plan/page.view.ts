import type { Site } from "../../core/site.ts";
import { READERS, type Reader } from "../../core/vocabulary.rules.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import { entry } from "../../ui/words.view.ts";
import { listenModule } from "../listen/module.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { findModule } from "../find/module.view.ts";
import { planView } from "./plan.view.ts";
import { readerOf, readerPath } from "../../ui/readers.rules.ts";
import type { PlanView } from "./types.view.ts";

/**
 * The page of one situation in one language, for one reader or for a reader who has not said who they are.
 */
export interface SituationPage {
  readonly view: View;
  readonly plan: PlanView;
  /** Script of the find box. */
  readonly script: string;
}

const FOLDER = "help/";

/** Returns every situation, for each reader and for none, in every language, for `getStaticPaths`. */
export function situationPaths(site: Site): { params: { locale: string; path: string } }[] {
  return site.locales.flatMap(({ id }) =>
    [...site.facts.situations.values()].flatMap((situation) =>
      [situation.slug, ...READERS.map((reader) => readerPath(situation, reader))].map((path) => ({
        params: { locale: id, path: path.slice(FOLDER.length) },
      })),
    ),
  );
}

/**
 * Returns the data around the page at a path, as in "11" or "11/c".
 *
 * @throws Error when there is no such situation, reader or language
 */
export function situationView(
  site: Site,
  { path }: { path: string },
): {
  readonly view: View;
  readonly situation: Situation;
  readonly reader: Reader | undefined;
} {
  const { locale } = site;
  const [slug = "", letter] = path.split("/");
  const situation = [...site.facts.situations.values()].find((one) => one.slug === FOLDER + slug);
  if (!situation) throw new Error(`src/data/situations: no slug ${FOLDER}${slug}`);
  const reader = readerOf(letter);
  const own = entry(site.words.situations, situation.id, locale);
  const title = titleOf(situation, own, letter, reader && site.words.plan.readers[reader].label);
  const view = viewOf(site, FOLDER + path, title, situation.sensitive ? title : own.description);
  return { view, situation, reader };
}

/**
 * Returns the page at a path, as in "11" or "11/c".
 *
 * @param params.path as in "11" or "11/c"
 * @throws Error when there is no such situation, reader or language
 */
export function situationPage(site: Site, params: { path: string }): SituationPage {
  const { view, situation, reader } = situationView(site, params);
  const { locale } = view;
  return {
    view: { ...view, listen: listenModule(locale).path },
    plan: planView(situation, reader, site),
    script: findModule(site).path,
  };
}

/**
 * Returns the page title. Other people can read the browser history and link previews, so a sensitive page
 * has a neutral title.
 */
function titleOf(
  { sensitive }: Situation,
  { tab, title }: { tab: string; title: Parameters<typeof variantFor>[0] },
  letter: string | undefined,
  reader: string | undefined,
): string {
  return [sensitive ? tab : (variantFor(title) ?? tab), sensitive ? letter : reader]
    .filter((part) => part !== undefined)
    .join(sensitive ? "" : " · ");
}
