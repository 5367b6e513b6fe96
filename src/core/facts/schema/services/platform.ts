import { z } from "astro/zod";
import { byLanguage } from "../../../schema/languages.ts";
import { Id, SomeSources, SourceIds } from "../source.ts";
import { Status } from "../status.ts";

export const TASKS = [
  "report-account",
  "report-message",
  "report-content",
  "report-without-account",
  "block",
  "note-before-blocking",
  "take-down-image",
  "privacy-and-family",
] as const;
export type TaskId = (typeof TASKS)[number];

export const PlatformStep = z
  .strictObject({
    fact: z
      .string()
      .describe("The known fact in English, for editors. The visible sentence is in the words."),
    status: Status,
    sources: SomeSources,
  })
  .describe("One step of a task.");

export const PlatformTask = z
  .strictObject({
    steps: z.array(PlatformStep).describe("What to do, in order."),
    notApplicable: z
      .string()
      .optional()
      .describe("Why there is nothing to do here, in English, for editors."),
  })
  .describe("Something a person may want to do on a platform.");

export const PlatformLink = z
  .strictObject({
    purpose: z
      .enum([
        "report-form",
        "help",
        "french-help",
        "arabic-help",
        "family",
        "intimate-images",
        "removal-request",
        "minor-account",
      ])
      .describe("What the page is for."),
    title: z.string().describe("What the page is, in English, for editors."),
    urls: byLanguage(z.url()).describe("Address by language."),
    needsAccount: z.enum(["yes", "no", "unknown"]).describe("Whether people must be signed in."),
    status: Status,
    sources: SourceIds,
  })
  .describe("A page of the platform.");

export const Platform = z
  .strictObject({
    id: Id.describe("Id of the platform, the same as the name of its file."),
    name: z.string().describe("Its own name."),
    names: byLanguage(
      z.strictObject({
        text: z.string().describe("How it is usually written."),
        also: z.array(z.string()).describe("Other spellings people type."),
        reviewed: z.boolean().describe("Whether a reader of the language has checked it."),
      }),
    ).describe("Names in other scripts."),
    kind: z
      .enum(["social", "messaging", "video", "game", "forum", "search", "ai", "other"])
      .describe("What kind of app or website it is."),
    order: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe("Position among the most wanted apps. null: after them, by name."),
    depth: z.enum(["deep", "standard"]).describe("How closely it was studied."),
    minAge: z
      .strictObject({
        value: z.int().nullable().describe("Youngest age in years, or null when unknown."),
        status: Status,
        sources: SourceIds,
      })
      .describe("Minimum age for an account."),
    tasks: z
      .partialRecord(z.enum(TASKS), PlatformTask)
      .describe("What people can do there. A missing task is unknown."),
    links: z.array(PlatformLink).describe("Pages of the platform itself that help."),
    warnings: z.array(z.string()).describe("Warnings, in English, for editors."),
    note: z.string().optional().describe("Remark for editors, never shown."),
  })
  .describe("An app or site where it happened.");
export type Platform = z.infer<typeof Platform>;
