import type { Site } from "../../core/site.ts";
import { aboutData, type AboutData } from "./about.view.ts";
import { placeView, routablePlaces } from "../police/place.view.ts";

/** One place with its police and the youth protection of its region. */
export interface PlaceRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly mrc: string | null;
  readonly region: string;
  readonly police: string;
  readonly police_name: string;
  readonly post: string | null;
  /** The number for an ordinary report, in E.164; null when the site may show none. */
  readonly telephone: string | null;
  readonly telephone_status: string | null;
  /** How sure it is that this police serves the place. */
  readonly coverage: string;
  /** Other services that share the territory. */
  readonly split: readonly string[];
  readonly youth_protection: string;
  readonly sources: readonly string[];
}

export interface PlacesFile {
  readonly about: AboutData;
  readonly places: readonly PlaceRow[];
}

/** `/data/places.json` */
export function placesFile(site: Site): PlacesFile {
  const all = site.facts;
  const places = routablePlaces(all, () => true).map((place): PlaceRow => {
    const { service, call } = placeView(all, place);
    return {
      id: place.id,
      code: place.code,
      name: place.name,
      kind: place.kind,
      mrc: place.mrc,
      region: place.region,
      police: place.police,
      police_name: service.names[service.nameLanguage] ?? place.police,
      post: place.post,
      telephone: call?.value ?? null,
      telephone_status: call ? call.status : null,
      coverage: place.coverage,
      split: place.split,
      youth_protection: place.youthProtection,
      sources: place.coverageSource.filter((id) => all.sources.get(id)?.citable),
    };
  });
  return { about: aboutData(site), places };
}

/** `/data/places.csv`: the same rows, with spaces between the values of a list (RFC 4180, UTF-8). */
export function placesCsv(site: Site): string {
  const { places } = placesFile(site);
  const columns = Object.keys(places[0] ?? {}) as (keyof PlaceRow)[];
  const lines = places.map((row) => columns.map((column) => cell(row[column])).join(","));
  return [columns.join(","), ...lines, ""].join("\r\n");
}

function cell(value: PlaceRow[keyof PlaceRow]): string {
  const text = Array.isArray(value) ? value.join(" ") : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
