import type { Site } from "../../core/site.ts";
import { reportCall } from "../police/call.rules.ts";
import { inListOrder } from "../police/order.rules.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { postName, serviceLink } from "../police/names.view.ts";
import { numberOf, type NumberView } from "../police/numbers.view.ts";
import { placeView, routablePlaces, type Neighbour, type PlaceView } from "../police/place.view.ts";
import { youthAnchor } from "./words.view.ts";

/** A part of the file that other parts link to. */
export interface Anchor {
  readonly anchor: string;
  readonly name: string;
}

/** A police service or one of its posts, with everything that is true for every place it serves. */
export interface OfflineBody extends Anchor {
  /** The service that the post belongs to; "" for a service without posts. */
  readonly service: string;
  readonly numbers: readonly NumberView[];
  /** Text for `rich()`: why there is no number, whom to call in danger. */
  readonly notes: readonly string[];
  /** The official page of the service, set when the file may show no number. */
  readonly website: string | undefined;
  /** Youth protection of the places that this body serves. */
  readonly youth: readonly Anchor[];
}

/** Returns what a visitor must know about the police and youth protection of a place. */
export function notesOf({ place }: PlaceView, site: Site): string[] {
  const { doubts } = site.words.regions;
  return [place.doubt, place.youthProtectionDoubt].flatMap((id) => (id === null ? [] : (doubts[id] ?? [])));
}

/** Returns every service and post that serves a place, by name. */
export function bodiesOf(site: Site): Map<string, OfflineBody> {
  const found = new Map<string, { body: Neighbour; views: PlaceView[] }>();
  const add = (body: Neighbour, views: readonly PlaceView[]): void => {
    const known = found.get(keyOf(body)) ?? { body, views: [] };
    known.views.push(...views);
    found.set(keyOf(body), known);
  };
  for (const place of routablePlaces(site.facts)) {
    const view = placeView(site.facts, place);
    add(view, [view]);
    for (const other of [...view.otherPosts, ...view.split]) add(other, []);
  }
  const named = [...found].map(([key, { body, views }]) => ({ key, body, views, ...namesOf(body, site) }));
  return new Map(
    inListOrder(named, ({ service, name }) => `${service} ${name}`).map(
      ({ key, body, views, name, service }, index) => {
        const reach = reached(body, site);
        const [first, ...others] = views.map((view) => notesOf(view, site));
        const common = (first ?? []).filter((note) => others.every((notes) => notes.includes(note)));
        const youth = [...new Set(views.map(({ place }) => place.youthProtection))].map((code) =>
          youthOf(code, site),
        );
        return [
          key,
          { anchor: `e${index + 1}`, name, service, ...reach, notes: [...reach.notes, ...common], youth },
        ];
      },
    ),
  );
}

function reached(
  { service, post }: Neighbour,
  site: Site,
): Pick<OfflineBody, "numbers" | "notes" | "website"> {
  const { locale } = site;
  const t = translator(locale, "police");
  const call = reportCall(service, post);
  const shown = service.phones.filter(
    ({ label }) => label === "non-emergency" || (label === "emergency" && service.emergency === "own-line"),
  );
  const lines = shown.flatMap((phone) =>
    phone.value === null || phone.value === call?.value ? [] : [{ ...phone, value: phone.value }],
  );
  return {
    numbers: [...(call ? [call] : []), ...lines].map((line) => numberOf(line, site)),
    notes: [
      ...(call ? [] : silence(service.noPhone, locale)),
      ...(service.emergency === "own-line" ? [t("emergencyOwn")] : []),
      ...(service.emergency === "village-line" ? [t("emergencyVillage")] : []),
    ],
    website: call ? undefined : service.website?.url,
  };
}

/** Returns why the file shows no number and what the reader can do instead. 911 is only for danger. */
function silence(reason: string | null, locale: Locale): string[] {
  const t = translator(locale, "police");
  return [
    t(reason ? `noPhone.${reason}` : "noNumber"),
    ...(reason === "reached-through-911" ? [] : [t("dangerOnly")]),
  ];
}

/** @throws Error when a place names a body that serves none */
export function bodyAt(bodies: ReadonlyMap<string, OfflineBody>, body: Neighbour): OfflineBody {
  const found = bodies.get(keyOf(body));
  if (!found) throw new Error(`src/data/police: ${keyOf(body)}: serves no place`);
  return found;
}

function keyOf({ service, post }: Neighbour): string {
  return `${service.id} ${post?.id ?? ""}`;
}

function namesOf({ service, post }: Neighbour, site: Site): { service: string; name: string } {
  const { locale } = site;
  const { name } = serviceLink(service, site);
  return post ? { service: name, name: postName(post, locale) } : { service: "", name };
}

/** Returns the anchor of a region of youth protection. */
export function youthOf(code: string, site: Site): Anchor {
  return { anchor: youthAnchor(site, code), name: site.words.regions.health[code] ?? code };
}
