import { inListOrder } from "./order.rules.ts";
import { calls, reportCall, type Call } from "./call.rules.ts";
import type { Place } from "../../core/facts/schema/places/place.ts";
import type { PolicePost, PoliceService } from "../../core/facts/schema/places/police.ts";
import { placeView, routablePlaces, type Neighbour, type PoliceFacts } from "./place.view.ts";

/** One number and the places that call it. */
export interface RegionGroup extends Neighbour {
  readonly places: Place[];
}

/** One administrative region. */
export interface RegionView {
  readonly code: string;
  readonly groups: RegionGroup[];
  readonly places: number;
}

/** A police service with everything that it serves. */
export interface PoliceServiceView {
  readonly service: PoliceService;
  readonly call: Call | undefined;
  readonly otherCalls: Call[];
  /** For a person who knows something, never for a victim's own report. */
  readonly tipLines: Call[];
  readonly posts: { post: PolicePost; call: Call | undefined }[];
  /** Empty for the provincial service, which lists its posts instead. */
  readonly places: Place[];
}

/**
 * Returns the administrative regions in the order of their codes, with their number of places.
 *
 * @example regions(facts)[0] // { code: "01", places: 127 }
 */
export function regions(facts: PoliceFacts): { code: string; places: number }[] {
  const count = new Map<string, number>();
  for (const { region, routable } of facts.places)
    if (routable) count.set(region, (count.get(region) ?? 0) + 1);
  return [...count].map(([code, places]) => ({ code, places })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Returns the places of a region under the service or post that they call, in the order of the town names.
 */
export function regionView(facts: PoliceFacts, code: string): RegionView {
  const places = routablePlaces(facts, ({ region }) => region === code);
  const groups = new Map<string, RegionGroup>();
  for (const place of places) {
    const key = place.post ?? place.police;
    const group = groups.get(key) ?? newGroup(facts, place);
    group.places.push(place);
    groups.set(key, group);
  }
  return { code, places: places.length, groups: inListOrder([...groups.values()], town) };
}

/** Returns what the page of a police service shows. @throws Error when there is no such service */
export function policeServiceView(facts: PoliceFacts, id: string): PoliceServiceView {
  const service = facts.police.get(id);
  if (!service) throw new Error(`There is no police service ${id}.`);
  const call = reportCall(service, null);
  const others = calls(service.phones).filter(({ value }) => value !== call?.value);
  return {
    service,
    call,
    otherCalls: others.filter(({ label }) => label !== "tip-line"),
    tipLines: others.filter(({ label }) => label === "tip-line"),
    posts: inListOrder(service.posts, ({ city }) => city)
      .sort((a, b) => (a.station ?? 0) - (b.station ?? 0))
      .map((post) => ({ post, call: reportCall(service, post) })),
    places: service.type === "provincial" ? [] : routablePlaces(facts, ({ police }) => police === id),
  };
}

function newGroup(facts: PoliceFacts, place: Place): RegionGroup {
  const { service, post } = placeView(facts, place);
  return { service, post, call: reportCall(service, post), places: [] };
}

function town({ service, post }: Neighbour): string {
  return post?.city ?? service.seat;
}
