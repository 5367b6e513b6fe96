import type { Site } from "../../core/site.ts";
import { READERS, type Reader } from "../../core/vocabulary.rules.ts";
import { href } from "../../core/words/urls.ts";
import { translator } from "../../core/words/translate.ts";
import { ended, isolatedText } from "../../core/words/rich.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Way } from "../../ui/contact.view.ts";
import { htmlOf } from "../../ui/links.view.ts";
import { LETTER } from "../../ui/readers.rules.ts";
import { earSources } from "../ear/ear.load.ts";
import { asked } from "../plan/answers.rules.ts";
import { LETTERS } from "../plan/buttons.rules.ts";
import { casesFor, planView } from "../plan/plan.view.ts";
import type { StepView } from "../plan/types.view.ts";
import type { CarriedQuestions } from "./carried.rules.ts";
import type { First, FirstWay, PackedPlan } from "./wire.rules.ts";

/** Orders in the first action: one breath. */
const ACTS = 4;
/** Orders that stand below the emergency number: that call comes first. */
const HELD = 2;
/** The reader whom the words address as a friend does. */
const YOUNG: Reader = "me-young";
/** The mark of the plan without answers. */
const UNANSWERED = "0";

/** The plans of all situations, for the box: titles, addresses, and what each reader does first. */
export function firstsOf(site: Site): {
  plans: Record<string, PackedPlan>;
  firsts: First[];
} {
  const firsts: First[] = [];
  const seen = new Map<string, number>();
  const positionOf = (first: First): number => {
    const key = JSON.stringify(first);
    const at = seen.get(key) ?? firsts.push(first) - 1;
    seen.set(key, at);
    return at;
  };
  const plans = [...site.facts.situations.values()].map((situation) => {
    const readers = [undefined, ...READERS].map(
      (reader) => [reader, planFor(site, situation, reader)] as const,
    );
    const by = <T>(of: (one: ReturnType<typeof planFor>) => T): Record<string, T> =>
      Object.fromEntries(readers.map(([reader, one]) => [reader ? LETTER[reader] : "", of(one)]));
    return [
      situation.id,
      {
        href: href(site.locale.id, situation.slug),
        titles: onlyOthers(by(({ title }) => title)),
        first: by(({ first }) => positionOf(first)),
        ...carriedBy(site, situation, positionOf),
      },
    ] as const;
  });
  return { plans: Object.fromEntries(plans), firsts };
}

/** The questions whose answers a text can give by itself: where the child is, and those that exact words answer. */
export const carriedQuestions = (site: Site): CarriedQuestions =>
  [site.facts.plan.abroad.question, ...earSources(site).answers].map((id) => [
    id,
    site.facts.questions.get(id)?.answers ?? [],
  ]);

/** What a plan takes over from the box; nothing for most plans. */
function carriedBy(
  site: Site,
  situation: Situation,
  positionOf: (first: First) => number,
): Pick<PackedPlan, "given" | "asks"> {
  const { questions } = site.facts;
  const all = carriedQuestions(site);
  const carried = all.map(([id]) => id);
  const asks = READERS.map((reader) => [
    LETTER[reader],
    Object.fromEntries(
      asked(situation, reader, questions).flatMap(({ id }, at) =>
        carried.includes(id) ? [[id, LETTERS[at] ?? ""]] : [],
      ),
    ),
  ]).filter(([, some]) => Object.keys(some ?? {}).length > 0);
  if (asks.length === 0) return {};
  const given = all.flatMap(([question, answers]) =>
    answers.flatMap((answer) => {
      const firsts = READERS.flatMap((reader) => {
        const mark = casesFor(site, situation, reader).find(
          (one) => one.answers[question] === answer && one.answers["danger"] === undefined,
        )?.mark;
        return mark === undefined ? [] : [[reader, planFor(site, situation, reader, mark).first] as const];
      });
      if (firsts.length === 0) return [];
      const by = firsts.map(([reader, first]) => [LETTER[reader], positionOf(first)] as const);
      // Who has not said who they are reads what holds for every reader whom the words address so.
      const adults = firsts.filter(([reader]) => reader !== YOUNG).map(([, first]) => first);
      const shared = adults.length === READERS.length - 1 ? sharedBy(adults) : undefined;
      return [
        [
          `${question}.${answer}`,
          Object.fromEntries([...by, ...(shared ? [["", positionOf(shared)] as const] : [])]),
        ] as const,
      ];
    }),
  );
  return {
    asks: Object.fromEntries(asks) as PackedPlan["asks"] & {},
    ...(given.length > 0 && { given: Object.fromEntries(given) }),
  };
}

