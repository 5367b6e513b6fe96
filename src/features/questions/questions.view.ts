import type { Site } from "../../core/site.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { href } from "../../core/words/urls.ts";
import { translator } from "../../core/words/translate.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { pageHref, pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { htmlOf } from "../../ui/links.view.ts";
import { linkOf, publisherOf } from "../../ui/citations.view.ts";
import { phoneRow, type PhoneRowView } from "../../ui/phone-row.view.ts";
import { entry } from "../../ui/words.view.ts";
import type { QuestionFacts } from "./questions-facts.schema.ts";
import { questionSources } from "./questions.load.ts";
import { adultAmong, orderFor } from "./order.rules.ts";

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

/** Returns a question in the words of one reader. */
export function answered(
  site: Site,
  id: string,
  reader: Reader,
  html: (text: string) => string,
): AnsweredView {
  const { words } = questionSources(site);
  const { title, answer } = entry(words.get(site.locale.id) ?? {}, id, site.locale);
  return { id, question: html(variantFor(title, reader)!), answer: html(variantFor(answer, reader)!) };
}

/** What an answer rests on: who published it, and a link. */
interface Rest {
  /** Undefined where this page may not link it. */
  readonly href: string | undefined;
  readonly publisher: string;
  /** Language of the page behind it, where it is known. */
  readonly language?: string | undefined;
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
  readonly help: PhoneRowView;
  /** Whether it is for someone under 18. */
  readonly isYoung: boolean;
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
  const { services } = site.facts.plan;
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
            ...answered(site, id, isYoung ? "me-young" : adultAmong(one.readers), html),
            isAdvice: one.status === "judgement",
            rests: restsOf(one, site),
          })),
      }))
      .filter(({ questions }) => questions.length > 0),
    other: pageHref(isYoung ? "questions" : "young-questions", site),
    help: phoneRow(site, isYoung ? services.young : services.anyone, ["phone"]),
    isYoung,
  };
}

/** Returns what an answer rests on, each publisher's page once. */
function restsOf({ sources }: QuestionFacts[string], site: Site): Rest[] {
  const rests = sources.map((source) => restOf(source, site));
  return [...new Map(rests.map((rest) => [rest.href ?? rest.publisher, rest])).values()];
}

function restOf(source: QuestionFacts[string]["sources"][number], site: Site): Rest {
  const { sources, services } = site.facts;
  const known =
    typeof source === "string"
      ? sources.get(source)
      : [...sources.values()].find(({ url }) => url === source.url);
  if (known)
    return { href: linkOf(known), publisher: publisherOf(known, site.locale), language: known.language };
  // The facts do not hold this page, so the site names it and does not link it.
  if (typeof source !== "string") return { href: undefined, publisher: hostOf(source.url) };
  return {
    href: href(site.locale.id, services.get(source)!.slug),
    publisher: entry(site.words.services, source, site.locale).name,
  };
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\.|\.$/g, "");
