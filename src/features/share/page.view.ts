import { shareSource } from "./share.load.ts";
import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import { findModule } from "../find/module.view.ts";
import { ownName } from "../police/names.view.ts";
import { placeById } from "../police/place.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { placeCard, type Card } from "./card.view.ts";
import { cardLinks, WHOLE, type CardLink } from "../../ui/card-links.view.ts";

/** The page for schools, libraries and associations. */
export interface SharePage {
  readonly view: View;
  /** Script of the find box. */
  readonly find: string;
  readonly example: { readonly card: Card; readonly name: string };
  /** The card for all of Quebec. */
  readonly whole: readonly CardLink[];
}

/** @throws Error when there is no such language */
export function sharePage(site: Site): SharePage {
  const { locale } = site;
  const t = translator(locale, "share");
  const { example } = shareSource(site);
  const place = placeById(site.facts, example);
  return {
    view: viewOf(site, pathOf(site, "share"), t("title"), t("lead")),
    find: findModule(site).path,
    example: {
      card: placeCard(site, example),
      name: ownName(site, place, locale) ?? place.name,
    },
    whole: cardLinks(WHOLE, locale),
  };
}
