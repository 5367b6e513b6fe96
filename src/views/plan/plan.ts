import { nightFirst } from "../../domain/plan/night-first.ts";
import { asked, type Answers } from "../../domain/plan/answers.ts";
import { sayOf } from "../../domain/plan/say.ts";
import { withoutReader, type Plan } from "../../domain/plan/decide.ts";
import { READERS, type Reader } from "../../domain/vocabulary.ts";
import { htmlOf } from "../shared/links.ts";
import { facts, words } from "../../content/site.ts";
import { ended } from "../../i18n/rich.ts";
import { href } from "../../i18n/urls.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Step } from "../../schema/facts/plan/step.ts";
import type { SharedParts } from "../../schema/facts/plan/parts.ts";
import type { Situation } from "../../schema/facts/plan/situation.ts";
import { firstActs } from "./acts.ts";
import { foldViews } from "./folds.ts";
import { answered, casesOf, inOrder, itemsOf, partsOf, type Case, type Part } from "./parts.ts";
import { questionViews } from "./questions.ts";
import { readerPath } from "./readers.ts";
import { answerRules } from "./rules.ts";
import { Speaker } from "./say.ts";
import { followScript } from "./script.ts";
import { sourceLines } from "./sources.ts";
import { stepView, toldAt } from "./steps.ts";
import type { LineView, PlanView } from "./types.ts";

/** Numbers and links of the first action. */
const FIRST_SLOTS = 2;

/**
 * Everything the page of a situation shows to one reader.
 *
 * @param reader undefined: nobody chose yet; the unanswered plan that harms in no case, and the readers as links
 * @param html makes HTML of words; that of a file without a site around it is another
 * @throws Error naming the words or the channel that is missing
 */
export function planView(
  situation: Situation,
  reader: Reader | undefined,
  locale: Locale,
  html = htmlOf(locale),
): PlanView {
  const { plan: shared, questions: all } = facts();
  const spoken = spokenTo(situation, reader);
  const speaker = new Speaker(locale, spoken, html, situation);
  const questions = reader ? asked(situation, reader, all) : [];
  const cases = casesFor(situation, reader);
  const own = words(locale);
  const at = `situations.yaml: ${situation.id}`;
  const steps = (of: (plan: Plan, answers: Answers) => readonly Told[], slots: number) =>
    inOrder(cases, of, ({ id, condition, say }) => `${id} ${condition} ${say}`).map(({ when, value }) => ({
      when,
      value: stepView(value, speaker, slots, value.say),
    }));
  const lines = itemsOf(cases, ({ visible }) => visible).map(({ when, value }) => ({
    when,
    value: { id: value, ...lineOf(speaker, value) },
  }));
  // Without an answer nobody can be named but under a condition.
  const decides = cases[0]?.plan.body?.condition !== undefined;
  // Whom an answer decides stands among the next steps until it is given: first, all would take it for theirs.
  const isAsked = (body: Step | undefined): boolean => reader !== undefined && body?.condition !== undefined;
  const emergencies = cases
    .filter(({ plan }) => plan.body?.id === shared.services.emergency)
    .map(({ mark }) => mark)
    .join("");
  const acts = steps(({ acts: all }) => all, 0);
  const how = acts.flatMap(({ when, value: { title, text } }) =>
    text.length > 0 ? [{ when, value: `<b>${ended(title)}</b> ${text.join(" ")}` }] : [],
  );
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
    guard: partsOf(cases, ({ line }) => guardOf(line, speaker)),
    acts,
    firstActs: firstActs(acts),
    bodies: partsOf(cases, ({ body }, answers) =>
      body && !isAsked(body)
        ? stepView(body, speaker, FIRST_SLOTS, toldAt(body, sayOf(situation, answers)))
        : undefined,
    ),
    beside: cases[0]?.plan.beside && speaker.say(own.plan.beside[cases[0].plan.beside], "plan.yaml: beside"),
    fears: lines.filter(({ value: { id } }) => factsOf(id).isFirst),
    visible: lines.filter(({ value: { id } }) => !factsOf(id).isFirst),
    questions: questionViews(questions, speaker, decides),
    asks: decides ? notIn(emergencies, cases) : undefined,
    changed: decides ? emergencies : changedFirst(cases),
    rules: answerRules(questions, cases),
    follow: followScript().path,
    then: steps((plan, answers) => nextOf(plan, sayOf(situation, answers), !isAsked(plan.body)), 1),
    avoid: itemsOf(cases, ({ avoid }) => avoid).map(({ when, value }) => ({
      when,
      value: speaker.say(own.plan.avoid[value], `plan.yaml: avoid.${value}`),
    })),
    talk: itemsOf(cases, ({ talk }) => nightFirst(talk, facts().services)).map(({ when, value }) => ({
      when,
      value: stepView({ id: value }, speaker, FIRST_SLOTS),
    })),
    folds: foldViews(situation, cases, how, openedBy(lines, cases), speaker, reader),
    others: href(locale.id, reader ? shared.doors[reader] : ""),
  };
  return { ...view, sources: sourceLines(view, locale) };
}

