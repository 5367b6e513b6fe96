import type { Site } from "../../core/site.ts";

/**
 * The ordinary page that the exit opens: that of the language, or of the first language that its readers may manage.
 *
 * @throws Error when the facts name neither
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
