import type { Locale } from "../schema/locale.ts";

/**
 * Returns the words of one language from a file that each language has. The loaders find a missing file first.
 *
 * @param file name of the file in the folder of the language
 * @throws Error that names the file, when the language has none
 */
export function wordsIn<T>(all: ReadonlyMap<string, T>, { id }: Pick<Locale, "id">, file: string): T {
  const own = all.get(id);
  if (own === undefined) throw new Error(`locales/${id}/${file}: missing`);
  return own;
}
