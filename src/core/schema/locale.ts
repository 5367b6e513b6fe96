import { z } from "astro/zod";

const isTag = (tag: string): boolean => {
  try {
    return new Intl.Locale(tag).toString() !== "";
  } catch {
    return false;
  }
};
const isKnown = (tag: string): boolean => isTag(tag) && Intl.PluralRules.supportedLocalesOf(tag).length > 0;

/** `locales/XX/locale.json`: what a language says of itself. The folder's name is its id and its part of the address. */
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
    .describe("BCP 47 tag for Intl; fixes the digits, since `ar` alone prints others in some countries"),
  dir: z.enum(["ltr", "rtl"]).describe("Direction of the script"),
  order: z.number().int().positive().describe("Place in the chooser and the switcher"),
  published: z.boolean().describe("false: drafted, never built"),
  phone: z
    .string()
    .regex(/^1?.?AAA.BBB.CCCC$/)
    .describe("How a North American number is written: area AAA, BBB, CCCC"),
  clock: z
    .union([z.literal(12), z.literal(24)])
    .describe("Hours of its clock: 12 with morning and evening, or 24"),
  group: z
    .string()
    .length(1)
    .optional()
    .describe("What stands between thousands, where the usual sign means a decimal to some readers"),
  months: z
    .array(z.string())
    .length(12)
    .optional()
    .describe("Names of the months, where the usual ones are not read everywhere"),
  fonts: z
    .array(z.string().min(1))
    .optional()
    .describe("Families of the files in its folder fonts/, for handouts in letters that Readex Pro lacks"),
  reads: z
    .array(z.string())
    .describe(
      "Other languages its readers may manage, best first, for links that exist in no page of theirs",
    ),
});
export type LocaleFile = z.output<typeof Locale>;

/** A locale with its folder's name. */
export interface Locale extends LocaleFile {
  readonly id: string;
}
