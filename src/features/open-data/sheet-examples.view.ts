import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import type { Answer, SheetAnswers } from "../report/answers.rules.ts";
import { handover } from "../report/handover.rules.ts";
import type { Moment } from "../report/date.rules.ts";
import { machineLines } from "../report/machine.rules.ts";
import { needs } from "../report/needs.rules.ts";
import { handoverText } from "../report/text.rules.ts";
import type { GroupField, LeafField } from "../report/sheet-facts.schema.ts";

/** One report for each situation. */
export interface SheetExamples {
  readonly about: { readonly licence: string; readonly remark: string };
  readonly examples: readonly {
    readonly situation: string;
    /** The machine-readable lines, as key and value. */
    readonly values: Readonly<Record<string, string>>;
    /** The whole report, by handover language. */
    readonly text: Readonly<Record<string, string>>;
  }[];
}

const MOMENT: Moment = { day: "2026-11-27", time: "21:10" };
/** Invented answers: a name, a number and addresses that standards reserve for examples. */
const TYPED = { address: "https://example.org/page", "user-name": "example_user", reach: "438 555-0142" };

/** Returns `/data/sheet-examples.json`: invented reports, in every language in which reports are taken. */
export function sheetExamples(site: Site): SheetExamples {
  const { sheet, handovers } = sheetSources(site);
  const situations = sheet.sections
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === "situation") as LeafField;
  return {
    about: {
      licence: "CC-BY-4.0",
      remark: "Invented: no person, account or address of these examples exists.",
    },
    examples: (situations.options ?? []).map((situation) => {
      const answers = exampleOf(site, situation);
      return {
        situation,
        values: Object.fromEntries(
          machineLines(answers, sheet, MOMENT).map((line) => line.split(/=(.*)/s).slice(0, 2)),
        ) as Record<string, string>,
        text: Object.fromEntries(
          handovers.map((phrases) => [
            phrases.id,
            handoverText(handover(answers, sheet, phrases, MOMENT), phrases),
          ]),
        ),
      };
    }),
  };
}

/** Answers the situation and the first field of each detail that an analyst needs. */
function exampleOf(site: Site, situation: string): SheetAnswers {
  const { sheet } = sheetSources(site);
  const wanted = needs({ situation }, sheet).map(({ field }) => field);
  const top: [string, Answer][] = [];
  for (const field of sheet.sections.flatMap(({ fields }) => fields)) {
    if (field.kind === "repeat") {
      const inner = field.fields.filter(({ id }) => wanted.includes(id));
      if (inner.length > 0)
        top.push([field.id, [Object.fromEntries(inner.map((one) => [one.id, valueOf(one)]))]]);
    } else if (wanted.includes(field.id)) top.push([field.id, valueOf(field)]);
  }
  return { ...Object.fromEntries(top), situation };
}

function valueOf(field: LeafField | GroupField): Answer {
  if (field.kind === "date-about")
    return { day: "2026-11-21", time: "20:15", zone: "eastern", about: true, words: "" };
  if (field.kind === "platform") return "other";
  if (field.kind === "town") return "Laval";
  const first = field.options?.[0] ?? "";
  if (field.kind === "choices") return [first];
  return field.kind === "choice" ? first : TYPED[field.check ?? "user-name"];
}
