import { facts, words } from "../../src/site/site.ts";
import { displayPhone, telHref } from "../../src/core/phone.rules.ts";
import type { Answers } from "../../src/features/plan/answers.rules.ts";
import type { Reader } from "../../src/core/vocabulary.rules.ts";
import { variantFor } from "../../src/core/words/variant.rules.ts";
import { translator } from "../../src/core/words/translate.ts";
import type { Locale } from "../../src/core/schema/locale.ts";
import type { Step } from "../../src/core/facts/schema/plan/step.ts";
import type { ReaderWords } from "../../src/core/words/schema/plan.ts";
import { decided, spokenTo, type PlanPage } from "./plan.ts";

/** A thing to do as the reader sees it, and its possible link targets; none when nobody is called. */
export interface Deed {
  readonly text: string;
  readonly ways: readonly string[];
}

/** What a plan tells one person, part by part, each in reading order. */
export interface PlanText {
  readonly guard: readonly string[];
  readonly acts: readonly Deed[];
  /** Labels that say for whom the rest is, when a danger comes first. */
  readonly labels: readonly string[];
  /** One entry, or none when there is nobody to tell. */
  readonly body: readonly Deed[];
  readonly beside: readonly string[];
  /** Lines under the first action. */
  readonly lines: readonly string[];
  readonly then: readonly Deed[];
  /** What still holds, in one line; none when nothing was lost. */
  readonly still: readonly string[];
  readonly avoid: readonly string[];
  readonly talk: readonly Deed[];
  readonly folds: readonly string[];
  /** How to do the first action, then the other steps: the content of the first fold. */
  readonly more: readonly string[];
}

/**
 * Returns the decision of `decide` in the words of one language and one reader.
 *
 * @throws Error when a word is missing
 */
export function expectedPlan(page: PlanPage, answers: Answers, locale: Locale): PlanText {
  const plan = decided(page, answers);
  const own = words(locale).plan;
  const reader = spokenTo(page);
  const say = (text: ReaderWords | undefined, id: string): string => plain(text, id, reader, locale);
  const colon = locale.id === "fr" ? " : " : ": ";
  const comma = locale.id === "ar" ? ": " : ", ";
  const deed = (step: Step, first: typeof own.acts, second: typeof own.acts, isSentence = false): Deed => {
    const said = step.condition === undefined ? "" : say(own.if[step.condition], step.condition);
    const isInline = isLater(step) || plan.still.some(({ id }) => id === step.id);
    const condition = said && said + (isSentence ? (isInline ? comma : colon) : " ");
    const here = words(locale).situations[page.situation.id]?.bodies?.[step.id];
    const found = here ?? first[step.id] ?? second[step.id];
    const wording = say(found?.do, step.id);
    const why = found?.why === undefined ? "" : ` ${say(found.why, step.id)}`;
    const goesOn = isInline || step === plan.body;
    const title = said && isSentence && goesOn ? wording.charAt(0).toLowerCase() + wording.slice(1) : wording;
    return {
      text: condition + (isSentence ? sentence(title) + why : title),
      // Among the acts that readers do by themselves, only a call has a link.
      ways: first === own.acts && !own.bodies[step.id] ? [] : waysTo(step.id, locale),
    };
  };
  const labelled = (acts: readonly Step[]): string[] => {
    const [lead, ...rest] = acts.filter((step) => turnOf(step, acts) === 1);
    if (lead?.condition === undefined || !isSplit(lead)) return [];
    const opposite = `${say(own.otherwise[lead.condition], lead.condition)}${colon.trimEnd()}`;
    return [...(rest.length > 0 ? [translator(locale, "plan")("anyCase")] : []), opposite].map((label) =>
      label.replace(/\s+/g, " "),
    );
  };
  const nextDeed = (step: Step): Deed => deed(step, own.bodies, own.acts);
  const how = plan.acts.flatMap(({ id, condition }) => {
    const here = words(locale).situations[page.situation.id]?.bodies?.[id];
    const { do: title, more } = here ?? own.acts[id] ?? own.bodies[id] ?? { do: undefined };
    if (more === undefined) return [];
    const wording = say(title, id);
    const whole =
      condition === undefined
        ? wording
        : say(own.if[condition], condition) + comma + wording.charAt(0).toLowerCase() + wording.slice(1);
    return [`${sentence(whole)} ${say(more, id)}`];
  });
  const line = (id: string): string =>
    say(words(locale).situations[page.situation.id]?.visible?.[id] ?? own.visible[id], id);
  // A line that a part does not say itself stands below the part when there is no room for it.
  const more = [
    ...how,
    ...plan.more.flatMap((id) => [
      say(own.parts[id], id),
      ...(id === "pictures-down" && plan.folded.includes("own-picture-line")
        ? [line("own-picture-line")]
        : []),
    ]),
  ];
  const folds = plan.folds.filter((id) => id !== "more-steps");
  const here = plan.abroad ? "in-canada" : plan.line.id;
  const suicide = plan.abroad ? "suicide-in-canada" : "suicide";
  const shown = plan.visible.filter(
    (id) =>
      id !== "numbers-there" ||
      !plan.acts.some((step) => ["call-911-there", "call-that-country"].includes(step.id)),
  );
  const still = plan.still.map((step) => deed({ ...step }, own.acts, own.bodies, true).text);
  return {
    guard: [
      ...(plan.abroad ? [say(own.lines[plan.line.id], plan.line.id)] : []),
      ...(plan.line.numbers.includes("911") ? [say(own.lines[here], here)] : []),
      ...(plan.line.numbers.includes("988") ? [say(own.lines[suicide], suicide)] : []),
    ],
    acts: plan.acts
      .toSorted((a, b) => turnOf(a, plan.acts) - turnOf(b, plan.acts))
      .map((step) => deed(step, own.acts, own.bodies, true)),
    labels: labelled(plan.acts),
    body: plan.body ? [deed(plan.body, own.bodies, own.acts, true)] : [],
    beside: plan.beside ? [say(own.beside[plan.beside], plan.beside)] : [],
    lines: shown.map(line),
    then: plan.then.map(nextDeed),
    still:
      still.length > 0
        ? [`${translator(locale, "plan")("still")} ${still.join(" ")}`.replace(/\s+/g, " ")]
        : [],
    avoid: plan.avoid.map((id) => say(own.avoid[id], id)),
    talk: [...plan.talk.filter(isAlwaysReached), ...plan.talk.filter((id) => !isAlwaysReached(id))].map(
      (id) => nextDeed({ id }),
    ),
    folds: [...(more.length > 0 ? ["more-steps"] : []), ...folds].map((id) => say(own.folds[id], id)),
    more,
  };
}

