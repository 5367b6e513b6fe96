import type { Site } from "../../core/site.ts";
import { routablePlaces } from "../police/place.view.ts";
import { placeCard, wholeCard, type Card } from "./card.view.ts";
import { FORMS, WHOLE, type Form } from "../../ui/card-links.view.ts";

export interface CardParams {
  readonly locale: string;
  readonly form: Form;
  readonly place: string;
}

/** Returns every card in every language and form, for `getStaticPaths`. */
export function cardPaths(site: Site): { params: CardParams }[] {
  const places = [WHOLE, ...routablePlaces(site.facts).map(({ id }) => id)];
  return site.locales.flatMap(({ id }) =>
    FORMS.flatMap((form) => places.map((place) => ({ params: { locale: id, form, place } }))),
  );
}

/** Returns the site's address for cards, which are on other sites. */
export const cardOrigin = (site: Site): string => site.facts.site.origin;

/** Cache of cards, by site and by place. */
const made = new WeakMap<Site, Map<string, Card>>();

/** Returns a card, made once for all its forms. @throws Error when there is no such place or language */
export function cardAt(site: Site, { place }: Pick<CardParams, "place">): Card {
  const cards = made.get(site) ?? new Map<string, Card>();
  made.set(site, cards);
  const card = cards.get(place) ?? (place === WHOLE ? wholeCard(site) : placeCard(site, place));
  cards.set(place, card);
  return card;
}