/** The reader to whom the plan speaks where nobody chose yet. */
function spokenTo(situation: Situation, reader: Reader | undefined): Reader {
  const { withoutReader: kept } = facts().plan;
  return reader ?? kept[situation.id] ?? kept.other ?? "someone-else";
}

/** The plans of a page, each once, with the sets of answers that lead to it. */
export function casesFor(situation: Situation, reader: Reader | undefined): Case[] {
  const { plan: shared, questions } = facts();
  const policy = { shared, questions };
  return casesOf(
    reader
      ? answered(situation, reader, policy)
      : [{ places: "", answers: {}, plan: withoutReader(situation, spokenTo(situation, reader), policy) }],
    ({ plan, answers }) => [plan, sayOf(situation, answers)],
  );
}

/** A step, and words id of what to say there. */
type Told = Step & { readonly say?: string | undefined };

/** The next steps; the words to say stand once, where someone is first told. @param before whether the body is told first */
function nextOf({ body, then }: Plan, say: string | undefined, before: boolean): Told[] {
  const next = body && !before ? [body, ...then] : then;
  const first = body && before && toldAt(body, say) ? undefined : next.find((step) => toldAt(step, say));
  return next.map((step) => (step === first ? { ...step, say } : step));
}

/** What the facts say of a line, by its words id or that of its plainer one. @throws Error when there is none */
function factsOf(id: string): SharedParts["visible"][number] {
  const line = facts().plan.visible.find((one) => one.id === id || one.plain?.id === id);
  if (!line) throw new Error(`src/data/plan.yaml: visible: no "${id}"`);
  return line;
}

/** A line that is seen and what a tap opens under it: the words after its **bold** beginning. */
function lineOf(speaker: Speaker, id: string): LineView {
  const text = speaker.text(words(speaker.locale).plan.visible[id], `plan.yaml: visible.${id}`);
  const [, line = text, more] = /^(\*\*.+?\*\*) (.+)$/.exec(text) ?? [];
  const { opens: fold } = factsOf(id);
  const inside = fold && speaker.say(words(speaker.locale).plan.inside[fold], `plan.yaml: inside.${fold}`);
  return { line: speaker.html(line), more: more && [speaker.html(more), inside].filter(Boolean).join(" ") };
}

/** Folds whose words a line opens already, with the answers that bring the line. */
function openedBy(
  lines: readonly Part<{ readonly id: string }>[],
  cases: readonly Case[],
): Map<string, ReadonlySet<string>> {
  const opened = new Map<string, Set<string>>();
  for (const { when, value } of lines) {
    const { opens: fold } = factsOf(value.id);
    if (fold === undefined) continue;
    const marks = when ?? cases.map(({ mark }) => mark);
    opened.set(fold, new Set([...(opened.get(fold) ?? []), ...marks]));
  }
  return opened;
}

/** The marks of all cases but those. */
const notIn = (marks: string, cases: readonly Case[]): string =>
  cases.flatMap(({ mark }) => (marks.includes(mark) ? [] : mark)).join("");

/** The answers for which something else comes first than without any. */
function changedFirst(cases: readonly Case[]): string | undefined {
  const first = ({ plan: { acts, body } }: Case): string => JSON.stringify([acts, body]);
  const others = cases.filter((one) => cases[0] && first(one) !== first(cases[0]));
  return others.length > 0 ? others.map(({ mark }) => mark).join("") : undefined;
}

/** The danger line and the one on suicide, but for a number that the first action already shows. */
function guardOf({ id, numbers }: Plan["line"], speaker: Speaker): string[] {
  const { lines } = words(speaker.locale).plan;
  const { services } = facts().plan;
  return [
    ...(numbers.includes(services.emergency) ? [speaker.say(lines[id], `plan.yaml: lines.${id}`)] : []),
    ...(numbers.includes(services.crisis) ? [speaker.say(lines.suicide, "plan.yaml: lines.suicide")] : []),
  ];
}
