import { z } from "astro/zod";
import { TASKS } from "./services/platform.ts";
import { SERVICE_KINDS } from "./services/service.ts";
import { Id } from "./source.ts";

/** One entry of `src/data/areas.yaml`. The `coverage.area` of a service names its id. */
export const Area = z
  .strictObject({
    name: z
      .string()
      .nullable()
      .describe("Name for machines, in its own language. null: the area has no name."),
    inCanada: z
      .boolean()
      .describe("true: it is Canada or a part of Canada, and its lines do not help outside."),
  })
  .describe("The area where a service helps people.");
export type Area = z.infer<typeof Area>;

/** One entry of `src/data/needs.yaml`. */
export const Need = z
  .strictObject({
    id: Id.describe("Id of the need: its words are `need.ID` in locales/xx/ui/services.json."),
    kinds: z.array(z.enum(SERVICE_KINDS)).min(1).describe("Kinds of service that answer it."),
  })
  .describe("What a visitor may need, and which kinds of service answer it.");
export type Need = z.infer<typeof Need>;

/** One entry of `src/data/tasks.yaml`. */
export const TaskFacts = z
  .strictObject({
    id: z.enum(TASKS).describe("Id of the task: its words are `tasks.ID` in locales/xx/ui/platforms.json."),
    table: z
      .boolean()
      .default(true)
      .describe(
        "true: it has its own place in the table of all apps. false: it is only a part of another task.",
      ),
  })
  .describe("Something that people may want to do on an app or website.");
export type TaskFacts = z.infer<typeof TaskFacts>;

/** One entry of `src/data/credits.yaml`. */
export const Credit = z
  .strictObject({
    work: z.string().min(1).describe("Title and owner of the work, in its own language."),
    licence: z.string().min(1).describe("Its licence in English, or a note that it needs confirmation."),
    url: z.url().optional().describe("Page that shows it."),
  })
  .describe("A work that the facts use. Every file of open data names it.");
export type Credit = z.infer<typeof Credit>;