/** What several readers all do first; undefined where they do nothing alike. */
function sharedBy(firsts: readonly First[]): First | undefined {
  const [first, ...others] = firsts;
  const acts = (first?.acts ?? []).filter((act) => others.every((one) => one.acts.includes(act)));
  if (!first || acts.length === 0) return undefined;
  const isOne = others.every(({ body, ways }) => body === first.body && ways.length === first.ways.length);
  return {
    ...first,
    acts,
    held: first.held.flatMap((at) => {
      const place = acts.indexOf(first.acts[at]!);
      return place < 0 ? [] : [place];
    }),
    ...(isOne ? {} : { body: "", finder: undefined, isLocal: false, ways: [] }),
  };
}

/** Leaves out what is the same as without a reader. */
function onlyOthers(by: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(by).filter(([letter, text]) => letter === "" || text !== by[""]));
}

function planFor(
  site: Site,
  situation: Situation,
  reader: Reader | undefined,
  mark = UNANSWERED,
): { title: string; first: First } {
  const text = textOf(site);
  const view = planView(situation, reader, site);
  const isShown = ({ when }: { when: string | undefined }): boolean =>
    when === undefined || when.includes(mark);
  const acts = view.acts.filter(isShown).map(({ value }) => value);
  const forAll = acts.filter(({ condition }) => condition === undefined);
  const soon = forAll.filter(({ isLater }) => !isLater);
  // If an answer decides all other acts, the box shows one that can wait.
  const now = soon.length > 0 ? soon.slice(0, ACTS) : forAll.slice(0, 1);
  const holding = holdsInDanger(site);
  const body = view.bodies.find(isShown)?.value;
  return {
    title: text(view.title),
    first: {
      acts: now.map(({ title }) => text(ended(title))),
      held: now.flatMap(({ id }, at) => (holding.has(id) ? [at] : [])).slice(0, HELD),
      body: body ? text(ended(body.title)) : "",
      finder: body?.finder?.href,
      isLocal: body?.finder?.scope === "police",
      ways: body ? waysOf(site, body, text) : [],
    },
  };
}

/** Acts that hold in any danger: those that danger keeps, brings, or names as still true. */
function holdsInDanger({ facts: { plan } }: Site): ReadonlySet<string> {
  const brought = Object.values(plan.dangerActs).flatMap((byReader) =>
    Object.values(byReader).flatMap((steps) => steps.map(({ id }) => id)),
  );
  return new Set([...plan.danger.kept, ...plan.still.first, ...brought]);
}

function waysOf(site: Site, { ways }: StepView, text: (html: string) => string): FirstWay[] {
  return ways.map((way) => ({
    href: way.href,
    text: text(textOfWay(way, site)),
    isNumber: way.type === "phone",
    note: text([...way.meta, ...(way.note ? [way.note] : [])].map(ended).join(" ")),
  }));
}

function textOfWay({ type, text, label, word }: Way, { locale }: Site): string {
  if (type === "phone") return text;
  if (type !== "sms") return label ?? text;
  const t = translator(locale, "contact");
  return word ? t("text.word", { word, number: text }) : t("text.any", { number: text });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Words without markup, as text for a script: links and bold are gone, Latin runs keep their order. */
function textOf(site: Site): (words: string) => string {
  const html = htmlOf(site);
  return (words) => {
    const plain = (/<\w/.test(words) ? words : html(words))
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
    return isolatedText(plain, site.locale);
  };
}
