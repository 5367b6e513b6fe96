import type { Site } from "../../core/site.ts";
import { PLACES } from "../../core/vocabulary.rules.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { href } from "../../core/words/urls.ts";
import { serviceOf } from "../../ui/service.view.ts";
import type { PartWords } from "../../core/words/schema/pages.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { placeDoor } from "../plan/place-door.view.ts";
import { titleOf } from "../../ui/links.view.ts";
import { entry } from "../../ui/words.view.ts";

type ExampleWords = NonNullable<PartWords["examples"]>[string];

/** Something that happened, and the service or page that handles it. */
export interface Example extends ExampleWords {
  /** Name of the service or page, as text for `rich()`. */
  readonly door: string;
  /** Where the example leads; undefined for a body that only the reader can find, such as their school. */
  readonly href: string | undefined;
}

/** Returns an example in words. The facts name its target: `service:ID`, `body:ID` or `page:NAME`. */
export function exampleOf(door: string, own: ExampleWords, site: Site): Example {
  const { locale } = site;
  const [kind = "", id = ""] = door.split(":");
  if (kind === "page") return { ...own, door: titleOf(kind, id, site), href: pageHref(id, site) };
  if (kind === "service") {
    const { short } = entry(site.words.services, id, locale);
    return { ...own, door: short, href: href(locale.id, serviceOf(site, id).slug) };
  }
  const place = PLACES.find((one) => one === id);
  return {
    ...own,
    door: variantFor(entry(site.words.plan.bodies, id, locale).do) ?? id,
    href: place && href(locale.id, placeDoor(site, place).path),
  };
}
