import type { ForeignEnd } from "../core/facts/schema/places/abroad.ts";

/**
 * Maps the service at a number to the word before the number (`plan.json`: there.ends). The police have no
 * word.
 */
export const END_WORDS: Readonly<Partial<Record<ForeignEnd, string>>> = {
  gendarmerie: "villages",
  "national-guard": "villages",
  suicide: "suicide",
  "child-helpline": "children",
  "child-protection": "children",
};
