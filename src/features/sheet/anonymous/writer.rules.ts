import { isOwn, reporterOf } from "../../report/about.rules.ts";
import {
  asGroups,
  asList,
  entries,
  leaves,
  own,
  type Sheet,
  type SheetAnswers,
} from "../../report/answers.rules.ts";
import { isWithheld } from "../../report/withheld.rules.ts";
import type { Writer } from "./clues.rules.ts";

/** Words of a person, and the field that holds them, as in "words" or "events.0.event-what". */
export interface OwnWords {
  readonly path: string;
  readonly text: string;
}

/** Checks whether a person wants to stay without a name. */
export function isNameless(
  answers: SheetAnswers,
  { anonymous: { when } }: Pick<Sheet, "anonymous">,
): boolean {
  return asList(own(answers, when.field)).some((id) => when.options.includes(id));
}

/** Returns what was typed in the person's own words, the long texts first. What stays out of the report is left out. */
export function ownTexts(answers: SheetAnswers, sheet: Sheet): OwnWords[] {
  const typed = entries(answers, sheet).filter(
    ({ field }) =>
      !sheet.anonymous.aside.includes(field.id) &&
      (field.kind === "long" || (field.kind === "text" && !field.exact)) &&
      !isWithheld(field, answers),
  );
  const long = typed.filter(({ field }) => field.kind === "long");
  return [...long, ...typed.filter((one) => !long.includes(one))].flatMap(({ path, answer }) => {
    const text = asList(answer).join("");
    return text.trim() === "" ? [] : [{ path, text }];
  });
}

/** Returns what the sheet holds of the person who writes: names that stay out, ways to reach them, own accounts. */
export function writerOf(answers: SheetAnswers, sheet: Sheet): Writer {
  const { contacts, few } = sheet.anonymous;
  const typed = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => asList(own(answers, id))).filter((text) => text.trim() !== "");
  const hidden = leaves(sheet).flatMap(({ field }) => (isWithheld(field, answers) ? [field.id] : []));
  return { names: typed(hidden), contacts: [...typed(contacts), ...ownAccounts(answers, sheet)], few };
}

/** The identifiers of accounts that are the child's, where the child writes. */
function ownAccounts(answers: SheetAnswers, sheet: Sheet): string[] {
  if (!isOwn(reporterOf(answers))) return [];
  return sheet.sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      if (field.kind !== "repeat") return [];
      const exact = field.fields.filter((one) => one.exact).map(({ id }) => id);
      return asGroups(own(answers, field.id))
        .filter((group) =>
          asList(own(group, sheet.anonymous.whose.field)).includes(sheet.anonymous.whose.option),
        )
        .flatMap((group) => exact.flatMap((id) => asList(own(group, id))));
    })
    .filter((text) => text.trim() !== "");
}
