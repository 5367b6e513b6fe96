import { z } from "astro/zod";
import { byLanguage, LanguageTag } from "../../../schema/languages.ts";
import { Id, SomeSources } from "../source.ts";
import { Status } from "../status.ts";
import { Telephone } from "../../../schema/telephone.ts";

const note = z.string().optional().describe("Remark for developers; never shown.");

/** The key that a caller presses, or the extension that a caller asks for, once the call is answered. */
export const PoliceMenu = z.strictObject({
  kind: z
    .enum(["extension", "press"])
    .describe("extension: ask for it or dial it; press: an option in the voice menu."),
  value: z.string().regex(/^\d+$/).describe("The digits."),
  status: Status.describe("How sure the digits are. The number has its own status."),
});
export type PoliceMenu = z.infer<typeof PoliceMenu>;

/** One telephone number of a police service or a post. */
export const PolicePhone = z.strictObject({
  label: z
    .enum(["non-emergency", "post", "switchboard", "emergency", "unit", "tip-line"])
    .describe(
      "What it is for. Only non-emergency and post take an ordinary report; tip-line is never for a victim's own report.",
    ),
  value: Telephone.nullable().describe("The number, in E.164; null when withheld."),
  menu: PoliceMenu.nullable().default(null).describe("What to press or ask for; null: nothing."),
  status: Status,
  sources: SomeSources,
  doubts: z.array(Id).default([]).describe("Words ids: what a visitor must know before calling."),
  note,
});
export type PolicePhone = z.infer<typeof PolicePhone>;

/** A post of the Sûreté du Québec, or a station. */
export const PolicePost = z.strictObject({
  id: Id,
  kind: z
    .enum(["sq-post", "nunavik-station", "eeyou-eenou-station", "spvm-station"])
    .describe("What it is called."),
  city: z.string().min(1).describe("Town of the post."),
  station: z
    .number()
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe("Its number, if stations have numbers."),
  locatedIn: z
    .strictObject({
      label: z.string().min(1).describe("City, borough or district, as people say it."),
      code: z
        .string()
        .regex(/^\d{5}$/)
        .describe("Code of the municipality."),
      borough: z
        .string()
        .nullable()
        .default(null)
        .describe("Official name of the borough; null if there is none."),
    })
    .nullable()
    .default(null)
    .describe("Place of a numbered station. The streets that it serves are not known."),
  territories: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe("MRC or other territory."),
        role: z
          .enum(["principal", "auxiliaire", "secondaire", "ouest", "soutien", "local"])
          .describe("The post's part in it, as the ministry writes it."),
      }),
    )
    .default([])
    .describe("Its territories in the directory."),
  fallback: Id.nullable().default(null).describe("The post to call until the number of this one is known."),
  phones: z.array(PolicePhone).default([]).describe("Its telephones; none if no number was found."),
  sources: SomeSources.optional(),
  note,
});
export type PolicePost = z.infer<typeof PolicePost>;

const link = { url: z.url().nullable().default(null).describe("Web address."), status: Status };

/** One file of `src/data/police/`. */
export const PoliceService = z.strictObject({
  id: Id,
  type: z.enum(["provincial", "municipal", "indigenous"]).describe("Whose service it is."),
  names: byLanguage(z.string().min(1)).describe(
    "Names by BCP 47 tag. The everyday name that a reader sees is in the words.",
  ),
  nameLanguage: LanguageTag.describe("Which of `names` stands on its door."),
  englishName: z.enum(["official", "everyday", "translation"]).describe("What the English name is."),
  seat: z.string().min(1).describe("Town of its headquarters."),
  website: z
    .strictObject({ ...link, url: z.url().describe("Web address.") })
    .nullable()
    .default(null)
    .describe("Its site or its page on the town's site."),
  languages: z
    .array(
      z.strictObject({
        tag: LanguageTag.describe("BCP 47 tag; mul: any, through an interpreter."),
        of: z.enum(["statements", "website"]).describe("What is in that language."),
        status: Status,
        sources: SomeSources,
        note,
      }),
    )
    .default([])
    .describe("Languages beside French, where a source says so."),
  emergency: z
    .enum(["911", "own-line", "village-line"])
    .describe(
      "Whom to call in danger: 911, its `emergency` telephone, or the village's station where 911 is not in service.",
    ),
  noPhone: z
    .enum(["local-post", "numbers-in-conflict", "reached-through-911"])
    .nullable()
    .default(null)
    .describe("Why it has no number for an ordinary report; null when it has one."),
  phones: z.array(PolicePhone).min(1).describe("Its telephones."),
  finder: z
    .strictObject({ ...link, name: z.string().describe("Name of the tool."), note })
    .nullable()
    .default(null)
    .describe("Tool that finds the post of an address."),
  childExploitationUnit: z
    .strictObject({ ...link, name: z.string().describe("Official name in French.") })
    .nullable()
    .default(null)
    .describe("Its unit for children exploited online, where it names one."),
  operating: z
    .strictObject({ status: Status, sources: SomeSources })
    .nullable()
    .default(null)
    .describe("Proof that an Indigenous service still works; null for the others."),
  note,
  posts: z.array(PolicePost).default([]).describe("Its posts and stations."),
});
export type PoliceService = z.infer<typeof PoliceService>;
