import { asList, entries, type Entry, type SheetAnswers } from "./answers.rules.ts";
import type { Due } from "./clock.rules.ts";
import { sayDate } from "./date.rules.ts";
import { lineOf, type Context, type Line } from "./lines.rules.ts";
import { inDigits, phrase, UNKNOWN, type Part } from "./own-words.rules.ts";
import type { LeafField, GroupField } from "./sheet-facts.schema.ts";

/** Field of the lines of the gist. No field of the sheet has this name. */
export const GIST = "gist";

/**
 * Returns the gist of a report: what its answers say, in Latin letters and in the digits 0 to 9. It never holds a word
 * of the story.
 *
 * @param latinOf gives the name of a town in Latin letters; undefined where it is not certain
 */
export function gistLines(
  answers: SheetAnswers,
  context: Context,
  due: Due | undefined,
  latinOf: (town: string) => string | undefined,
): Line[] {
  const { sheet, phrases } = context;
  const all = entries(answers, sheet);
  return sheet.gist.flatMap(({ id, fields }): Line[] => {
    const parts =
      fields.length === 0
        ? dueParts(due, context)
        : fields.flatMap((field) =>
            all
              .filter((entry) => entry.field.id === field)
              .flatMap((entry) => partsOf(entry, context, latinOf)),
          );
    return parts.length === 0
      ? []
      : [{ field: GIST, label: phrases.gist.lines[id] ?? "", parts, danger: false }];
  });
}

function dueParts(due: Due | undefined, { phrases }: Context): Part[] {
  return due ? [phrase(sayDate({ ...due, words: "" }, phrases).said, phrases)] : [];
}

function partsOf(
  { field, answer }: Entry,
  context: Context,
  latinOf: (town: string) => string | undefined,
): Part[] {
  if (field.kind === "town")
    return asList(answer).flatMap((town) => townParts(town, field, context, latinOf));
  return lineOf(field, answer, context).flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const turned = part.own ? inDigits(part.text) : "";
      if (!part.own || (part.lang === UNKNOWN && turned === "")) return [{ ...part, note: "" }];
      const digits = turned || (part.text.match(/\d+/g) ?? []).join(" ");
      return digits === "" ? [] : [phrase(digits, context.phrases)];
    }),
  );
}

function townParts(
  town: string,
  field: LeafField | GroupField,
  context: Context,
  latinOf: (town: string) => string | undefined,
): Part[] {
  const parts = lineOf(field, town, context).flatMap((line) => line.parts);
  const turned = parts.filter(({ own }) => !own);
  if (turned.length > 0) return turned.map((part) => ({ ...part, note: "" }));
  const isLatin = parts.every(({ lang }) => lang === UNKNOWN);
  const name = isLatin ? town.trim() : latinOf(town);
  return name ? [{ text: name, own: true, lang: UNKNOWN, note: "" }] : [];
}
