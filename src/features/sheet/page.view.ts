import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import { bothOf } from "./both.view.ts";
import { SAID, type SheetIsland } from "./island.rules.ts";
import { SITUATION } from "../report/about.rules.ts";
import { fill } from "../report/phrases.rules.ts";
import { leaves } from "../report/answers.rules.ts";
import type { Sheet } from "../report/answers.rules.ts";
import type { OfficePhrases } from "../report/phrases.rules.ts";
import { READERS } from "../../core/vocabulary.rules.ts";
import { languageName } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import type { GroupField, LeafField, SheetFile } from "../report/sheet-facts.schema.ts";
import type { SheetForm } from "../report/sheet-words.schema.ts";
import { counterLinks } from "../counter/pages.view.ts";
import { earModule, findModule } from "../find/module.view.ts";
import { READER_OF } from "../find/index.view.ts";
import { dayWords } from "../answer/answer.load.ts";
import { foldDay } from "../answer/days.rules.ts";
import { questionSources } from "../questions/questions.load.ts";
import { answered } from "../questions/questions.view.ts";
import { htmlOf } from "../../ui/links.view.ts";
import { questionsModule } from "../answer/module.view.ts";
import { earSources } from "../ear/ear.load.ts";
import type { EarTerms } from "./told/sounds.rules.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import { handedBy, LETTERS } from "../../ui/readers.rules.ts";
import type { StepView } from "../plan/types.view.ts";
import { originsOf, shownWay, type Origin } from "../../ui/origins.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { blankParts, type BlankPart } from "./blank.view.ts";
import { toldWords } from "./load/told.ts";
import { doorsOf, OTHER } from "./doors.view.ts";
import { keptPages } from "./kept.view.ts";
import { toldModule } from "./told-module.view.ts";

/** A choice with more answers opens as a list. */
const MOST_CELLS = 11;

/** What every part of the form is drawn from. */
export interface SheetPage {
  readonly view: View;
  /** The questions that stand open at the head. */
  readonly start: readonly LeafField[];
  /** The rest, each closed until it is wanted. */
  readonly sections: SheetFile["sections"];
  readonly zones: SheetFile["zones"];
  /** The field for the day of the next thing, and the answers after which it is known already. */
  readonly clock: SheetFile["urgency"]["clock"];
  /** Returns the questions at the head that an answer to another one opens. */
  following(field: string): readonly LeafField[];
  /** Field id to a name for its radio buttons that says nothing. */
  readonly names: ReadonlyMap<string, string>;
  readonly form: SheetForm;
  /** Platform id to its name in the language of the page. */
  readonly platforms: readonly (readonly [id: string, name: string])[];
  /** Languages of those who take reports, the page's own first. */
  readonly handovers: readonly OfficePhrases[];
  /** What is said on the telephone to an office of another language; undefined where reports are taken in the page's. */
  readonly call: Call | undefined;
  /** Handover language to its name in the language of the page. */
  readonly copy: Readonly<Record<string, string>>;
  /** The language of those who take reports that stands beside the page's own on paper. */
  readonly other: OfficePhrases;
  /** Where the sheet is handed over. */
  readonly doors: readonly StepView[];
  /** Id of the door to the police of another town. */
  readonly otherPolice: string;
  /** Where the numbers of the doors come from. */
  readonly origins: readonly Origin[];
  /** Script of the find box. */
  readonly find: string;
  /** Whether a choice has too many answers to stand in cells. */
  isLong(field: Pick<GroupField, "options">): boolean;
  /** Questions that a plan which leads here has answered already. */
  readonly known: readonly string[];
  /** Handover language to its name in the language of the page. */
  readonly languages: Readonly<Record<string, string>>;
  /** The parts of the sheet that is filled in by hand. */
  readonly blank: readonly BlankPart[];
  /** What goes with the sheet: the card, what to say, the log. */
  readonly around: readonly { readonly href: string; readonly title: string }[];
  /** Reader to answers that stand above the text for them. */
  readonly answered: readonly {
    readonly reader: string;
    readonly question: string;
    readonly answer: string;
  }[];
  /** For the script: JSON. */
  readonly island: string;
}

/** What a person says on the telephone whose language the office does not speak. */
export interface Call {
  readonly title: string;
  readonly meaning: string;
  /** The same in each language in which reports are taken. */
  readonly says: readonly { readonly id: string; readonly tag: string; readonly text: string }[];
}

/** @throws Error naming file and key, for a question that nobody asks */
function checkQuestions(sheet: Pick<SheetFile, "misfits" | "wanted" | "answered">, site: Site): void {
  const { facts: asked } = questionSources(site);
  for (const key of ["misfits", "wanted"] as const)
    for (const id of Object.keys(sheet[key]))
      if (!Object.hasOwn(asked, id))
        throw new Error(`src/data/sheet.yaml: ${key}.${id}: no such question in src/data/people-ask.yaml`);
  for (const id of Object.values(sheet.answered).flat())
    if (!Object.hasOwn(asked, id))
      throw new Error(`src/data/sheet.yaml: answered: "${id}" is no question in src/data/people-ask.yaml`);
  for (const id of toldWords(site).flatMap(({ notAsked = {} }) => Object.keys(notAsked)))
    if (!Object.hasOwn(asked, id))
      throw new Error(`locales/*/told.yaml: notAsked.${id}: no such question in src/data/people-ask.yaml`);
}

/** What of the sheet is for the build alone: what stands on paper, and what a need rests on. */
const BUILD_ONLY: ReadonlySet<string> = new Set(["paper", "evidence"]);

