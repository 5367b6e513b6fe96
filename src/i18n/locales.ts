import type { z } from "astro/zod";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Locale as LocaleShape, type Locale } from "../schema/locale.ts";

/** Before the name of a language that is not published. */
export const DRAFT = "⟦draft⟧";

/**
 * The published languages in the order of the chooser: one for each folder of `locales/`.
 * A new complete folder is a new section of the site; nothing else names a language.
 *
 * @param drafts with those that are not published, each marked: never in a build
 * @throws Error naming the file when a `locale.json` is missing or wrong
 */
export function readLocales(root = process.cwd(), drafts = false): Locale[] {
  return readdirSync(join(root, "locales"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readLocale(root, entry.name))
    .filter((locale) => locale.published || drafts)
    .map((locale) => (locale.published ? locale : { ...locale, label: `${DRAFT} ${locale.label}` }))
    .sort((a, b) => a.order - b.order);
}

function readLocale(root: string, id: string): Locale {
  const path = `locales/${id}/locale.json`;
  try {
    return { id, ...LocaleShape.parse(JSON.parse(readFileSync(join(root, path), "utf8"))) };
  } catch (cause) {
    const { issues } = cause as Partial<z.ZodError>;
    const faults = issues?.map((issue) => [...issue.path, issue.message].join(": ")) ?? [(cause as Error).message];
    throw new Error(faults.map((fault) => `${path}: ${fault}`).join("\n"), { cause });
  }
}
