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
      .describe(
        "Path without the language, the same in every language. Its number has no order and no meaning.",
      ),
    kind: z.enum(SERVICE_KINDS).describe("What kind of service it is."),
    tier: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(9)])
      .describe("1: first doors, signed before launch; 2 and 3: others; 9: known, not shown."),
    names: byLanguage(z.string()).describe("Official names, as facts. The visible name is in the words."),
    operator: z.string().nullable().describe("Who runs it, or null when unknown."),
    publicBody: z
      .boolean()
      .default(false)
      .describe("true: its operator says that a government or public body runs it. This site is not one."),
    coverage: z
      .strictObject({
        area: Id.describe("Where the people it serves are: an id of src/data/areas.yaml."),
        note: z.string().optional().describe("Remark for editors, never shown."),
      })
      .describe("The area that it serves."),
    audience: z
      .array(z.enum(["anyone", "young", "parents", "adults", "professionals"]))
      .describe("Who it serves."),
    ages: z
      .strictObject({
        min: z.int().nullable().describe("Youngest age in years, or null."),
        max: z.int().nullable().describe("Oldest age in years, or null."),
      })
      .nullable()
      .default(null)
      .describe("Ages it serves, or null for no limit known."),
    cost: z.literal("free").nullable().default(null).describe("free if a page says so, otherwise null."),
    identity: z
      .enum(["anonymous", "confidential", "named", "unknown"])
      .describe("What callers must tell about themselves."),
    takes: z.array(Id).describe("What people may report or ask."),
    after: z
      .array(Id)
      .default([])
      .describe("What it does with what it receives: ids of `after` in locales/xx/plan.yaml."),
    languages: Languages,
    interpreters: z
      .strictObject({
        value: z
          .enum(["unknown", "none", "some", "any", "arabic"])
          .describe("Only `arabic` names Arabic. With any other value, promise an Arabic speaker nothing."),
      })
      .describe("Whether an interpreter is available."),
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
