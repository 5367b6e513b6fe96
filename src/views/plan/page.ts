import type { PlanView } from "./types.ts";
import { planView } from "./plan.ts";
import { facts, localeOf, locales, words } from "../../content/site.ts";
import { viewOf, type View } from "../shared/page.ts";

/** The page of one situation in one language. */
export interface SituationPage {
  readonly view: View;
  readonly plan: PlanView;
}

/** Every situation in every language, for `getStaticPaths`. */
export function situationPaths(): { params: { locale: string; slug: string } }[] {
  return locales().flatMap(({ id }) =>
    [...facts().situations.values()].map(({ slug }) => ({
      params: { locale: id, slug: slug.slice("help/".length) },
    })),
  );
}

/** @throws Error when there is no such situation or language */
export function situationPage({ locale: localeId, slug }: { locale: string; slug: string }): SituationPage {
  const locale = localeOf(localeId);
  const situation = [...facts().situations.values()].find((one) => one.slug === `help/${slug}`);
  if (!situation) throw new Error(`src/data/situations: no slug help/${slug}`);
  const own = words(locale).situations[situation.id];
  // Browser history and link previews are read by others: the title of a sensitive page is neutral.
  const title = situation.sensitive ? own?.neutral : own?.title;
  if (!own || !title) throw new Error(`locales/${locale.id}/situations.yaml: ${situation.id}: title missing`);
  const description = situation.sensitive ? title : own.description;
  return { view: viewOf(locale, situation.slug, title, description), plan: planView(situation, locale) };
}
