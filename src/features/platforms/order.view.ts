import type { Site } from "../../core/site.ts";
import type { Platform, TaskId } from "../../core/facts/schema/services/platform.ts";
import { entry } from "../../ui/words.view.ts";

/** What a person may want to do, in the order of the page. */
export const tasksInOrder = (site: Site): TaskId[] => site.facts.tasks.map(({ id }) => id);

/** What one may choose in the table: the tasks that are a wish of their own. */
export const tableTasks = (site: Site): TaskId[] =>
  site.facts.tasks.filter(({ table }) => table).map(({ id }) => id);

/** Name of the place of a task on the page of a platform, which says nothing of it. */
export const placeOf = (site: Site, task: TaskId): string => `a${tasksInOrder(site).indexOf(task) + 1}`;

/** Every platform that may be shown: those asked for first, then by name as the language sorts them. */
export function platformsInOrder(site: Site): Platform[] {
  const { locale } = site;
  const { compare } = new Intl.Collator(locale.intl);
  const name = ({ id }: Platform): string => entry(site.words.platforms, id, locale).name;
  const rank = ({ order }: Platform): number => order ?? Number.MAX_SAFE_INTEGER;
  return [...site.facts.platforms.values()].sort(
    (one, other) => rank(one) - rank(other) || compare(name(one), name(other)),
  );
}
