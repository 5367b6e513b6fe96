import type { Site } from "../../core/site.ts";
import { nightFirst } from "./night-first.rules.ts";
import { asked, type Answers } from "./answers.rules.ts";
import { sayOf } from "./say.rules.ts";
import { withoutReader, type Plan } from "./decide.rules.ts";
import { READERS, type Reader } from "../../core/vocabulary.rules.ts";
import { htmlOf } from "../../ui/links.view.ts";
import { ended, goingOn } from "../../core/words/rich.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import { askedView } from "../questions/questions.view.ts";
import { callAbroad } from "./abroad.rules.ts";
import { firstActs, marksOf } from "./acts.view.ts";
import { foldViews } from "./folds.view.ts";
import { guardOf, linesOf } from "./lines.view.ts";
import { besideStep } from "./there.view.ts";
import { answered, casesOf, inOrder, itemsOf, partsOf, type Case } from "./parts.view.ts";
import { questionViews } from "./questions.view.ts";
import { readerPath } from "../../ui/readers.rules.ts";
import { answerRules } from "./rules.view.ts";
import { Speaker } from "./say.view.ts";
import { turnsOf, type Turn } from "./turns.rules.ts";
import { followScript } from "./script.view.ts";
import { sourceLines } from "./sources.view.ts";
import { stepView, toldAt } from "./steps.view.ts";
import type { ChangeView, Html, PlanView } from "./types.view.ts";

/** The largest number of phone numbers and links in the first action. */
const FIRST_SLOTS = 2;

/**
 * Returns everything that the page of a situation shows to one reader.
 *
 * @param reader undefined before a reader is chosen; the page then shows the unanswered plan that harms
 * nobody, and links to the readers
 * @param html makes HTML of words; a file outside the site uses another function
 * @throws Error naming the words or the channel that is missing
 */
export function planView(
  situation: Situation,
  reader: Reader | undefined,
  site: Site,
  html = htmlOf(site),
): PlanView {
  const { locale } = site;
  const { plan: shared, questions: all } = site.facts;
  const spoken = spokenTo(site, situation, reader);
  const speaker = new Speaker(site, spoken, html, situation);
  const questions = reader ? asked(situation, reader, all) : [];
  const cases = casesFor(site, situation, reader);
  const own = site.words;
  const at = `situations.yaml: ${situation.id}`;
  const steps = (of: (plan: Plan, answers: Answers) => readonly Told[], slots: number) =>
    inOrder(
      cases,
      (plan, answers) =>
        of(plan, answers).map((step) => ({ ...step, abroad: besideStep(site, step.id, plan.abroad) })),
      ({ id, condition, turn, say, abroad }) => `${id} ${condition} ${turn} ${say} ${JSON.stringify(abroad)}`,
    ).map(({ when, value }) => ({
      when,
      value: stepView(value, speaker, slots, value.say, value.abroad),
    }));
  const asks = questionViews(questions, speaker);
  // Before a reader is chosen the page asks nothing.
  const thoughts = reader && thoughtsView(cases, speaker);
  const acts = steps(({ acts: all }) => {
    const turns = turnsOf(all, shared);
    return all.map((step, at) => ({ ...step, turn: turns[at] }));
  }, 0);
  const how = steps(({ acts: all }) => all, 0).flatMap(({ when, value: { title, condition, text } }) =>
    text.length > 0
      ? [{ when, value: `<b>${ended(underCondition(title, condition, locale))}</b> ${text.join(" ")}` }]
      : [],
  );
  const avoid = itemsOf(cases, (plan) => plan.avoid).map(({ when, value }) => ({
    when,
    value: speaker.say(own.plan.avoid[value], `plan.yaml: avoid.${value}`),
  }));
  const view = {
    locale,
    reader,
    title: speaker.text(own.situations[situation.id]?.title, `${at}.title`),
    reassure: speaker.say(own.situations[situation.id]?.reassure, `${at}.reassure`),
    whose: reader && {
      text: speaker.html(own.plan.readers[reader].for),
      change: href(locale.id, situation.slug),
    },
    readers: reader
      ? []
      : READERS.map((one) => ({
          href: href(locale.id, readerPath(situation, one)),
          label: speaker.html(own.plan.readers[one].label),
        })),
    guard: partsOf(cases, (plan) => guardOf(plan, speaker)),
    acts,
    firstActs: firstActs(acts),
    bodies: partsOf(cases, ({ body, abroad }, answers) =>
      body
        ? stepView(
            body,
            speaker,
            FIRST_SLOTS,
            toldAt(site, body, sayOf(situation, answers)),
            besideStep(site, body.id, abroad),
          )
        : undefined,
    ),
    beside: cases[0]?.plan.beside && speaker.say(own.plan.beside[cases[0].plan.beside], "plan.yaml: beside"),
    visible: inOrder(
      cases,
      (plan) => linesOf(plan, speaker),
      (line) => JSON.stringify(line),
    ),
    thoughts,
    questions: asks,
    change: asks.length > 0 ? { said: asks.map(({ answers }) => answers), tails: tailsOf(cases) } : undefined,
    rules: answerRules(asks, cases, thoughts !== undefined),
    follow: followScript().path,
    then: steps((plan, answers) => nextOf(site, plan, sayOf(situation, answers)), 1),
    still: partsOf(cases, ({ still }) => stillText(still, speaker)),
    emergency: shared.services.emergency,
    asked: askedView(site, situation.id, spoken, html),
    avoid,
    avoidWhen: marksOf(avoid),
    talk: steps(({ talk }) => nightFirst(talk, site.facts.services).map((id) => ({ id })), FIRST_SLOTS),
    folds: foldViews(cases, how, speaker, reader),
    others: href(locale.id, reader ? shared.doors[reader] : ""),
  };
  const crisis = thoughts ? [stepView({ id: shared.services.crisis }, speaker, FIRST_SLOTS)] : [];
  const talk = [...view.talk, ...crisis.map((value) => ({ when: undefined, value }))];
  return { ...view, sources: sourceLines({ ...view, talk }, site) };
}

