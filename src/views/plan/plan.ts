import { pageHref } from "../../content/addresses.ts";
import type { Wording } from "../../domain/words/wording.ts";
import { blocks, type Block, type BlockStep, type Show } from "../../domain/plan/blocks.ts";
import { date } from "../../i18n/format.ts";
import { translator } from "../../i18n/translate.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Situation } from "../../schema/facts/plan/situation.ts";
import type { Role } from "../../domain/vocabulary.ts";
import { publishers } from "../shared/citations.ts";
import { firstAction } from "./first.ts";
import { placeFinder } from "../places/finder.ts";
import { htmlOf, linkTo } from "../shared/links.ts";
import { questionsOf } from "./questions.ts";
import { entry } from "../shared/words.ts";
import { attributesOf, stepView, type StepView } from "./steps.ts";
import type { PartView, PlanView, RouteView } from "./types.ts";
import { facts, words } from "../../content/site.ts";

type Letters = Readonly<Record<string, string>>;

/** Everything the page of a situation shows. @throws Error naming what is missing */
export function planView(situation: Situation, locale: Locale): PlanView {
  const { questions, support } = facts();
  const cut = blocks(situation, questions, support);
  const letters: Letters = Object.fromEntries(
    situation.questions.map((id, index) => [id, "abc".charAt(index)]),
  );
  const { situations, steps } = words(locale);
  const own = entry(situations, situation.id, locale);
  const common = commonPart(cut.routes);
  const wording = wordingOf(cut.young, situation, letters);
  return {
    locale,
    html: htmlOf(locale),
    sheet: pageHref("sheet", locale),
    finder: placeFinder(locale),
    title: own.title,
    reassure: own.reassure,
    wording,
    questions: questionsOf(situation, letters, locale),
    danger: cut.danger
      ? {
          show: attributesOf(cut.danger.show, letters),
          otherwise: attributesOf(otherwise(cut.danger.show), letters),
          step: stepView(cut.danger.step, {}, locale),
        }
      : undefined,
    routes: cut.routes.map((route) => routeView(route, situation, cut.routes, wording, letters, locale)),
    ...partView(common, wording, letters, locale),
    evidence: situation.evidence.map((id) => entry(steps.evidence, id, locale)),
    after: situation.after.map((id) => entry(steps.after, id, locale)),
    related: situation.related.map((one) => linkTo(`situation:${one.situation}`, locale)),
    reviewed: translator(locale, "plan")("reviewed", { date: date(situation.reviewed, locale) }),
    sources: publishers(situation.sources),
  };
}

function routeView(
  route: Block,
  situation: Situation,
  routes: readonly Block[],
  wording: Wording,
  letters: Letters,
  locale: Locale,
): RouteView {
  const common = commonPart(routes);
  const unanswered = routes.find(({ show }) =>
    Object.values(show).every((positions) => positions.includes(0)),
  );
  const first = stepViews(route.steps, "first", letters, locale);
  return {
    show: attributesOf(route.show, letters),
    heading: entry(entry(words(locale).steps.routes, situation.id, locale), route.routeId, locale),
    first,
    action: firstAction(first),
    then: stepViews(route.steps, "then", letters, locale),
    also: stepViews(route.steps, "also", letters, locale),
    ...partView(
      {
        support: common.support.length > 0 ? [] : supportOf(route),
        folds: common.folds.length > 0 ? [] : route.folds,
        avoid: route.avoid.filter((id) => !common.avoid.includes(id)),
      },
      wording,
      letters,
      locale,
    ),
    changesFirst: unanswered !== undefined && firstOf(route) !== firstOf(unanswered),
  };
}

interface Part {
  readonly support: readonly BlockStep[];
  readonly folds: Block["folds"];
  readonly avoid: readonly string[];
}

function partView(part: Part, wording: Wording, letters: Letters, locale: Locale): PartView {
  const { avoid, folds } = words(locale).steps;
  return {
    support: stepViews(part.support, "support", letters, locale),
    folds: part.folds.map(({ id, show, steps }) => ({
      ...entry(folds, id, locale),
      show: attributesOf(show, letters),
      steps: stepViews(steps, "also", letters, locale),
    })),
    avoid: part.avoid.map((id) => ({
      words: entry(avoid, id, locale),
      show: facts().support.adviceForAdults.includes(id) ? (wording?.all ?? {}) : {},
    })),
  };
}

/** What every route shows alike. */
function commonPart(routes: readonly Block[]): Part {
  const [first] = routes;
  const alike = <T>(of: (route: Block) => readonly T[]): readonly T[] =>
    first && routes.every((route) => JSON.stringify(of(route)) === JSON.stringify(of(first)))
      ? of(first)
      : [];
  const avoid = first?.avoid.filter((id) => routes.every((route) => route.avoid.includes(id))) ?? [];
  return { support: alike(supportOf), folds: alike(({ folds }) => folds), avoid };
}

function supportOf({ steps }: Block): BlockStep[] {
  return steps.filter(({ step }) => step.role === "support");
}

function stepViews(steps: readonly BlockStep[], role: Role, letters: Letters, locale: Locale): StepView[] {
  return steps
    .filter(({ step }) => step.role === role)
    .map(({ step, show }) => stepView(step, attributesOf(show, letters), locale));
}

function firstOf({ steps }: Block): string {
  const first = steps.filter(({ step }) => step.role === "first");
  return JSON.stringify(
    first.map(({ step: { act, service, place, contact } }) => [act, service, place, contact]),
  );
}

function wordingOf(young: readonly number[], situation: Situation, letters: Letters): Wording {
  if (!situation.questions.includes("who")) return undefined;
  return { me: attributesOf({ who: young }, letters), all: attributesOf(otherwise({ who: young }), letters) };
}

/** The other positions of the same questions. */
function otherwise(show: Show): Show {
  const all = (question: string): number[] => [
    0,
    ...(facts().questions.get(question)?.answers ?? []).map((_, index) => index + 1),
  ];
  return Object.fromEntries(
    Object.entries(show).map(([question, positions]) => [
      question,
      all(question).filter((position) => !positions.includes(position)),
    ]),
  );
}
