import type { z } from "astro/zod";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Locale as LocaleShape, type Locale } from "../schema/locale.ts";

/** Mark before the name of a language that is not published. */
export const DRAFT = "⟦draft⟧";

/**
 * Returns the published languages in the order of the chooser. Each folder of `locales/` is one language.
 * A new complete folder is a new section of the site. No other file names a language.
 *
 * @param drafts true to add the unpublished languages, each with a mark. A build never does
 * @throws Error that names the file if a `locale.json` is missing or wrong
 */
export function readLocales(root = process.cwd(), drafts = false): Locale[] {
  const all = readdirSync(join(root, "locales"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readLocale(root, entry.name))
    // If a draft clashes with a published language, the draft is named.
    .sort((a, b) => Number(b.published) - Number(a.published));
  const faults = all.flatMap((locale, at) => faultsAmong(locale, all, all.slice(0, at)));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return all
    .filter((locale) => locale.published || drafts)
    .map((locale) => (locale.published ? locale : { ...locale, label: `${DRAFT} ${locale.label}` }))
    .sort((a, b) => a.order - b.order);
}

/** Finds a tag or an order that an earlier language has too, and names of languages that do not exist. */
function faultsAmong(
  { id, tag, order, reads }: Locale,
  all: readonly Locale[],
  before: readonly Locale[],
): string[] {
  const fault = (key: string, says: string): string => `locales/${id}/locale.json: ${key}: ${says}`;
  return [
    ...before
      .filter((other) => other.tag === tag)
      .map((other) => fault("tag", `"${tag}" is that of locales/${other.id}`)),
    ...before
      .filter((other) => other.order === order)
      .map((other) => fault("order", `${order} is that of locales/${other.id}`)),
    ...reads
      .filter((one) => !all.some((other) => other.id === one))
      .map((one) => fault("reads", `there is no folder locales/${one}`)),
  ];
}

function readLocale(root: string, id: string): Locale {
  const path = `locales/${id}/locale.json`;
  try {
    return { id, ...LocaleShape.parse(JSON.parse(readFileSync(join(root, path), "utf8"))) };
  } catch (cause) {
    const { issues } = cause as Partial<z.ZodError>;
    const faults = issues?.map((issue) => [...issue.path, issue.message].join(": ")) ?? [
      (cause as Error).message,
    ];
    throw new Error(faults.map((fault) => `${path}: ${fault}`).join("\n"), { cause });
  }
}
