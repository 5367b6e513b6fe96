import type { Locale } from "../core/schema/locale.ts";

/** Words by id. @throws Error naming the id: integrity checks name file and heading before this */
export function entry<T>(entries: Readonly<Record<string, T>>, id: string, locale: Locale): T {
  const found = entries[id];
  if (found === undefined) throw new Error(`locales/${locale.id}: ${id}: missing`);
  return found;
}
