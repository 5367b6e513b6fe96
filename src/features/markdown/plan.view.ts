import type { Site } from "../../core/site.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { ended, goingOn } from "../../core/words/rich.ts";
import { translator } from "../../core/words/translate.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { asDone } from "../plan/acts.view.ts";
import type { Part } from "../plan/parts.view.ts";
import { casesFor, planView } from "../plan/plan.view.ts";
import type { LineView, PlanView, StepView } from "../plan/types.view.ts";
import { setsOf } from "./answers.view.ts";
import type { MarkdownPage } from "./types.view.ts";
import { link, list, markdownOf, plainly, wayLine } from "./words.view.ts";

/** A part of a plan under its heading; "" for the text under the title. */
interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  /** For a fold, the text for other answers repeats only what those answers add. */
  readonly isFold?: true;
}

/**
 * Returns the plan of one situation for one reader: first without answers, then what each set of answers
 * changes.
 */
export function planMarkdown(
  situation: Situation,
  reader: Reader | undefined,
  site: Site,
): Pick<MarkdownPage, "title" | "parts"> {
  const { locale } = site;
  const view = planView(situation, reader, site, markdownOf(site));
  const [first, ...others] = casesFor(site, situation, reader);
  const plan = sectionsOf(site, view, first?.mark ?? "");
  const t = translator(locale, "markdown");
  const questions = view.questions.map(({ text, answers }) => ({
    text: plainly(text),
    answers: answers.map(({ label }) => plainly(label)),
  }));
  const parts = [
    ...(view.whose
      ? [view.whose.text]
      : [list(view.readers.map(({ label, href }) => link(site, label, href)))]),
    ...plan.flatMap(shown),
    ...(others.length === 0 ? [] : [`## ${t("answers")}`, t("answersLead")]),
    ...others.flatMap(({ mark, places }) => [
      `### ${setsOf(places, questions, t("unanswered"), locale).join(" / ")}`,
      ...changed(plan, sectionsOf(site, view, mark)).flatMap(({ heading, lines }) => [
        ...(heading === "" ? [] : [`**${heading}**`]),
        lines.join("\n"),
      ]),
    ]),
  ].map(inMarkdown);
  return { title: plainly(view.title), parts };
}

/** The view of the plan already sets titles within a sentence in bold. */
const inMarkdown = (text: string): string => text.replace(/<\/?b>/g, "**");

const shown = ({ heading, lines }: Section): string[] =>
  lines.length === 0 ? [] : [...(heading === "" ? [] : [`## ${heading}`]), lines.join("\n")];

function changed(before: readonly Section[], after: readonly Section[]): Section[] {
  return after.flatMap((section) => {
    const old = before.find(({ heading }) => heading === section.heading)?.lines ?? [];
    if (old.join("\n") === section.lines.join("\n")) return [];
    const lines = section.isFold ? section.lines.filter((line) => !old.includes(line)) : section.lines;
    if (lines.length > 0) return [{ ...section, lines }];
    return section.isFold ? [] : [{ ...section, lines: ["—"] }];
  });
}

function sectionsOf(site: Site, plan: PlanView, mark: string): Section[] {
  const { locale } = plan;
  const t = translator(locale, "plan");
  const of = <T>(parts: readonly Part<T>[]): T[] =>
    parts.flatMap(({ when, value }) => (when === undefined || when.includes(mark) ? [value] : []));
  const step = (one: StepView): string => stepLines(one, site);
  return [
    {
      heading: "",
      lines: [
        plan.reassure,
        "",
        list(
          of(plan.guard)
            .flat()
            .map(({ text }) => text),
        ),
      ],
    },
    {
      heading: t("first"),
      lines: [
        ...firstOf(of(plan.acts), of(plan.bodies), site).map((line) => `- ${line}`),
        ...(plan.beside === undefined ? [] : [`- ${plan.beside}`]),
        ...(plan.thoughts ? of(plan.thoughts.says).map((says) => `- ${plan.thoughts?.label} ${says}`) : []),
        ...of(plan.visible).flatMap((line) => lineOf(line, site)),
      ],
    },
    {
      heading: t("then"),
      lines: [
        ...of(plan.then).map((one, at) => `${at + 1}. ${step(one)}`),
        ...of(plan.still).flatMap((line) => (line === undefined ? [] : [`- ${line}`])),
      ],
    },
    {
      heading: translator(locale, "questions")("ask"),
      lines: [...plan.asked.inSight, ...plan.asked.more].map(
        ({ question, answer }) => `- **${question}** ${answer}`,
      ),
    },
    { heading: t("doNot"), lines: of(plan.avoid).map((line) => `- ${line}`) },
    {
      heading: t(plan.reader === "me-young" ? "supportYoung" : "support"),
      lines: of(plan.talk).map((one) => `- ${step(one)}`),
    },
    ...of(plan.folds.map(({ when, ...fold }) => ({ when, value: fold }))).map(
      ({ id, title, paragraphs }): Section => ({
        heading: title,
        lines: (id === "sources" ? sourceLines(site, plan) : of(paragraphs)).map((line) => `- ${line}`),
        isFold: true,
      }),
    ),
  ];
}

const lineOf = ({ line, there }: LineView, site: Site): string[] => [
  `- ${line}`,
  ...thereLines({ there }, site).map((numbers) => `   - ${numbers}`),
];

/** Returns the first step in the order of doing. What readers do by themselves has no link. */
function firstOf(acts: readonly StepView[], bodies: readonly (StepView | undefined)[], site: Site): string[] {
  const { locale } = site;
  const body = bodies.find((one) => one !== undefined);
  return asDone(acts, body, site.facts.plan.services.emergency).map((one) =>
    one === body
      ? stepLines(one, site)
      : [headOf(one, locale), ...thereLines(one, site).map((line) => `   - ${line}`)].join("\n"),
  );
}

function headOf({ title, why, condition }: StepView, locale: Locale): string {
  const deed = `**${ended(condition ? goingOn(title, locale) : title)}**`;
  return [condition && translator(locale, "plan")("condition", { condition }), deed, why]
    .filter(Boolean)
    .join(" ");
}

/** Returns a step, with its numbers and links below it. */
function stepLines(one: StepView, site: Site): string {
  const { locale } = site;
  const { text, say, finder, ways, reach } = one;
  const head = [headOf(one, locale), ...text, say, reach && `**${reach}**`].filter(Boolean).join(" ");
  const doors = [
    ...thereLines(one, site),
    ...(finder ? [link(site, plainly(finder.label), finder.href)] : []),
    ...ways.map((way) => wayLine(way, site)),
  ];
  return [head, ...doors.map((door) => `   - ${door}`)].join("\n");
}

/** Returns the numbers of other countries, one line per country, and a link to the page of all countries. */
function thereLines({ there }: Pick<StepView, "there">, site: Site): string[] {
  const { locale } = site;
  if (!there) return [];
  const t = translator(locale, "plan");
  const { countries, all } = there;
  return [
    ...countries.map((country) => plainly(`${t("condition", { condition: country.name })} ${country.text}`)),
    link(site, plainly(all.label), all.href),
  ];
}

const sourceLines = (site: Site, { sources, locale }: PlanView): string[] =>
  sources.map(
    ({ number, day, publisher, service }) =>
      `${plainly(number)} ${day} ${link(site, plainly(publisher ?? translator(locale, "plan")("sources")), service)}`,
  );
