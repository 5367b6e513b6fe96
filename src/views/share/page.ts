import { translator } from "../../i18n/translate.ts";
import { findModule } from "../find/module.ts";
import { ownName } from "../places/names.ts";
import { placeById } from "../places/place.ts";
import { facts, localeOf, shareSource } from "../../content/site.ts";
import { pathOf } from "../../content/addresses.ts";
import { viewOf, type View } from "../shared/page.ts";
import { placeCard, type Card } from "./card.ts";
import { cardLinks, WHOLE, type CardLink } from "./links.ts";

/** The page for schools, libraries and associations. */
export interface SharePage {
  readonly view: View;
  /** Script of the find box. */
  readonly find: string;
  readonly example: { readonly card: Card; readonly name: string; readonly files: readonly CardLink[] };
  /** The card of all of Quebec. */
  readonly whole: readonly CardLink[];
}

/** @throws Error when there is no such language */
export function sharePage(localeId: string): SharePage {
  const locale = localeOf(localeId);
  const t = translator(locale, "share");
  const { example } = shareSource();
  const place = placeById(facts(), example);
  return {
    view: viewOf(locale, pathOf("share"), t("title"), t("lead")),
    find: findModule(locale).path,
    example: {
      card: placeCard(locale, example),
      name: ownName(place, locale) ?? place.name,
      files: cardLinks(example, locale),
    },
    whole: cardLinks(WHOLE, locale),
  };
}
