import { facts, localeOf, locales } from "../../site/site.ts";
import { routablePlaces } from "../police/place.view.ts";
import { placeCard, wholeCard, type Card } from "./card.view.ts";
import { FORMS, WHOLE, type Form } from "../../ui/card-links.view.ts";

export interface CardParams {
  readonly locale: string;
  readonly form: Form;
  readonly place: string;
}

/** Every card in every language and form, for `getStaticPaths`. */
export function cardPaths(): { params: CardParams }[] {
  const places = [WHOLE, ...routablePlaces(facts()).map(({ id }) => id)];
  return locales().flatMap(({ id }) =>
    FORMS.flatMap((form) => places.map((place) => ({ params: { locale: id, form, place } }))),
  );
}

/** Where the site stands: a card is on another's. */
export const cardOrigin = (): string => facts().site.origin;

const made = new Map<string, Card>();

/** Made once for all its forms. @throws Error when there is no such place or language */
export function cardAt({ locale: id, place }: Omit<CardParams, "form">): Card {
  const key = `${id} ${place}`;
  const locale = localeOf(id);
  const card = made.get(key) ?? (place === WHOLE ? wholeCard(locale) : placeCard(locale, place));
  made.set(key, card);
  return card;
}
