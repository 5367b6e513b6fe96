import { takeDownSources } from "./load/load.ts";
import type { Site } from "../../core/site.ts";
import { pageHref, pathOf } from "../../core/facts/addresses.ts";
import type { Attributes } from "../../ui/attributes.view.ts";
import type { Show } from "./shows.rules.ts";
import { firstActions, groupsShown, showOf, type Chooser } from "./rules.rules.ts";
import { date } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { ROLES, type Role } from "../../core/vocabulary.rules.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import type { RemovalStep } from "./take-down-facts.schema.ts";
import type { TakeDownWords } from "./take-down-words.schema.ts";
import { publishers } from "../../ui/citations.view.ts";
import { firstAction } from "./first.view.ts";
import type { Help } from "../../shell/help.view.ts";
import type { Way } from "../../ui/contact.view.ts";
import { originsOf, shownWay, type Shown } from "../../ui/origins.view.ts";
import { findModule } from "../find/module.view.ts";
import { htmlOf, linkTo } from "../../ui/links.view.ts";
import { entry } from "../../ui/words.view.ts";
import { requestView, type RequestView } from "./request.view.ts";
import { attributesOf, type StepView } from "./steps.view.ts";
import type { QuestionView, RemovalView, RouteView } from "./types.view.ts";
import { wayView } from "./ways.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** The page on removing an image. The answers choose the first action and the next steps separately. */
export interface TakeDownPage {
  readonly view: View;
  /** Its routes hold the first actions. */
  readonly plan: RemovalView;
  /** Who answers day and night, by the channels that no step has. */
  readonly help: readonly Help[];
  /** What comes next, for an image of someone under 18 and for an image of an adult. */
  readonly groups: readonly RouteView[];
  /** The written request, after the report to Cybertip.ca and to the app. */
  readonly request: RequestView;
}

const LETTERS = "abcd";
/** Questions whose answers change the first action for most readers. */
const IN_VIEW = ["age", "state"];
const NOTHING = {
  first: [],
  action: { acts: [], doors: [] },
  then: [],
  also: [],
  support: [],
  moreSupport: [],
  changesFirst: false,
} as const;

/** @throws Error when there is no such language, or a sentence is missing in it */
export function takeDownPage(site: Site): TakeDownPage {
  const { locale } = site;
  const { chooser, words: all } = takeDownSources(site);
  const own = wordsIn(all, locale, "take-down.yaml");
  const letters = Object.fromEntries(chooser.questions.map((id, index) => [id, LETTERS.charAt(index)]));
  const attributes = (show: Show): Attributes => attributesOf(show, letters);
  const groups = groupsShown(chooser).map(({ of, show }) => {
    const roles = byRole(of.steps, (step) => wayView(step, attributes(showOf(step, chooser)), own, site));
    const heading = entry(own.groups, of.id, locale);
    const inView = Math.max(
      1,
      roles.support.findIndex((step) => Object.keys(step.show).length === 0),
    );
    const [support, moreSupport] = [roles.support.slice(0, inView), roles.support.slice(inView)];
    return { ...NOTHING, show: attributes(show), heading, ...roles, support, moreSupport };
  });
  const plan = planOf(own, chooser, letters, site);
  const view = viewOf(site, pathOf(site, "take-down"), own.neutral, own.neutral);
  // The fixed line above all steps already has the suicide line's number.
  const always = view.help.flatMap(({ name, ways }) =>
    ways.filter(isNumber).map((way) => shownWay(way, name)),
  );
  const said = new Set(
    stepsIn([...plan.routes, ...groups]).flatMap(({ ways }) => ways.map(({ href }) => href)),
  );
  return {
    view,
    help: view.help.flatMap(({ name, ways }) => {
      const others = ways.filter((way) => way.type === "sms" && !said.has(way.href));
      return others.length > 0 ? [{ name, ways: others }] : [];
    }),
    plan: { ...plan, origins: originsOf([...shownIn([...plan.routes, ...groups]), ...always]) },
    groups,
    request: requestView(
      groupsShown(chooser).map(({ of: { id }, show }) => ({ id, show: attributes(show) })),
      attributes,
      site,
    ),
  };
}

function planOf(
  own: TakeDownWords,
  chooser: Chooser,
  letters: Readonly<Record<string, string>>,
  site: Site,
): RemovalView {
  const { locale } = site;
  const { file } = takeDownSources(site);
  return {
    locale,
    html: htmlOf(site),
    sheet: pageHref("sheet", site),
    script: findModule(site).path,
    title: own.title,
    reassure: own.reassure,
    questions: questionsOf(own, chooser, letters),
    waysInView: 2,
    routes: firstRoutes(own, chooser, letters, site),
    avoid: file.avoid.map((id) => entry(own.avoid, id, locale)),
    evidence: file.evidence.map((id) => entry(own.evidence, id, locale)),
    after: file.after.map((id) => entry(own.after, id, locale)),
    related: file.related.map((id) => linkTo(`situation:${id}`, site)),
    reviewed: translator(locale, "plan")("reviewed", { date: date(file.reviewed, locale) }),
    sources: publishers(site, [...file.sources, ...file.request.sources]),
    origins: [],
  };
}

function questionsOf(
  own: TakeDownWords,
  { asked }: Chooser,
  letters: Readonly<Record<string, string>>,
): QuestionView[] {
  return [...asked].map(([id, { answers }]) => {
    const letter = letters[id] ?? "";
    const said = own.questions[id];
    return {
      letter,
      text: said?.question ?? "",
      hint: said?.hint,
      inView: IN_VIEW.includes(id),
      answers: answers.map((answer, index) => ({
        id: `${letter}${index + 1}`,
        label: said?.answers[answer] ?? "",
      })),
    };
  });
}

function firstRoutes(
  own: TakeDownWords,
  chooser: Chooser,
  letters: Readonly<Record<string, string>>,
  site: Site,
): RouteView[] {
  const { locale } = site;
  const all = firstActions(chooser);
  const unanswered = all.find(({ show }) => Object.values(show).every((positions) => positions.includes(0)));
  return all.map(({ of, show }) => {
    const first = of.steps.map((step) => wayView(step, {}, own, site));
    return {
      ...NOTHING,
      show: attributesOf(show, letters),
      heading: entry(own.routes, of.id, locale),
      first,
      action: firstAction(first),
      changesFirst: JSON.stringify(of.steps) !== JSON.stringify(unanswered?.of.steps),
    };
  });
}

const isNumber = (way: Way): boolean => way.isNumber;

/** Returns every channel of some routes, the first routes first. */
const shownIn = (routes: readonly RouteView[]): Shown[] =>
  stepsIn(routes).flatMap(({ ways, title }) => ways.map((way) => shownWay(way, title)));

function stepsIn(routes: readonly RouteView[]): StepView[] {
  return routes.flatMap(({ first, then, also, support, moreSupport }) => [
    ...first,
    ...then,
    ...also,
    ...support,
    ...moreSupport,
  ]);
}

function byRole(
  steps: readonly RemovalStep[],
  view: (step: RemovalStep) => StepView,
): Record<Role, StepView[]> {
  return Object.fromEntries(
    ROLES.map((role) => [role, steps.filter((step) => step.role === role).map(view)]),
  ) as Record<Role, StepView[]>;
}
