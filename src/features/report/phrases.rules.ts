import type { SheetBeside, SheetHandover } from "./sheet-words.schema.ts";
import { own } from "./answers.rules.ts";

/** The words of one field. `self` and `me` are for an adult and a young person who report what happened to themselves. */
export interface FieldPhrases {
  readonly label: string;
  readonly self?: string | undefined;
  readonly me?: string | undefined;
  readonly telephone?: string | undefined;
  readonly email?: string | undefined;
  readonly only?: string | undefined;
  readonly count?: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** Options that such a person hears otherwise. */
  readonly spoken?: Readonly<Partial<Record<"me" | "self", Readonly<Record<string, string>>>>> | undefined;
}

/** The phrases of one language, with the data that the code needs. */
export interface Phrases
  extends Omit<SheetBeside, "telephone">, Pick<SheetHandover, "zones" | "scripts" | "otherPlatform"> {
  readonly fields: Readonly<Record<string, FieldPhrases>>;
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

/** The phrases of a language in which reports are taken. */
export interface OfficePhrases extends Phrases, Pick<SheetHandover, "qr" | "noQr" | "boxes" | "telephone"> {}

/**
 * Fills the blanks of a phrase. It never looks for blanks in the inserted values.
 *
 * @example fill("Compte {{number}} sur {{total}}", { number: 2, total: 3 }); // "Compte 2 sur 3"
 */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(own(values, name) ?? blank));
}
