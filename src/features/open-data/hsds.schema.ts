import { z } from "astro/zod";
import { Day } from "../../core/facts/schema/source.ts";

const id = z.uuid().describe("UUID v5 of our own id: it never changes.");
const language = z.strictObject({
  id,
  code: z.string(),
  name: z.string().optional(),
  note: z.string().optional(),
});

/** One service of `/data/directory.json`: the part of Open Referral HSDS 3.0 that this project uses. */
export const HsdsService = z
  .strictObject({
    id,
    name: z.string().min(1),
    alternate_name: z.string().optional().describe("Its names in the other languages of the site."),
    description: z.string().optional(),
    url: z.url().optional(),
    email: z.email().optional(),
    status: z.literal("active"),
    interpretation_services: z.string().optional(),
    fees_description: z.string().optional(),
    minimum_age: z.number().int().optional(),
    maximum_age: z.number().int().optional(),
    assured_date: Day.describe("Day on which the facts were last read; not telephoned."),
    alert: z.string().optional().describe("Says what is not confirmed."),
    organization: z.strictObject({ id, name: z.string(), description: z.string() }).optional(),
    phones: z.array(
      z.strictObject({
        id,
        number: z.string(),
        type: z.enum(["voice", "text"]),
        description: z.string(),
        languages: z.array(language),
      }),
    ),
    schedules: z.array(
      z.strictObject({
        id,
        freq: z.literal("WEEKLY"),
        byday: z.string().regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/),
        opens_at: z.string(),
        closes_at: z.string(),
        description: z.string(),
      }),
    ),
    service_areas: z.array(z.strictObject({ id, name: z.string() })),
    languages: z.array(language),
  })
  .describe("One service.");
export type HsdsService = z.infer<typeof HsdsService>;
