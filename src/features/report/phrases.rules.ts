import type { SheetHandover } from "./sheet-words.schema.ts";
import { own } from "./answers.rules.ts";

/** The phrases of one language, with the data that the code needs. */
export interface Phrases extends SheetHandover {
  /** Id of the language, as in its address. */
  readonly id: string;
  /** Name of the language in itself. */
  readonly label: string;
  /** BCP 47 tag for the lang attribute. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  /** BCP 47 tag for plural forms. */
  readonly intl: string;
  /** Platform id to its name. */
  readonly platforms: Readonly<Record<string, string>>;
}

/**
 * Fills the blanks of a phrase. It never looks for blanks in the inserted values.
 *
 * @example fill("Compte {{number}} sur {{total}}", { number: 2, total: 3 }); // "Compte 2 sur 3"
 */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(own(values, name) ?? blank));
}
