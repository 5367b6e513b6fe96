import type { Site } from "../../core/site.ts";

/**
 * Returns the ordinary page that the exit opens: one in this language, or in the first language that its readers know.
 *
 * @throws Error if the facts have none
 */
export function exitUrl({ facts, locale: { id, reads } }: Site): string {
  const { exit } = facts.site;
  const language = [id, ...reads].find((one) => exit[one]);
  if (language === undefined)
    throw new Error(
      `src/data/site.yaml: exit.${id}: missing, and locales/${id}/locale.json "reads" no language that has one`,
    );
  return exit[language]!.url;
}
