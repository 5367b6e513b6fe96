import { z } from "astro/zod";
import { TASKS } from "./services/platform.ts";
import { SERVICE_KINDS } from "./services/service.ts";
import { Id } from "./source.ts";

/** One entry of `src/data/areas.yaml`, by the id that `coverage.area` of a service names. */
export const Area = z
  .strictObject({
    name: z
      .string()
      .nullable()
      .describe("Name as machines read it, in its own language; null: no limit that has a name."),
    inCanada: z.boolean().describe("Whether it is Canada or a part of it: its lines are of no use outside."),
  })
  .describe("Where the people that a service serves are.");
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
      .describe("Whether it is a wish of its own in the table of all apps, and not only a part of another."),
  })
  .describe("Something that one may want to do on any app or website.");
export type TaskFacts = z.infer<typeof TaskFacts>;

/** One entry of `src/data/credits.yaml`. */
export const Credit = z
  .strictObject({
    work: z.string().min(1).describe("What is owed to: its title and whose it is, in its own language."),
    licence: z.string().min(1).describe("Its licence, or that it is to be confirmed, in English."),
    url: z.url().optional().describe("Page that shows it."),
  })
  .describe("A work that the facts build on, named in every file of open data.");
export type Credit = z.infer<typeof Credit>;
