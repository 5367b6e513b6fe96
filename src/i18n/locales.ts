import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Locale as LocaleShape, type Locale } from "../schema/locale.ts";

/**
 * The published languages in the order of the chooser: one for each folder of `locales/`.
 * A new complete folder is a new section of the site; nothing else names a language.
 *
 * @throws Error naming the file when a `locale.json` is missing or wrong
 */
export function readLocales(root = process.cwd()): Locale[] {
  return readdirSync(join(root, "locales"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readLocale(root, entry.name))
    .filter((locale) => locale.published)
    .sort((a, b) => a.order - b.order);
}

function readLocale(root: string, id: string): Locale {
  const path = `locales/${id}/locale.json`;
  try {
    const file = LocaleShape.parse(JSON.parse(readFileSync(join(root, path), "utf8")));
    return { id, ...file };
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}
