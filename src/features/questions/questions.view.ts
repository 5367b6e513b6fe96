import type { Site } from "../../core/site.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import type { Source } from "../../core/facts/schema/source.ts";
import { href } from "../../core/words/urls.ts";
import { translator } from "../../core/words/translate.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { pageHref, pathOf } from "../../core/facts/addresses.ts";
import type { Help } from "../../shell/help.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { htmlOf } from "../../ui/links.view.ts";
import { linkOf } from "../../ui/citations.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { waysFor } from "../../ui/ways.view.ts";
import { entry } from "../../ui/words.view.ts";
import type { QuestionFacts } from "./questions-facts.schema.ts";
import { questionSources } from "./questions.load.ts";
import { orderFor } from "./order.rules.ts";

/** What a person asks, and the answer, as HTML. */
export interface AnsweredView {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** The questions of a plan: some in sight, some behind one line, and the page of all. */
export interface AskedView {
  readonly inSight: readonly AnsweredView[];
  readonly more: readonly AnsweredView[];
  readonly all: string;
  /** Whether the reader is under 18. */
  readonly isYoung: boolean;
}

/** Questions that a plan shows, and that it opens behind one line. */
const [IN_SIGHT, MORE] = [2, 4];

/**
 * Returns what a reader may ask in a situation.
 *
 * @param html makes HTML of words; a file outside the site uses another function
 */
export function askedView(
  site: Site,
  situation: string,
  reader: Reader,
  html: (text: string) => string,
): AskedView {
  const ids = orderFor(questionSources(site).facts, situation, reader).slice(0, IN_SIGHT + MORE);
  const all = ids.map((id) => answered(site, id, reader, html));
  return {
    inSight: all.slice(0, IN_SIGHT),
    more: all.slice(IN_SIGHT),
    isYoung: reader === "me-young",
    all: pageHref(reader === "me-young" ? "young-questions" : "questions", site),
  };
}

/** A question in the words of one reader; who has not said who they are is spoken to as an adult. */
function answered(
  site: Site,
  id: string,
  reader: Reader | undefined,
  html: (text: string) => string,
): AnsweredView {
  const { facts, words } = questionSources(site);
  const { title, answer } = entry(words.get(site.locale.id) ?? {}, id, site.locale);
  const { readers } = facts[id]!;
  const to = reader ?? readers.find((one) => one !== "me-young") ?? readers[0]!;
  return {
    id,
    question: html(variantFor(title, to)!),
    answer: html(variantFor(answer, to)!),
  };
}

/** What an answer rests on: a link and its text. */
export interface Rest {
  /** Undefined where this page may not link it. */
  readonly href: string | undefined;
  readonly text: string;
  /** Language of the page behind it, where it is known. */
  readonly language?: string | undefined;
  /** Whether it is a page of this site. */
  readonly isOwn?: boolean;
}

/** The page of all questions that adults, or that young people ask. */
export interface QuestionsPage {
  readonly view: View;
  readonly groups: readonly {
    readonly title: string;
    readonly questions: readonly (AnsweredView & {
      /** Set where no body that was found says it. */
      readonly isAdvice: boolean;
      readonly rests: readonly Rest[];
    })[];
  }[];
  /** The page for the other readers. */
  readonly other: string;
  /** Who answers a person, whatever they ask. */
  readonly help: Help;
}

/** @param isYoung whether the page is for someone under 18 */
export function questionsPage(site: Site, isYoung: boolean): QuestionsPage {
  const t = translator(site.locale, "questions");
  const { facts } = questionSources(site);
  const shown = Object.entries(facts).filter(([, { readers }]) =>
    isYoung ? readers.includes("me-young") : readers.some((one) => one !== "me-young"),
  );
  const groupOf = ({ situations }: QuestionFacts[string]): string =>
    situations === "all" ? "all" : site.facts.situations.get(situations[0]!)!.group;
  const home = translator(site.locale, "home");
  const names = ["all", ...new Set([...site.facts.situations.values()].map(({ group }) => group))];
  const html = htmlOf(site);
  const reader = isYoung ? "me-young" : undefined;
  return {
    view: viewOf(
      site,
      pathOf(site, isYoung ? "young-questions" : "questions"),
      t(isYoung ? "titleYoung" : "title"),
      t("description"),
    ),
    groups: names
      .map((name) => ({
        title: name === "all" ? t("everywhere") : home(`groups.${name}`),
        questions: shown
          .filter(([, one]) => groupOf(one) === name)
          .sort(([, a], [, b]) => b.weight - a.weight)
          .map(([id, one]) => ({
            ...answered(site, id, reader, html),
            isAdvice: one.status === "judgement",
            rests: [
              ...new Map(
                one.sources.map((source) => [JSON.stringify(restOf(source, site)), restOf(source, site)]),
              ).values(),
            ],
          })),
      }))
      .filter(({ questions }) => questions.length > 0),
    other: pageHref(isYoung ? "questions" : "young-questions", site),
    help: helpFrom(isYoung ? site.facts.plan.services.young : site.facts.plan.services.anyone, site),
  };
}

function restOf(source: QuestionFacts[string]["sources"][number], site: Site): Rest {
  if (typeof source !== "string") {
    // A page that the facts do not hold is named and not linked: nobody has said yet who may open it.
    const same = [...site.facts.sources.values()].find(({ url }) => url === source.url);
    return same ? known(same) : { href: undefined, text: hostOf(source.url) };
  }
  const page = site.facts.sources.get(source);
  if (page) return known(page);
  const { slug } = site.facts.services.get(source)!;
  return {
    href: href(site.locale.id, slug),
    text: entry(site.words.services, source, site.locale).name,
    isOwn: true,
  };
}

const known = (source: Source): Rest => ({
  href: linkOf(source),
  text: source.publisher,
  language: source.language,
});

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\.|\.$/g, "");

const helpFrom = (id: string, site: Site): Help => ({
  name: entry(site.words.services, id, site.locale).name,
  ways: waysFor(serviceOf(site, id), ["phone"], site),
});