/** The sheet as the browser needs it. */
function inBrowser(sheet: Sheet): Sheet {
  const json = JSON.stringify({ ...sheet, mistakes: {} }, (key, value: unknown) =>
    BUILD_ONLY.has(key) ? undefined : value,
  );
  return JSON.parse(json) as Sheet;
}

/** @throws Error when a sentence is missing in the language, or a question is unknown */
export function sheetPage(site: Site): SheetPage {
  const { locale } = site;
  const { sheet, forms, handovers: taking, besides } = sheetSources(site);
  // The text is first in the language of its writer, where reports are taken in it.
  const isOwn = ({ id }: { readonly id: string }): boolean => id === locale.id;
  const handovers = [...taking.filter(isOwn), ...taking.filter((one) => !isOwn(one))];
  checkQuestions(sheet, site);
  const beside = besides.get(locale.id);
  const t = translator(locale, "sheet");
  const form = wordsIn(forms, locale, "sheet.yaml");
  const other = handovers.find(({ id }) => id !== locale.id);
  if (!other) throw new Error("locales: no second language to hand the sheet over in");
  const copy = Object.fromEntries(
    handovers.map((other) => [other.id, t("copy", { language: languageName(other, locale.intl) })]),
  );
  const doors = doorsOf(site);
  const island: SheetIsland = {
    sheet: inBrowser(sheet),
    handovers,
    slips: bothOf(form.slips, locale),
    clues: bothOf(
      { ...form.anonymous.why, look: form.anonymous.look, more: form.anonymous.more },
      locale,
    ) as SheetIsland["clues"],
    copy,
    whose: Object.fromEntries(READERS.map((reader) => [reader, site.words.plan.readers[reader].label])),
    language: locale.id,
    intl: locale.intl,
    doors: doors.table,
    why: bothOf(form.doors.why, locale),
    which: bothOf({ which: form.doors.which }, locale)["which"]!,
    links: sheet.linked.map((id) => linkOf(id, site)),
    numbers: Object.fromEntries(
      [...site.facts.situations.values()].map(({ id, slug }) => [handedBy({ slug }, undefined), id]),
    ),
    letters: LETTERS,
    kept: keptPages(site),
    told: toldModule(site).path,
    ear: earModule(site)?.path ?? "",
    questions: questionsModule(site)?.path ?? "",
    terms: earTerms(site),
    say: Object.fromEntries(SAID.map((key) => [key, t(key)])) as SheetIsland["say"],
  };
  const named = site.words.platforms;
  const start = sheet.sections.filter(({ open }) => open).flatMap(({ fields }) => fields) as LeafField[];
  return {
    view: viewOf(site, pathOf(site, "sheet"), t("title"), t("description")),
    start: start.filter(({ when }) => !when),
    following: (id) => start.filter(({ when }) => when?.field === id),
    sections: sheet.sections.filter(({ open }) => !open),
    zones: sheet.zones,
    clock: sheet.urgency.clock,
    names: new Map(leaves(sheet).map(({ field }, index) => [field.id, lettersOf(index)])),
    form,
    platforms: Object.keys(other.platforms).map((id) => [id, named[id]?.name ?? id]),
    handovers,
    call: beside && {
      ...beside.telephone,
      says: handovers.map(({ id, tag, intl, telephone }) => ({
        id,
        tag,
        text: fill(telephone, { language: languageName(locale, intl) }),
      })),
    },
    copy,
    other,
    doors: doors.views,
    otherPolice: OTHER,
    origins: originsOf(doors.views.flatMap(({ ways }) => ways).map((way) => shownWay(way, way.text))),
    find: findModule(site).path,
    isLong: ({ options = [] }) => options.length > MOST_CELLS,
    known: ["reporter", "situation"],
    languages: Object.fromEntries(handovers.map((one) => [one.id, languageName(one, locale.intl)])),
    blank: blankParts(sheet, form, other),
    around: counterLinks(site),
    answered: READERS.flatMap((reader) =>
      (sheet.answered[reader] ?? []).map((id) => ({ reader, ...answered(site, id, reader, htmlOf(site)) })),
    ),
    island: JSON.stringify(island),
  };
}

/**
 * The name of a service and its page that an official page shows, in the language of the site where there is one.
 *
 * @throws Error when the service has no such page
 */
function linkOf(id: string, site: Site): [name: string, url: string] {
  const { locale } = site;
  const pages = serviceOf(site, id).channels.filter(
    ({ type, status }) => (type === "form" || type === "website") && status === "confirmed",
  );
  const page = pages.find(({ urls }) => urls?.[locale.id]) ?? pages[0];
  if (!page) throw new Error(`src/data/sheet.yaml: linked: ${id} has no page that is confirmed`);
  return [site.words.services[id]?.name ?? id, page.urls?.[locale.id] ?? page.value];
}

/** What the ear needs to speak in the terms of the sheet. */
export function earTerms(site: Site): EarTerms {
  const { answeredBy, careful } = earSources(site);
  const offered = leaves(sheetSources(site).sheet).find(({ field }) => field.id === SITUATION);
  return {
    offered: offered?.field.options ?? [],
    answeredBy,
    careful,
    readers: READER_OF,
    longAgo: (dayWords(site).get(site.locale.id)?.longAgo ?? []).map(foldDay),
  };
}

/** Two letters: "aa", "ab", … */
function lettersOf(index: number): string {
  return [Math.floor(index / 26), index % 26].map((at) => String.fromCharCode(97 + at)).join("");
}
