import { withoutPlural } from "../../../src/core/words/parity.rules.ts";

/** Nobody's language: a private tag, the plural forms and dates of Arabic, and the words of another as if they were its own. */
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
/** A second one beside it: with those that are published, one language more than the site has. */
export const MORE = { ...NEW, label: "Qab", tag: "qab-Arab", order: 10 };
export const MORE_ID = "qab";
export const { pluralCategories } = new Intl.PluralRules(NEW.intl).resolvedOptions();

/** A tree with each sentence that counts in every plural form of the new language. */
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
