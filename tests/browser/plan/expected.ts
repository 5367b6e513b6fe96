import { combinations, settle, type Answers } from "../../../src/domain/plan/answers.ts";
import { decide } from "../../../src/domain/plan/route.ts";
import type { Locale } from "../../../src/schema/shared/locale.ts";
import type { Situation } from "../../../src/schema/facts/plan/situation.ts";
import type { Step } from "../../../src/schema/facts/plan/step.ts";
import type { Words } from "../../../src/schema/shared/line.ts";
import { rich } from "../../../src/i18n/rich.ts";
import { stepView } from "../../../src/views/plan/steps.ts";
import { resolver } from "../../../src/views/shared/links.ts";
import { facts, words } from "../../../src/content/site.ts";
import { oneLine } from "../support.ts";

/** What a plan says to one person, as lines: of steps "title | addresses"; what has addresses in the first action has no title. */
export interface Plan {
  /** In any order: what one does oneself stands before the doors. */
  readonly first: readonly string[];
  /** In the order of the plan. */
  readonly rest: readonly string[];
  /** In any order: what every route says stands apart. */
  readonly avoid: readonly string[];
  readonly folds: readonly string[];
}

/** Answers as the radio buttons that give them, as in ["a2", "c1"]. */
export interface Choice {
  readonly ids: readonly string[];
  readonly answers: Answers;
}

const LETTERS = "abc";

/** Every combination of answers to a situation, each question also left open. */
export function choices(situation: Situation): Choice[] {
  const { questions } = facts();
  return combinations(situation, questions, true).map((answers) => ({
    answers,
    ids: situation.questions.flatMap((id, at) => {
      const place = questions.get(id)?.answers.indexOf(answers[id] ?? "") ?? -1;
      return place < 0 ? [] : [`${LETTERS[at]}${place + 1}`];
    }),
  }));
}

/** What `decide` says, in the words of one language: what the page must show, found without its attributes. */
export function expectedPlan(situation: Situation, answers: Answers, locale: Locale): Plan {
  const { questions, support } = facts();
  const decided = (given: Answers) => decide({ situation, answers: given, questions, support });
  const decision = decided(answers);
  const isYoung = settle(situation, questions, answers).who === "me";
  const say = (text: Words): string =>
    plain(typeof text === "string" ? text : isYoung ? text.me : text.all, locale);
  const line = (step: Step, isFirst: boolean): string => {
    const { title, ways } = stepView(step, {}, locale);
    return lineOf(
      isFirst && ways.length > 0 ? "" : say(title),
      ways.map(({ href }) => href),
    );
  };
  // Danger moves the first steps of the same row down: on the page they still stand in the band, below 911.
  const calm = decided({ ...answers, danger: undefined });
  const isMoved = answers.danger === "yes" && calm.route === decision.route;
  const firsts = isMoved ? 1 + firstSteps(calm.steps) : firstSteps(decision.steps);
  const { steps } = words(locale);
  return {
    first: decision.steps
      .slice(0, firsts)
      .map((step) => line(step, true))
      .toSorted(),
    rest: decision.steps.slice(firsts).map((step) => line(step, false)),
    avoid: decision.avoid.map((id) => say(steps.avoid[id] ?? id)).toSorted(),
    folds: decision.folds.map(({ id }) => say(steps.folds[id]?.title ?? id)),
  };
}

export function lineOf(title: string, hrefs: readonly string[]): string {
  return [title, ...hrefs].filter((part) => part !== "").join(" | ");
}

function firstSteps(steps: readonly Step[]): number {
  return steps.filter(({ role }) => role === "first").length;
}

/** Words as they are read: without markup. */
function plain(text: string, locale: Locale): string {
  const html = rich(text, locale, resolver(locale)).replace(/<[^>]+>/g, "");
  return oneLine(
    html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
}
