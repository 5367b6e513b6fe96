import type { Site } from "../../core/site.ts";
import { displayPhone, telHref } from "../../core/phone.rules.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { placeIndex, type IndexEntry } from "../police/letters.view.ts";
import { placeView, type PlaceView } from "../police/place.view.ts";
import { bodiesOf, bodyAt, notesOf, youthOf, type Anchor, type OfflineBody } from "./bodies.view.ts";
import { kindAndRegion } from "../police/names.view.ts";
import { numberOf } from "../police/numbers.view.ts";

/** A place under one of its names. */
export interface OfflinePlace {
  readonly name: string;
  /** Its other name, or its kind and region when other places have the same name. */
  readonly hint: string;
  readonly body: OfflineBody;
  readonly number:
    { readonly href: string; readonly text: string; readonly warning: string | undefined } | undefined;
  /** Notes about this place that are not true for every place of its police, as text for `rich()`. */
  readonly notes: readonly string[];
  readonly others: readonly OfflineBody[];
  /** Set when the police serves several regions of youth protection. */
  readonly youth: Anchor | undefined;
}

/** A group of names in order, small enough to look through. */
export interface OfflineRange extends Anchor {
  readonly places: readonly OfflinePlace[];
}

/** A service, with its posts if it has any. */
export interface OfflineForce {
  /** Name of the post; "" when the service has only one body. */
  readonly name: string;
  readonly bodies: readonly OfflineBody[];
}

export interface OfflinePolice {
  readonly ranges: readonly OfflineRange[];
  readonly services: readonly OfflineForce[];
}

/** The largest number of names in one fold. */
const MOST = 70;

/**
 * Returns every place under every name that readers use, in folds by letter, with names in the reader's
 * script first, and the police of each place.
 */
export function offlinePolice(site: Site): OfflinePolice {
  const { locale } = site;
  const t = translator(locale, "police");
  const bodies = bodiesOf(site);
  const letters = Map.groupBy(placeIndex(site.facts), ({ letter }) => letter);
  const ranges = [...letters].flatMap(([letter, pages]) => {
    const entries = pages
      .flatMap((page) => page.entries)
      .filter(({ name, other, place }) => !other || isRead(site, name, place.code, locale));
    const folds = Math.ceil(entries.length / MOST);
    const size = Math.ceil(entries.length / folds);
    return Array.from({ length: folds }, (_, fold) => entries.slice(fold * size, (fold + 1) * size)).map(
      (some) => {
        const range = t("azRange", { from: some[0]?.name ?? "", to: some.at(-1)?.name ?? "" });
        const isLatin = letter.length === 1;
        const name = isLatin && folds === 1 ? letter.toUpperCase() : range;
        return {
          isLatin,
          name,
          places: some.map((entry) => offlinePlace(entry, placeView(site.facts, entry.place), bodies, site)),
        };
      },
    );
  });
  const ordered = [...ranges.filter(({ isLatin }) => !isLatin), ...ranges.filter(({ isLatin }) => isLatin)];
  const groups = Map.groupBy(bodies.values(), ({ service }) => service);
  return {
    ranges: ordered.map(({ name, places }, index) => ({ anchor: `d${index + 1}`, name, places })),
    services: [...groups].map(([name, some]) => ({ name, bodies: some })),
  };
}

/**
 * Checks whether readers use a name: it is in Latin script, as on signs, or in the script of the language.
 */
function isRead(site: Site, name: string, code: string, { tag }: Locale): boolean {
  if (/^\p{Script=Latin}/u.test(name)) return true;
  return site.facts.placeNames.some(
    (one) => one.code === code && one.name === name && tag.startsWith(one.language),
  );
}

function offlinePlace(
  { name, other }: IndexEntry,
  view: PlaceView,
  bodies: ReadonlyMap<string, OfflineBody>,
  site: Site,
): OfflinePlace {
  const { locale } = site;
  const { place, call } = view;
  const where = view.namesakes.length > 0 ? [kindAndRegion(place, site), place.mrc] : [];
  // A name in the reader's script has its own row, which also shows the name on the signs.
  const called = other ? place.name : undefined;
  const body = bodyAt(bodies, view);
  return {
    name,
    hint: [called, ...where].filter(Boolean).join(" · "),
    body,
    number: call && {
      href: telHref(call.value),
      text: displayPhone(call.value, locale.phone),
      warning: numberOf(call, site).mark.warning,
    },
    notes: notesOf(view, site).filter((note) => !body.notes.includes(note)),
    others: other ? [] : [...view.otherPosts, ...view.split].map((one) => bodyAt(bodies, one)),
    youth: body.youth.length > 1 ? youthOf(place.youthProtection, site) : undefined,
  };
}
