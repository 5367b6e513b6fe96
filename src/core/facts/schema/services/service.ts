import { z } from "astro/zod";
import { Channel } from "./channel.ts";
import { byLanguage, Languages } from "../../../schema/languages.ts";
import { Id, SourceIds } from "../source.ts";
import { Status } from "../status.ts";

export const SERVICE_KINDS = [
  "emergency",
  "report",
  "removal",
  "support",
  "youth-protection",
  "legal",
  "health",
  "police-tip",
  "fraud",
  "school",
  "other",
] as const;

export const Service = z
  .strictObject({
    id: Id.describe("Id of the service, the same as the name of its file."),
    slug: z
      .string()
      .regex(/^services\/\d+$/, "expected services/ and a number: browser history is read by others")
      .describe("Address after the language, the same in each; its number carries no order and no meaning."),
    kind: z.enum(SERVICE_KINDS).describe("What sort of service it is."),
    tier: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(9)])
      .describe("1: first doors, signed before launch; 2 and 3: others; 9: known, not shown."),
    names: byLanguage(z.string()).describe("Official names, as facts; the name shown is in the words."),
    operator: z.string().nullable().describe("Who runs it, or null when unknown."),
    publicBody: z
      .boolean()
      .default(false)
      .describe("Whether a government or a public body runs it, as its operator says; this site is none."),
    coverage: z
      .strictObject({
        area: Id.describe("Where the people it serves are: an id of src/data/areas.yaml."),
        note: z.string().optional().describe("Remark for editors, never shown."),
      })
      .describe("Whom it serves, by where they are."),
    audience: z
      .array(z.enum(["anyone", "young", "parents", "adults", "professionals"]))
      .describe("Whom it serves."),
    ages: z
      .strictObject({
        min: z.int().nullable().describe("Youngest age in years, or null."),
        max: z.int().nullable().describe("Oldest age in years, or null."),
      })
      .nullable()
      .default(null)
      .describe("Ages it serves, or null for no limit known."),
    cost: z.literal("free").nullable().default(null).describe("free when a page says so, else null."),
    identity: z.enum(["anonymous", "confidential", "named", "unknown"]).describe("What a caller must tell."),
    takes: z.array(Id).describe("What it takes in."),
    after: z
      .array(Id)
      .default([])
      .describe("What it does with what it receives: ids of `after` in locales/xx/plan.yaml."),
    languages: Languages,
    interpreters: z
      .strictObject({
        value: z
          .enum(["unknown", "none", "some", "any", "arabic"])
          .describe("Only arabic names Arabic; nothing else may be promised to an Arabic speaker."),
      })
      .describe("Whether an interpreter can be had."),
    channels: z.array(Channel).describe("Ways to reach it; may be empty."),
    status: Status.describe("The status of its best channel."),
    sources: SourceIds,
    note: z.string().optional().describe("Remark for editors, never shown."),
  })
  .superRefine(({ status, sources }, context) => {
    if (status === "withheld" || sources.length > 0) return;
    context.addIssue({ code: "custom", path: ["sources"], message: "needs at least one source" });
  })
  .describe("A body that takes reports or helps.");
export type Service = z.infer<typeof Service>;
