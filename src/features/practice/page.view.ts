import { phoneRow, type PhoneRowView } from "../../ui/phone-row.view.ts";
import { practiceSources } from "./practice.load.ts";
import type { Site } from "../../core/site.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { READER, type Case } from "./practice.load.ts";
import type { Plan } from "../plan/decide.rules.ts";
import type { Kind } from "./fits.rules.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import type { PracticeWords } from "./practice-words.schema.ts";
import { besides, date } from "../../core/words/format.ts";
import { ended } from "../../core/words/rich.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import { asDone } from "../plan/acts.view.ts";
import { Speaker } from "../plan/say.view.ts";
import { stepView } from "../plan/steps.view.ts";
import type { Html } from "../plan/types.view.ts";
import { cited, pageToOpen } from "../../ui/citations.view.ts";
import { htmlOf, situationHref } from "../../ui/links.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { entry } from "../../ui/words.view.ts";

/** What a person might do first, and what the plan says about it. */
export interface OptionView {
  readonly is: Kind;
  readonly text: Html;
  readonly why: Html;
}

/** A case to practise, with its answer. */
export interface CaseView {
  readonly id: string;
  readonly title: Html;
  readonly story: Html;
  readonly options: readonly OptionView[];
  /** The steps of the plan. A step with a condition says so. */
  readonly steps: readonly { readonly condition: Html | undefined; readonly title: Html }[];
  readonly href: string;
  readonly source: {
    readonly href: string | undefined;
    readonly language: string | undefined;
    readonly text: string;
  };
}

/** Cases for people who work with children, to read alone or in a meeting. */
export interface PracticePage {
  readonly view: View;
  readonly words: PracticeWords;
  /** Who listens to readers of this page. */
  readonly talk: readonly PhoneRowView[];
  readonly cases: readonly CaseView[];
}

/** @throws Error when there is no such language */
export function practicePage(site: Site): PracticePage {
  const { locale } = site;
  const { cases, talk, words: all } = practiceSources(site);
  const own = wordsIn(all, locale, "practice.yaml");
  return {
    view: viewOf(site, pathOf(site, "practice"), own.title, own.description),
    words: own,
    talk: talk.map((id) => phoneRow(site, id, ["phone"])),
    cases: cases.map((one, at) => caseView(one, at, own, site)),
  };
}

/**
 * The groups of radio buttons have letters as names, because others can see form state (see rules.view.ts).
 */
const LETTER_A = "a".charCodeAt(0);

function caseView(
  { id, place, situation, options, sources, plan }: Case & { readonly plan: Plan },
  at: number,
  words: PracticeWords,
  site: Site,
): CaseView {
  const { locale } = site;
  const html = htmlOf(site);
  const { story, options: said } = entry(words.cases, id, locale);
  return {
    id: String.fromCharCode(LETTER_A + at),
    title: `${at + 1}. ${html(entry(words.places, place, locale))}`,
    story: html(story),
    options: options.map((option) => {
      const { do: text, why } = entry(said, option.id, locale);
      return { is: option.is, text: html(text), why: html(why) };
    }),
    steps: stepsOf(plan, site.facts.situations.get(situation)!, site),
    href: situationHref(situation, site, READER),
    source: sourceOf(sources, site),
  };
}

function stepsOf({ acts, body, then }: Plan, situation: Situation, site: Site): CaseView["steps"] {
  const speaker = new Speaker(site, READER, htmlOf(site), situation);
  const view = (slots: number) => (step: Step) => stepView(step, speaker, slots);
  const first = asDone(acts.map(view(0)), body && view(1)(body), site.facts.plan.services.emergency);
  const steps = [...first, ...then.map(view(1))];
  return steps.map(({ condition, title }) => ({ condition, title: ended(title) }));
}

/** Returns the page of a source in the reader's language; only its name when the site may not link it. */
function sourceOf(ids: readonly string[], site: Site): CaseView["source"] {
  const { locale } = site;
  const sources = cited(site, ids);
  const page = pageToOpen(sources, locale);
  const source = page ?? sources[0];
  return {
    href: page?.url,
    language: page?.language,
    text: besides([source?.publisher, source && date(source.seen, locale)], locale),
  };
}
