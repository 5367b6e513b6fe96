import { z } from "astro/zod";

const isTag = (tag: string): boolean => {
  try {
    return new Intl.Locale(tag).toString() !== "";
  } catch {
    return false;
  }
};
const isKnown = (tag: string): boolean => isTag(tag) && Intl.PluralRules.supportedLocalesOf(tag).length > 0;

/** `locales/XX/locale.json` describes a language. The name of its folder is its id and its part of the URL. */
export const Locale = z.strictObject({
  label: z.string().min(1).describe("The language's own name, as its readers write it"),
  tag: z
    .string()
    .refine(isTag, "expected a BCP 47 tag such as pt-BR or ckb-Arab")
    .describe("BCP 47 tag for the lang attribute"),
  intl: z
    .string()
    .refine(
      isKnown,
      "Intl knows no plural forms and dates for this tag: give that of the nearest language it knows",
    )
    .describe(
      "BCP 47 tag for Intl; it fixes the digits, because `ar` alone prints other digits in some countries",
    ),
  dir: z.enum(["ltr", "rtl"]).describe("Direction of its writing"),
  order: z.number().int().positive().describe("Position in the chooser and the switcher"),
  published: z.boolean().describe("false: a draft that a build leaves out"),
  phone: z
    .string()
    .regex(/^1?.?AAA.BBB.CCCC$/)
    .describe("Form of a North American number: AAA is the area code, then BBB and CCCC"),
  clock: z
    .union([z.literal(12), z.literal(24)])
    .describe("Hours of its clock: 12 with morning and evening, or 24"),
  group: z
    .string()
    .length(1)
    .optional()
    .describe("Separator of thousands, if the usual one means a decimal to some readers"),
  months: z
    .array(z.string())
    .length(12)
    .optional()
    .describe("Names of the months, if some readers do not know the usual ones"),
  fonts: z
    .array(z.string().min(1))
    .optional()
    .describe("Font families in its folder fonts/, for handouts in letters that Readex Pro lacks"),
  reads: z
    .array(z.string())
    .describe("Other languages that its readers may know, best first, for links with no page in this one"),
});
export type LocaleFile = z.output<typeof Locale>;

/** A locale with its folder's name. */
export interface Locale extends LocaleFile {
  readonly id: string;
}
