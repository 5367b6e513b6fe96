import { withoutPlural } from "../../../src/core/words/parity.rules.ts";

/**
 * An invented language: a private tag, the plural forms and dates of Arabic, and words copied from another
 * language.
 */
export const NEW = {
  label: "Qaa",
  tag: "qaa-Arab",
  intl: "ar-u-nu-latn",
  dir: "rtl",
  order: 9,
  reads: ["en"],
  published: true,
};
export const ID = "qaa";
export const FROM = "en";
/** A second invented language. With it, the site has one language more than is published. */
export const MORE = { ...NEW, label: "Qab", tag: "qab-Arab", order: 10 };
export const MORE_ID = "qab";
export const { pluralCategories } = new Intl.PluralRules(NEW.intl).resolvedOptions();

/** Returns a tree in which each sentence with a count has every plural form of the new language. */
export function inForms(tree: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        return [[key, inForms(value as Record<string, unknown>)]];
      const [base = key] = withoutPlural([key]);
      return base === key ? [[key, value]] : pluralCategories.map((form) => [`${base}_${form}`, value]);
    }),
  );
}
