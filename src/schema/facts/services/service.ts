import { z } from "astro/zod";
import { Channel } from "./channel.ts";
import { byLanguage, Languages } from "../../shared/languages.ts";
import { Day, Id, SourceIds } from "../source.ts";
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

export const AREAS = [
  "quebec",
  "canada",
  "international",
  "montreal",
  "laval",
  "laurentides",
  "outaouais",
  "united-states",
  "united-kingdom",
] as const;

export const Service = z
  .strictObject({
    id: Id.describe("Id of the service, the same as the name of its file."),
    kind: z.enum(SERVICE_KINDS).describe("What sort of service it is."),
    tier: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(9)])
      .describe("1: first doors, signed before launch; 2 and 3: others; 9: known, not shown."),
    names: byLanguage(z.string()).describe("Official names, as facts; the name shown is in the words."),
    operator: z.string().nullable().describe("Who runs it, or null when unknown."),
    coverage: z.strictObject({
      area: z.enum(AREAS).describe("Where the people it serves are."),
      note: z.string().optional().describe("Remark for editors, never shown."),
    }),
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
    languages: Languages,
    interpreters: z.strictObject({
      value: z
        .enum(["unknown", "none", "some", "any", "arabic"])
        .describe("Only arabic names Arabic; nothing else may be promised to an Arabic speaker."),
    }),
    channels: z.array(Channel).describe("Ways to reach it; may be empty."),
    status: Status.describe("The status of its best channel."),
    sources: SourceIds,
    seen: Day.describe("Day on which these facts were last read."),
    note: z.string().optional().describe("Remark for editors, never shown."),
  })
  .superRefine(({ status, sources }, context) => {
    if (status === "withheld" || sources.length > 0) return;
    context.addIssue({ code: "custom", path: ["sources"], message: "needs at least one source" });
  })
  .describe("A body that takes reports or helps.");
export type Service = z.infer<typeof Service>;
