import type { Locale } from "../../schema/shared/locale.ts";
import type { Platform, TaskId } from "../../schema/facts/services/platform.ts";
import { entry } from "../shared/words.ts";
import { facts, words } from "../../content/site.ts";

/** Apps that took most of the reports of the news story: they are asked for first. */
const FIRST = ["snapchat", "facebook", "messenger", "instagram"];

/**
 * What a person may want to do, in the order of the page: first what a block would make vanish,
 * last the block itself and what comes after. The position of a task, from 1, names its place on a page.
 */
export const TASKS_IN_ORDER = [
  "note-before-blocking",
  "report-account",
  "report-message",
  "report-content",
  "report-without-account",
  "block",
  "take-down-image",
  "privacy-and-family",
] as const satisfies readonly TaskId[];

/** Name of the place of a task on the page of a platform, which says nothing of it. */
export const placeOf = (task: TaskId): string => `a${TASKS_IN_ORDER.indexOf(task) + 1}`;

/** Every platform that may be shown: the four of the news story, then by name as the language sorts them. */
export function platformsInOrder(locale: Locale): Platform[] {
  const { compare } = new Intl.Collator(locale.intl);
  const name = ({ id }: Platform): string => entry(words(locale).platforms, id, locale).name;
  const rank = ({ id }: Platform): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return [...facts().platforms.values()].sort(
    (one, other) => rank(one) - rank(other) || compare(name(one), name(other)),
  );
}
