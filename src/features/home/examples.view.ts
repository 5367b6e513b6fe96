import { PLACES } from "../../core/vocabulary.rules.ts";
import { heard } from "../../core/words/heard.rules.ts";
import { href } from "../../core/words/urls.ts";
import { serviceOf } from "../../ui/service.view.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { PartWords } from "../../core/words/schema/pages.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { words } from "../../site/site.ts";
import { placeDoor } from "../plan/place-door.view.ts";
import { titleOf } from "../../ui/links.view.ts";
import { entry } from "../../ui/words.view.ts";

type ExampleWords = NonNullable<PartWords["examples"]>[string];

/** Something that happened, and the door that it belongs to. */
export interface Example extends ExampleWords {
  /** Name of the door, in words for `rich()`. */
  readonly door: string;
  /** Page of the door; undefined for a body that the reader alone can find, such as their school. */
  readonly href: string | undefined;
}

/** An example in words, with the door that the facts give it: `service:ID`, `body:ID` or `page:NAME`. */
export function exampleOf(door: string, own: ExampleWords, locale: Locale): Example {
  const [kind = "", id = ""] = door.split(":");
  if (kind === "page") return { ...own, door: titleOf(kind, id, locale), href: pageHref(id, locale) };
  if (kind === "service") {
    const { short } = entry(words(locale).services, id, locale);
    return { ...own, door: short, href: href(locale.id, serviceOf(id).slug) };
  }
  const place = PLACES.find((one) => one === id);
  return {
    ...own,
    door: heard(entry(words(locale).plan.bodies, id, locale).do) ?? id,
    href: place && href(locale.id, placeDoor(place).path),
  };
}
