import { PLACES } from "../../domain/vocabulary.ts";
import { heard } from "../../domain/words/heard.ts";
import { href } from "../../i18n/urls.ts";
import { serviceOf } from "../shared/service.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { PartWords } from "../../schema/words/pages.ts";
import { pageHref } from "../../content/addresses.ts";
import { words } from "../../content/site.ts";
import { placeDoor } from "../plan/place-door.ts";
import { titleOf } from "../shared/links.ts";
import { entry } from "../shared/words.ts";

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
