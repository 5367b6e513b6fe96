import type { Locale } from "../core/schema/locale.ts";

/** Returns the words of an id. @throws Error that names the id. The loaders find such faults first, with the file */
export function entry<T>(entries: Readonly<Record<string, T>>, id: string, locale: Locale): T {
  const found = entries[id];
  if (found === undefined) throw new Error(`locales/${locale.id}: ${id}: missing`);
  return found;
}
