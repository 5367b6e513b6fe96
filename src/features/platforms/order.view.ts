import type { Site } from "../../core/site.ts";
import type { Platform, TaskId } from "../../core/facts/schema/services/platform.ts";
import { entry } from "../../ui/words.view.ts";

/** Returns the things that a person may want to do, in the order of the page. */
export const tasksInOrder = (site: Site): TaskId[] => site.facts.tasks.map(({ id }) => id);

/** Returns the tasks that a reader can choose in the table. */
export const tableTasks = (site: Site): TaskId[] =>
  site.facts.tasks.filter(({ table }) => table).map(({ id }) => id);

/** Returns the anchor of a task on the page of a platform. The anchor has no meaning. */
export const placeOf = (site: Site, task: TaskId): string => `a${tasksInOrder(site).indexOf(task) + 1}`;

/**
 * Returns every platform that the site may show: the most requested first, then by name in the order of the
 * language.
 */
export function platformsInOrder(site: Site): Platform[] {
  const { locale } = site;
  const { compare } = new Intl.Collator(locale.intl);
  const name = ({ id }: Platform): string => entry(site.words.platforms, id, locale).name;
  const rank = ({ order }: Platform): number => order ?? Number.MAX_SAFE_INTEGER;
  return [...site.facts.platforms.values()].sort(
    (one, other) => rank(one) - rank(other) || compare(name(one), name(other)),
  );
}
