// The file has each part that several plans share only once, and each plan links to it.
import type { Site } from "../../core/site.ts";
import type { FoldView } from "../plan/types.view.ts";
import type { Way } from "../../ui/contact.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { waysFor } from "../../ui/ways.view.ts";
import { entry } from "../../ui/words.view.ts";

/** A foldable part that several plans share. The file has it once, and each plan links to it. */
export interface OfflineFold {
  readonly anchor: string;
  readonly fold: FoldView;
}

/** A service with every channel that a plan names, its hours, and the status and source of each number. */
export interface OfflineService {
  readonly anchor: string;
  readonly name: string;
  readonly what: string;
  readonly ways: readonly Way[];
}

/**
 * Returns by id every service that a plan may name or link to, with the channels that plans offer, or else
 * all of them.
 */
export function offlineServices(site: Site): Map<string, OfflineService> {
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

/** Returns the fold, stored once for all plans with the same text. */
export function sharedFold(fold: FoldView, folds: Map<string, OfflineFold>): OfflineFold {
  const said = JSON.stringify([fold.title, fold.paragraphs.map(({ value }) => value)]);
  const known = folds.get(said) ?? { anchor: `g${folds.size + 1}`, fold };
  folds.set(said, known);
  return known;
}
