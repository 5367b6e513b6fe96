import type { Site } from "../../core/site.ts";
// What several plans show alike stands once in the file, and each plan leads to it.
import type { FoldView } from "../plan/types.view.ts";
import type { Way } from "../../ui/contact.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { waysFor } from "../../ui/ways.view.ts";
import { entry } from "../../ui/words.view.ts";

/** A foldable part: several plans show it alike, so it stands once in the file, and each leads to it. */
export interface PocketFold {
  readonly anchor: string;
  readonly fold: FoldView;
}

/** A service with every way that a plan names: its hours, how sure each number is and where it was read stand here. */
export interface PocketService {
  readonly anchor: string;
  readonly name: string;
  readonly what: string;
  readonly ways: readonly Way[];
}

/** Every service that a plan may name or lead to, by id, with the ways that plans offer, or else all of them. */
export function pocketServices(site: Site): Map<string, PocketService> {
  const { locale } = site;
  const { channels: offered } = site.facts.plan;
  const linked = [...JSON.stringify(site.words.plan).matchAll(/\(service(?:-page)?:([^)]+)\)/g)]
    .map(([, id = ""]) => id)
    .filter((id) => serviceOf(site, id).channels.length > 0);
  const all = new Map<string, readonly string[]>([
    ...Object.entries(offered),
    ...linked.map((id) => [id, serviceOf(site, id).channels.map((channel) => channel.id)] as const),
  ]);
  return new Map(
    [...all].map(([id, channels], index) => {
      const { name, what } = entry(site.words.services, id, locale);
      return [
        id,
        { anchor: `f${index + 1}`, name, what, ways: waysFor(serviceOf(site, id), channels, site) },
      ];
    }),
  );
}

/** The fold, kept once for all plans that say the same. */
export function sharedFold(fold: FoldView, folds: Map<string, PocketFold>): PocketFold {
  const said = JSON.stringify([fold.title, fold.paragraphs.map(({ value }) => value)]);
  const known = folds.get(said) ?? { anchor: `g${folds.size + 1}`, fold };
  folds.set(said, known);
  return known;
}
