import { callAt, calls, reportCall, type Call } from "./call.rules.ts";
import { inListOrder } from "./order.rules.ts";
import type { Place, PlaceName } from "../../core/facts/schema/places/place.ts";
import type { PolicePost, PoliceService } from "../../core/facts/schema/places/police.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import { byKey } from "./by-key.view.ts";
import { youthProtectionOf, type YouthProtectionView } from "./youth.view.ts";

export type PoliceFacts = Pick<Facts, "places" | "placeNames" | "police" | "posts" | "youthProtection">;

/** Another post or service, with its number if the site may show one. */
export interface Neighbour {
  readonly service: PoliceService;
  readonly post: PolicePost | null;
  readonly call: Call | undefined;
}

/** Everything that a page says about one place, without words. */
export interface PlaceView {
  readonly place: Place;
  readonly service: PoliceService;
  readonly post: PolicePost | null;
  /**
   * The number for an ordinary report; undefined when the site may show none (`service.noPhone` gives the
   * reason).
   */
  readonly call: Call | undefined;
  /** The number for danger, set when it is not 911. */
  readonly emergency: Call | undefined;
  /** Toll-free and other lines of the service for the same reports. */
  readonly otherCalls: Call[];
  /** For a person who knows something, never for a victim's own report. */
  readonly tipLines: Call[];
  readonly otherPosts: Neighbour[];
  readonly split: Neighbour[];
  readonly otherNames: PlaceName[];
  readonly youthProtection: YouthProtectionView;
  /** Other places with the same name. */
  readonly namesakes: Place[];
}

/**
 * Joins a place with its police and its youth protection.
 *
 * @throws Error when the place names a service or a post that is not in the facts
 * @example placeView(facts, placeById(facts, "saint-jerome")).call?.value // "+1450…"
 */
export function placeView(facts: PoliceFacts, place: Place): PlaceView {
  const service = get(facts.police, place.police);
  const post = place.post === null ? null : get(facts.posts, place.post);
  const call = callAt(reportCall(service, post), place);
  const shown = calls(service.phones);
  return {
    place,
    service,
    post,
    call,
    emergency: service.emergency === "village-line" ? call : shown.find(({ label }) => label === "emergency"),
    otherCalls: shown.filter(({ label, value }) => label === "non-emergency" && value !== call?.value),
    tipLines: shown.filter(({ label }) => label === "tip-line"),
    otherPosts: place.otherPosts.map((id) => neighbour(facts, id)),
    split: place.split.map((id) => withoutPost(get(facts.police, id))),
    otherNames: [...(byKey(facts.placeNames, "code").get(place.code) ?? [])],
    youthProtection: youthProtectionOf(facts, place),
    namesakes: namesakes(facts.places, place),
  };
}

/** Returns the place with this id. @throws Error when there is none */
export function placeById(facts: Pick<Facts, "places">, id: string): Place {
  const place = byKey(facts.places, "id").get(id)?.[0];
  if (!place) throw new Error(`There is no place ${id}.`);
  return place;
}

/** Returns the places that the site offers, all or those that `which` accepts, in list order. */
export function routablePlaces(
  facts: Pick<Facts, "places">,
  which: (place: Place) => boolean = () => true,
): Place[] {
  return inListOrder(
    facts.places.filter((place) => place.routable && which(place)),
    ({ name }) => name,
  );
}

function namesakes(places: readonly Place[], place: Place): Place[] {
  if (place.homonymGroup === null) return [];
  return (byKey(places, "homonymGroup").get(place.homonymGroup) ?? []).filter(
    (other) => other.code !== place.code,
  );
}

function neighbour(facts: PoliceFacts, postId: string): Neighbour {
  const post = get(facts.posts, postId);
  for (const service of facts.police.values()) {
    if (service.posts.some(({ id }) => id === postId))
      return { service, post, call: reportCall(service, post) };
  }
  throw new Error(`No police service has the post ${postId}.`);
}

function withoutPost(service: PoliceService): Neighbour {
  return { service, post: null, call: reportCall(service, null) };
}

function get<V>(map: ReadonlyMap<string, V>, id: string): V {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The facts hold no ${id}.`);
  return value;
}