/** Checks for an act whose condition names a danger: what follows it is for everyone else. */
const isSplit = ({ condition = "" }: Step): boolean =>
  [
    "danger-now",
    "seen-now",
    "child-in-danger-now",
    "today-or-gone",
    "silent-or-hurt",
    "cannot-leave",
  ].includes(condition);

/** Checks for something to say or remember after the reader knows whom to reach. */
const isLater = ({ id, condition = "" }: Step): boolean =>
  ["meeting-asked", "asks-for-pictures", "relative-named"].includes(condition) ||
  [
    "have-file-number",
    "not-alone-with-children",
    "what-is-confidential",
    "say-what-was-taken",
    "say-when-last-seen",
    "give-address-and-user-name",
    "say-user-name-and-town",
  ].includes(id);

/** Checks for an act for everyone that comes before a danger: going somewhere safe to call. */
const isEarlier = ({ id, condition }: Step): boolean =>
  ["go-to-safe-place", "do-not-go", "leave-now"].includes(id) && condition === undefined;

/** Checks for an act that can wait until after the call. It is not between a danger and its opposite. */
const waits = ({ id }: Step): boolean => id === "keep-messages";

function turnOf(step: Step, acts: readonly Step[]): number {
  const names = acts.some(isSplit);
  return names && isEarlier(step) ? 0 : isLater(step) || (names && waits(step)) ? 2 : 1;
}

/** Checks whether a service has no hour without an answer. */
function isAlwaysReached(id: string): boolean {
  const all = facts().services.get(id)?.channels ?? [];
  const hours = all.filter(({ type, status }) => type === "phone" && status !== "withheld");
  return hours.length === 0 || hours.some((one) => one.hours === null || one.hours === "always");
}

/** Adds a full stop to a title. The end of a quotation counts as one. */
const sentence = (title: string): string => (/[?؟.] ?[»”]$/.test(title) ? title : `${title}.`);

/**
 * Returns the addresses of which a step must show one: any channel of its service, or the page that finds it
 * by place.
 */
function waysTo(id: string, locale: Locale): string[] {
  const page = [...facts().addresses.values()].find(({ finds }) => finds.some((one) => one === id));
  if (page) return [`/${locale.id}/${page.path}/`];
  if (facts().plan.channels[id] === undefined) return [];
  return (facts().services.get(id)?.channels ?? []).flatMap(({ type, value, urls }) =>
    type === "phone" || type === "sms"
      ? [telHref(value, type)]
      : [type === "email" ? `mailto:${value}` : value, ...Object.values(urls ?? {})],
  );
}

const LINK = /\[([^\]]*)\]\(([a-z-]+):([^)\s]+)\)/g;

/** Returns words without markup, as people read them. */
function plain(text: ReaderWords | undefined, id: string, reader: Reader, locale: Locale): string {
  const said = variantFor(text, reader);
  if (said === undefined) throw new Error(`locales/${locale.id}: no words of ${id} for ${reader}`);
  return said
    .replaceAll("**", "")
    .replace(LINK, (_link, label: string, _kind, service: string) =>
      label === "" ? phoneOf(service, locale) : label,
    )
    .replace(/\s+/g, " ")
    .trim();
}

function phoneOf(service: string, locale: Locale): string {
  const phone = facts()
    .services.get(service)
    ?.channels.find(({ type }) => type === "phone");
  return displayPhone(phone?.value ?? "", locale.phone);
}