/** Returns the reader to whom the plan speaks before a reader is chosen. */
export function spokenTo(site: Site, situation: Situation, reader?: Reader): Reader {
  const { withoutReader: kept } = site.facts.plan;
  return reader ?? kept[situation.id] ?? kept.other ?? "someone-else";
}

/** Returns the different plans of a page, each with the sets of answers that lead to it. */
export function casesFor(site: Site, situation: Situation, reader: Reader | undefined): Case[] {
  const { plan: shared, questions } = site.facts;
  const policy = { shared, questions };
  return casesOf(
    reader
      ? answered(situation, reader, policy)
      : [
          {
            places: "",
            answers: {},
            plan: withoutReader(situation, spokenTo(site, situation, reader), policy),
          },
        ],
    ({ plan, answers }) => [plan, sayOf(situation, answers)],
  );
}

/** A step, the words id of what to say there, and when it comes in the first action. */
type Told = Step & { readonly say?: string | undefined; readonly turn?: Turn | undefined };

/** Returns the next steps. The words to say appear once, at the first step that needs them. */
function nextOf(site: Site, { body, then }: Plan, say: string | undefined): Told[] {
  const first = body && toldAt(site, body, say) ? undefined : then.find((step) => toldAt(site, step, say));
  return then.map((step) => (step === first ? { ...step, say: toldAt(site, step, say) } : step));
}

/** Returns what still holds, in one line; undefined when the first step lost nothing. */
function stillText(still: readonly Step[], speaker: Speaker): string | undefined {
  if (still.length === 0) return undefined;
  const { locale } = speaker;
  const t = translator(locale, "plan");
  const said = still
    .map((step) => stepView(step, speaker, 0))
    .map(({ title, condition }) => ended(underCondition(title, condition, locale)));
  return [`<b>${t("still")}</b>`, ...said].join(" ");
}

/** Returns what to do, after the condition under which it is done. */
const underCondition = (deed: Html, condition: Html | undefined, locale: Locale): Html =>
  condition === undefined
    ? deed
    : translator(locale, "plan")("conditionInline", { condition, deed: goingOn(deed, locale) });

/** Returns the box for thoughts of suicide, and what it shows; undefined when no plan of the page has it. */
function thoughtsView(cases: readonly Case[], speaker: Speaker): PlanView["thoughts"] {
  if (!cases.some(({ plan }) => plan.thoughts)) return undefined;
  const { site, situation } = speaker;
  const own = site.words.plan.thoughts;
  const here = site.words.situations[situation.id]?.thoughts;
  const says = here
    ? speaker.say(here, `situations.yaml: ${situation.id}.thoughts`)
    : speaker.say(own.says, "plan.yaml: thoughts.says");
  return {
    label: speaker.say(own.question, "plan.yaml: thoughts.question"),
    says: partsOf(cases, ({ thoughts, abroad }) =>
      [
        says,
        ...(thoughts?.beside ?? []).map((one) => {
          const id = callAbroad(one, abroad, site.facts.plan);
          return speaker.say(own.calls[id], `plan.yaml: thoughts.calls.${id}`);
        }),
      ].join(" "),
    ),
  };
}

/** Returns what changed against the plan without answers: the first step, a later one, or nothing. */
function tailsOf(cases: readonly Case[]): ChangeView["tails"] {
  const first = ({ plan: { acts, body } }: Case): string => JSON.stringify([acts, body]);
  const [start] = cases;
  return partsOf(cases, (plan) => {
    const one = cases.find((each) => each.plan === plan);
    if (one === start || !one || !start) return "changedNothing";
    return first(one) === first(start) ? "changedNext" : "changedFirst";
  });
}
