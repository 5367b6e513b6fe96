import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import { UNKNOWN, VERSION, keyOf } from "../report/machine.rules.ts";
import { URGENCIES } from "../report/urgency.rules.ts";
import { fileHref } from "../../core/words/urls.ts";
import type { GroupField, LeafField } from "../report/sheet-facts.schema.ts";

type Rule = Readonly<Record<string, unknown>>;

/** One line of ASCII. */
const TYPED = "^[ -~]*$";
const DAY = "\\d{4}-\\d{2}-\\d{2}";
const WHEN = `${DAY}(?:T\\d{2}:\\d{2}(?:[+-]\\d{2}:\\d{2})?)?`;
const NOT_SURE = "unsure";

/**
 * Returns `/data/sheet-format.json`: a JSON Schema that explains the lines at the end of a report, key by
 * key. With it, a police service can read a report by machine.
 */
export function sheetFormat(site: Site): object {
  const { sheet } = sheetSources(site);
  const properties: Record<string, Rule> = {
    REPORT: { const: VERSION, description: "Version of the format." },
    FILLED: {
      type: "string",
      pattern: `^${WHEN}$`,
      description: "When the sheet was filled in: day and hour in Quebec, with the offset from UTC.",
    },
    URGENCY: {
      enum: URGENCIES.map((level) => (level === NOT_SURE ? UNKNOWN : level)),
      description:
        "By the answers alone: a life may be in danger (now); something happens today, or by the day of URGENCY_BY; " +
        "a threat, a meeting or contact with children that goes on, without a day (soon); none of these (none); " +
        "unknown: to be checked, since nobody said whether the person is safe, or on which day.",
    },
    URGENCY_BY: {
      type: "string",
      pattern: `^${WHEN}$`,
      description: "The nearest day that has not passed, of those that the answers give.",
    },
  };
  const patternProperties: Record<string, Rule> = {};
  for (const field of sheet.sections.flatMap(({ fields }) => fields)) {
    if (field.kind === "repeat")
      for (const inner of field.fields)
        for (const [key, rule] of rulesOf(site, keyOf(`${field.id}.0.${inner.id}`), inner))
          patternProperties[`^${key.replace("_1_", "_[1-9][0-9]*_")}$`] = rule;
    else for (const [key, rule] of rulesOf(site, keyOf(field.id), field)) properties[key] = rule;
  }
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: site.facts.site.origin + fileHref("data/sheet-format.json"),
    title: "Report sheet: the lines for a machine",
    description:
      "Each line is KEY=value in ASCII. Other letters are written as in JSON: \\u and four hexadecimal digits. " +
      `"${UNKNOWN}": answered with “not sure”, or whose account or which app that nobody named. What nobody answered has no line: the story may have it. ` +
      "Several answers are set apart by commas. The person's own words stand in the report above, as written. Licence: CC-BY-4.0.",
    type: "object",
    required: ["REPORT"],
    properties,
    patternProperties,
    additionalProperties: false,
  };
}

function rulesOf(site: Site, key: string, field: LeafField | GroupField): [key: string, rule: Rule][] {
  const description = `Field ${field.id}.`;
  if (field.kind === "long") return [];
  if (field.kind === "date-about")
    return [
      [key, { type: "string", pattern: `^(?:${WHEN}|${UNKNOWN})$`, description }],
      [`${key}_ABOUT`, { const: "yes", description: "The day or hour is not exact." }],
      [`${key}_WORDS`, { type: "string", pattern: TYPED, description: "When, as it was said." }],
    ];
  const options = field.kind === "platform" ? [...site.facts.platforms.keys(), "other"] : field.options;
  if (!options) return [[key, { type: "string", pattern: TYPED, description }]];
  const coded = [...options.filter((id) => id !== NOT_SURE), UNKNOWN];
  return [
    field.kind === "choices"
      ? [
          key,
          { type: "string", pattern: `^(?:${coded.join("|")})(?:,(?:${coded.join("|")}))*$`, description },
        ]
      : [key, { enum: coded, description }],
  ];
}
