import { z } from "astro/zod";
import { LanguageTag } from "../../schema/languages.ts";

/** Kebab-case identifier, the same in file name, key and test. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a kebab-case id")
  .describe("Kebab-case id.");

/** An ISO day, as in 2026-11-25. */
export const Day = z.iso.date().describe("A day as YYYY-MM-DD.");

const DATE = /^(\.\.|\d{4}(-\d{2}(-\d{2})?)?~?)(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?~?))?$/;

/** A date in ISO 8601 or EDTF. 2025~ is about 2025, 2021/.. is 2021 or later, 2023/2025 is between the two. */
export const EdtfDate = z
  .string()
  .regex(DATE, "expected an ISO 8601 or EDTF date")
  .describe("A date, as exact as it is known.");

export const Source = z
  .strictObject({
    publisher: z.string().min(1).describe("Who published the page."),
    publisherIn: z
      .record(LanguageTag, z.string().min(1))
      .optional()
      .describe("The name that the publisher itself has in another language, by language."),
    title: z.string().nullable().describe("What the page is, or null if nobody noted it."),
    titleLanguage: LanguageTag.optional().describe("Language of the title; needed if visitors see it."),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe("Address that may be linked, or null."),
    kind: z
      .enum([
        "official",
        "government",
        "law",
        "open-data",
        "directory",
        "listing",
        "press",
        "authority",
        "authority-copy",
        "platform-own",
        "platform-copy",
        "platform-proxy",
        "public-code",
        "third-party",
        "unofficial",
        "editor",
      ])
      .describe("What kind of page it is. editor: this project concluded it."),
    date: EdtfDate.nullable().describe(
      "Date of the page (EDTF: 2025~ about 2025, 2021/.. 2021 or later), or null if it has none.",
    ),
    seen: Day.describe("Day on which this project last read the page."),
    citable: z.boolean().describe("true: pages may show it to visitors."),
    language: LanguageTag.optional().describe(
      "Language of the page that was read; needed if pages may show it to visitors.",
    ),
    doors: z
      .array(z.enum(["parents", "staff"]))
      .min(1)
      .optional()
      .describe("For a page that a child should not read: only guides for these readers link to it."),
    old: z.literal(true).optional().describe("The page describes an earlier version of what it explains."),
    licence: z.string().optional().describe("Licence of a data set."),
    note: z.string().optional().describe("Remark for editors, never shown."),
  })
  .superRefine(({ citable, title, titleLanguage, language }, context) => {
    if (!citable) return;
    const missing = [
      ...(language === undefined ? ["language"] : []),
      ...(title !== null && titleLanguage === undefined ? ["titleLanguage"] : []),
    ];
    for (const field of missing)
      context.addIssue({
        code: "custom",
        path: [field],
        message: "is missing: visitors may be told of the page",
      });
  })
  .describe("Where a fact comes from and when it was seen.");
export type Source = z.infer<typeof Source>;

export const SourceIds = z.array(Id).describe("Ids of src/data/sources.yaml.");

/** At least one source: no value may stand without one. */
export const SomeSources = SourceIds.min(1, "needs at least one source");
