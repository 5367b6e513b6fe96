import { facts, locales, siteIn } from "../../src/site/site.ts";
import type { Answer as Found } from "../../src/features/find/answer.rules.ts";
import { GuideSearch, isOpen, withGuides } from "../../src/features/find/guides.rules.ts";
import { Finder } from "../../src/features/find/finder.rules.ts";
import type { Answer, SheetAnswers } from "../../src/features/report/answers.rules.ts";
import type { GroupField, SheetField } from "../../src/features/report/sheet-facts.schema.ts";
import { guideIndex } from "../../src/features/find/guides.view.ts";
import { findIndex } from "../../src/features/find/index.view.ts";
import { loadFindSources } from "../../src/features/find/find.load.ts";
import { sheet } from "../../src/features/report/tests/sources.ts";

const sources = loadFindSources(facts(), locales());
/** The find box of each language, with its second index. */
export const boxes = await Promise.all(
  locales().map(async (locale) => {
    const index = findIndex(siteIn(locale), sources);
    const finder = new Finder(index);
    await finder.ready;
    return { finder, guides: new GuideSearch(guideIndex(sources, siteIn(locale)), index.ignore) };
  }),
);
/**
 * Returns the answer of a box with both indexes loaded. It also asks the second index when the box would not.
 */
export function answerOf({ finder, guides }: (typeof boxes)[number], typed: string): Found {
  const found = finder.find(typed);
  const more = guides.find(typed);
  return isOpen(found) ? withGuides(found, more) : found;
}

type Field = SheetField | GroupField;
/** Makes sheets, each with one field into which people can type. */
function alone(
  fields: readonly Field[],
  within: (answers: SheetAnswers) => SheetAnswers = (answers) => answers,
): ((typed: string) => SheetAnswers)[] {
  return fields.flatMap((field) => {
    if (field.kind === "repeat") return alone(field.fields, (answers) => within({ [field.id]: [answers] }));
    const answer = (typed: string): Answer => {
      if (field.kind === "date-about")
        return { day: typed, time: typed, zone: typed, about: true, words: typed };
      return field.kind === "choices" ? [typed, typed] : typed;
    };
    return [(typed: string) => within({ [field.id]: answer(typed) })];
  });
}
/** For each field into which people can type, a function that makes a sheet with a text in it. */
export const fields = alone(sheet.sections.flatMap((section) => section.fields));
