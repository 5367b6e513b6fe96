import type { Answer as Found } from "../../../src/domain/find/answer.ts";
import { GuideSearch, isOpen, withGuides } from "../../../src/domain/find/guides.ts";
import { Finder } from "../../../src/domain/find/finder.ts";
import type { Answer, SheetAnswers } from "../../../src/domain/sheet/answers.ts";
import type { GroupField, SheetField } from "../../../src/schema/facts/sheet.ts";
import { guideIndex } from "../../../src/views/find/guides.ts";
import { findIndex } from "../../../src/views/find/index.ts";
import { loadFindSources } from "../../../src/content/find.ts";
import { facts, locales, words } from "../../../src/content/site.ts";
import { sheet } from "../sheet/sources.ts";

const sources = loadFindSources(facts(), locales());
/** The find box of each language, with its second index. */
export const boxes = await Promise.all(
  locales().map(async (locale) => {
    const index = findIndex(facts(), words(locale), sources, locale);
    const finder = new Finder(index);
    await finder.ready;
    return { finder, guides: new GuideSearch(guideIndex(sources, locale), index.ignore) };
  }),
);
/** What a box answers once both indexes are there; the second is asked too where the box would not. */
export function answerOf({ finder, guides }: (typeof boxes)[number], typed: string): Found {
  const found = finder.find(typed);
  const more = guides.find(typed);
  return isOpen(found) ? withGuides(found, more) : found;
}

type Field = SheetField | GroupField;
/** Every field into which words may be typed, alone in a sheet. */
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
/** A sheet for each field into which words may be typed, with them in it. */
export const fields = alone(sheet.sections.flatMap((section) => section.fields));
