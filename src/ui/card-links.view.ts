import { translator } from "../core/words/translate.ts";
import { fileHref } from "../core/words/urls.ts";
import type { Locale } from "../core/schema/locale.ts";

/** Formats of a card to copy: HTML for a web page, or plain text. */
export const FORMS = ["html", "text"] as const;
export type Form = (typeof FORMS)[number];

/** Id of the card for all of Quebec. */
export const WHOLE = "all";

/** A file of a card, and its label. */
export interface CardLink {
  readonly href: string;
  readonly text: string;
}

/** Returns the files of one card. @param place id of a place, or `WHOLE` */
export function cardLinks(place: string, locale: Locale): CardLink[] {
  const t = translator(locale, "share");
  return FORMS.map((form) => ({ href: fileHref(`${locale.id}/share/${form}/${place}.txt`), text: t(form) }));
}
