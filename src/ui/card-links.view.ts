import { translator } from "../core/words/translate.ts";
import { fileHref } from "../core/words/urls.ts";
import type { Locale } from "../core/schema/locale.ts";

/** As what a card is copied: HTML for a page, or words alone. */
export const FORMS = ["html", "text"] as const;
export type Form = (typeof FORMS)[number];

/** The card of all of Quebec, beside those of all places. */
export const WHOLE = "all";

/** A file of a card, and what it is for. */
export interface CardLink {
  readonly href: string;
  readonly text: string;
}

/** The files of one card. @param place id of a place, or `WHOLE` */
export function cardLinks(place: string, locale: Locale): CardLink[] {
  const t = translator(locale, "share");
  return FORMS.map((form) => ({ href: fileHref(`${locale.id}/share/${form}/${place}.txt`), text: t(form) }));
}
