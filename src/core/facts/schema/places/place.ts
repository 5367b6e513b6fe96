import { z } from "astro/zod";
import { LanguageTag } from "../../../schema/languages.ts";
import { Id } from "../source.ts";
import { Status } from "../status.ts";

const code = z.string().regex(/^(\d{5}|SUP-[A-Z]+)$/, "expected a five-digit code or SUP-NAME");

/** Reads a cell that may be empty. An empty cell becomes null. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((cell) => (cell === "" ? null : cell), schema.nullable());
}

/** Reads a cell with values separated by spaces. An empty cell becomes an empty list. */
function list<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (cell) => (typeof cell === "string" ? cell.split(" ").filter(Boolean) : cell),
    z.array(item),
  );
}

const yesNo = z.enum(["yes", "no"]).transform((cell) => cell === "yes");

/** One row of `src/data/places.csv`. */
export const Place = z.strictObject({
  id: Id.describe(
    "The name in kebab-case ASCII, also in the URL of the page. If two places share a name, the code follows.",
  ),
  code: code.describe(
    "Geographic code of the ministry of municipal affairs, or SUP-NAME for a place that is not in its list.",
  ),
  name: z.string().min(1).describe("Official name, in French or in the language of the community."),
  kind: Id.describe("Official kind: the word of the ministry in kebab-case: ville, paroisse, reserve…"),
  mrc: optional(z.string()).describe("Regional county municipality (MRC); null if there is none."),
  region: z
    .string()
    .regex(/^\d\d$/)
    .describe("Administrative region, 01 to 17."),
  population: optional(z.coerce.number().int().nonnegative()).describe("Inhabitants; null when unknown."),
  police: Id.describe("The police service that serves the place."),
  post: optional(Id).describe("The post or station to call; null when the service has one number."),
  otherPosts: list(Id).describe("Posts that serve other parts of the same territory."),
  split: list(Id).describe("Services that share the territory with `police`."),
  coverage: z
    .enum(["confirmed", "listed", "unconfirmed", "rule"])
    .describe("How sure it is that `police` serves the place. rule: by section 72 of the Police Act."),
  coverageSource: list(Id).describe("Sources of `police`; none for a place without inhabitants."),
  phoneStatus: z
    .enum([...Status.options, "none"])
    .describe(
      "Status of the number to show here. It may be worse than the number's own status. none: the place needs no number.",
    ),
  youthProtection: z
    .string()
    .regex(/^\d\d(-[A-Za-z]+)?$/)
    .describe("Region of youth protection: the health region, not the administrative one."),
  youthProtectionDoubt: optional(Id).describe("Words id: what a visitor must know about `youthProtection`."),
  routable: yesNo.describe("Whether the site offers the place; no for unnamed land."),
  homonymGroup: optional(Id).describe("Id that places with the same name share."),
  homonymMatters: optional(yesNo).describe(
    "true: confusing it with the other place would give a wrong number. null: no other place has its name.",
  ),
  doubt: optional(Id).describe("Words id: what a visitor must know about `police` or `post`."),
  note: z.string().describe("Remark for developers; never shown."),
});
export type Place = z.infer<typeof Place>;

/** One row of `src/data/place-names.csv`: another name of a place. */
export const PlaceName = z.strictObject({
  name: z.string().min(1).describe("The other name, as people write it."),
  language: LanguageTag.describe("BCP 47 tag; mul: several languages use the name."),
  kind: z
    .enum([
      "borough",
      "district",
      "former-municipality",
      "former-name",
      "common-name",
      "endonym",
      "abbreviation",
      "merged-2025",
      "merged-2026",
      "arabic-transliteration",
      "arabic-translation",
    ])
    .describe("What kind of name it is."),
  code: code.describe("Code of the place."),
  borough: optional(z.string()).describe("Borough of the name, if the place has boroughs."),
  status: z
    .enum(["official", "everyday", "former", "transliteration-unreviewed"])
    .describe("How official the name is."),
  ambiguous: yesNo.describe("true: another place has the same name, and the page shows both."),
});
export type PlaceName = z.infer<typeof PlaceName>;

/** One row of `src/data/sectors.csv`: a village or sector whose name people use instead of its municipality. */
export const Sector = z.strictObject({
  name: PlaceName.shape.name,
  language: PlaceName.shape.language,
  code: code.describe("Code of the place that contains it."),
  sources: list(Id).pipe(z.array(Id).min(1, "needs a source")).describe("Sources that say so."),
});
export type Sector = z.infer<typeof Sector>;

/** One row of `src/data/postal.csv`: places for the first three characters of a postal code. */
export const PostalPrefix = z.strictObject({
  prefix: z
    .string()
    .regex(/^[GHJK]\d[A-Z]$/)
    .describe("First three characters of a postal code."),
  codes: list(code).pipe(z.array(code).min(1)).describe("Codes of the places, the most likely first."),
  confidence: z
    .enum(["high", "ask"])
    .describe("high: one answer; ask: the person chooses. It is only a hint."),
  borough: optional(z.string()).describe("Borough, if the place has boroughs."),
  note: z.string().describe("Remark for developers; never shown."),
});
export type PostalPrefix = z.infer<typeof PostalPrefix>;
