import { late } from "../find/late.client.ts";
import { Questions } from "../questions/asked.rules.ts";
import { bothEnds } from "../../core/words/fold.rules.ts";
import type { Urgency } from "../../shell/danger/danger.rules.ts";
import type { Answer } from "../find/answer.rules.ts";
import type { Listener } from "../find/listen.client.ts";
import type { Hit } from "../find/entries.rules.ts";
import { speaker } from "../find/say.client.ts";
import { LETTER } from "../../ui/readers.rules.ts";
import { packed } from "./carried.rules.ts";
import { dayFound, foldDay, saysLongAgo } from "./days.rules.ts";
import { draw } from "./draw.client.ts";
import { hand, take } from "./hand.client.ts";
import { kinThere } from "./heard.rules.ts";
import type { AnswerData, QuestionData } from "./wire.rules.ts";

/** Milliseconds after the last letter; at the end of a word it answers at once. */
const PAUSE = 120;
/** Milliseconds until a person counts as having stopped, and a screen reader hears what has changed. */
const QUIET = 700;
/** Milliseconds until a person who waits for the files hears of it. */
const WAIT = 1_000;
/** Milliseconds until it is asked again whether a person still presses. */
const PRESS = 100;
/** Pixels of height below which a keyboard, or a small screen, leaves little room. */
const SHORT = 600;
/** Letters that are read at each end of a longer text. */
const LONGEST = 20_000;
/** Letters that fill four lines on the widest screen. */
const FULL = 500;
/** Letters by which a text is known as the same that goes on. */
const SAME = 6;

/**
 * Brings a box for told sentences to life. Nothing typed is stored or sent, and it is gone when the page is left.
 *
 * @param listen makes what answers; it calls back when it knows more
 */
export function start(box: HTMLElement, data: AnswerData, listen: (then: () => void) => Listener): void {
  const field = box.querySelector("textarea")!;
  const answer = box.querySelector<HTMLElement>(".tell-answer")!;
  const clear = box.querySelector<HTMLElement>(".tell-clear")!;
  const wait = box.querySelector<HTMLElement>(".tell-status")!;
  const status = box.querySelector<HTMLElement>("[role=status]")!;
  const say = speaker(data);
  const days = data.days.map(foldDay);
  const questions = late(
    data.questions,
    (file: { questions: QuestionData }) => ({
      data: file.questions,
      head: new Questions(file.questions.head),
    }),
    () => again(),
  );
  const listener = listen(() => again());
  const list = box.dataset.list!;
  /** Numbers that the text asked for: they stay until it is cleared, or replaced by another. */
  let urgent: readonly Urgency[] = [];
  /** How the text began that asked for them. */
  let beginning = "";
  let picked: Hit | undefined;
  /** What a tap to a plan carries, by the plan's situation and its reader. */
  let carriedTo: (situation: string, letter: string) => string = () => "";
  let pause: ReturnType<typeof setTimeout> | undefined;
  let pressed: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the answer waits for the ear. */
  let isPending = false;
  /** Whether the person has stopped typing. */
  let isDone = false;

  const show = () => {
    clearTimeout(pause);
    const typed = bothEnds(field.value, LONGEST);
    grow(field);
    clear.hidden = field.value === "";
    if (typed.trim() === "") picked = undefined;
    if (!typed.startsWith(beginning)) urgent = [];
    const found: Answer =
      picked === undefined
        ? listener.answerTo(typed, isDone)
        : picked.entry.kind === "area"
          ? listener.finder.find(picked.via, "all")
          : { kind: "town", towns: [picked], hits: [] };
    urgent = (["emergency", "crisis"] as const).filter(
      (one) => found.urgent?.includes(one) || urgent.includes(one),
    );
    if (urgent.length > 0) beginning = typed.slice(0, SAME);
    const isTold = found.kind === "heard" || found.kind === "unclear" || found.kind === "none";
    // Before the ear has come, a told sentence has no answer yet, but its danger has.
    const isEarly = isTold && listener.isEarly;
    isPending = isEarly && typed.trim() !== "";
    clearTimeout(waiting);
    wait.textContent = "";
    // Nothing comes above a number that a person may be about to press.
    if (isPending && urgent.length === 0)
      waiting = setTimeout(() => wait.replaceChildren(say("moment")), WAIT);
    const heard = asThere(asGrown(found, typed, data), typed, listener, data);
    const day = dayFound(typed, days, data.past);
    const carried = {
      urgent,
      day: day && { at: day.at, numbers: day.numbers },
      country: heard.isThere ? codeOf(heard.abroad) : undefined,
    };
    carriedTo = (situation, letter) => {
      const asked = data.plans[situation]?.asks;
      const answers = letter === "" || asked?.[letter] ? answersOf(heard) : {};
      return packed({ ...carried, answers }, data.carries);
    };
    const drawn = draw(heard, typed, {
      say,
      data,
      list,
      find: listener,
      urgent,
      isEarly,
      asked: isEarly ? [] : (questions.value?.head.in(typed) ?? []),
      questions: questions.value?.data,
      day: day?.words,
      pick(hit) {
        picked = hit;
        show();
        beginningOf(answer)?.focus();
      },
    });
    const wasHidden = answer.hidden;
    const isInside = answer.matches(":focus-within");
    put(drawn.nodes, answer);
    if (isInside && !answer.matches(":focus-within")) beginningOf(answer)?.focus();
    answer.hidden = drawn.nodes.length === 0;
    box.toggleAttribute("data-answered", !answer.hidden);
    if (wasHidden && !answer.hidden) bringUp(answer, box);
    if (listener.isMissing) wait.textContent = box.dataset.unloaded ?? "";
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      isDone = true;
      if (isGraver()) again();
      else if (status.textContent !== drawn.heard) status.textContent = drawn.heard;
    }, QUIET);
  };
  /** Whether a danger is heard that was not heard at the last letter. */
  const isGraver = () =>
    picked === undefined &&
    listener.answerTo(bothEnds(field.value, LONGEST), isDone).urgent?.some((one) => !urgent.includes(one));
  /**
   * When more is known than at the last letter. An answer that a person presses stays until they let go, one that they
   * read stays for good, unless someone is in danger.
   */
  const again = () => {
    if (field.value === "") return;
    if (answer.matches(":active")) {
      clearTimeout(pressed);
      pressed = setTimeout(again, PRESS);
      return;
    }
    const isRead = document.activeElement !== field;
    if (answer.hidden || !isRead || isPending || isGraver()) show();
  };

  field.addEventListener("input", () => {
    listener.ask();
    questions.ask();
    picked = undefined;
    isDone = false;
    clearTimeout(pause);
    if (/[\s.,;!?؟،؛]$/u.test(field.value) || field.value === "") show();
    else pause = setTimeout(show, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    // While a word is being composed, the key belongs to the keyboard's own list.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    isDone = true;
    show();
    const target = beginningOf(answer);
    if (!target || answer.hidden) return;
    // The keyboard of a phone goes away, and the answer can be read.
    target.focus();
    target.scrollIntoView({ block: "nearest" });
  });
  clear.addEventListener("click", () => {
    field.value = "";
    show();
    field.focus();
  });
  if (matchMedia("(pointer: coarse)").matches) {
    // The keyboard takes half of the screen: the box goes to the top of the rest, before anything is typed.
    const up = () => box.querySelector("label")!.scrollIntoView({ block: "start" });
    field.addEventListener("focus", up);
    if (document.activeElement === field && field.value === "") up();
  }
  // The address of a link says nothing of what was heard.
  answer.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    const [situation, { href = "" } = {}] =
      Object.entries(data.plans).find(([, plan]) => link?.pathname.startsWith(plan.href)) ?? [];
    if (link && situation !== undefined && link.origin === location.origin)
      hand(carriedTo(situation, link.pathname.slice(href.length).replace("/", "")), event);
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    take();
    field.value = "";
    show();
  });
  listener.ask();
  questions.ask();
  if (field.value) show();
}

/** An adult who tells of long ago reads their own page, and not that of a child or of a parent. */
function asGrown(answer: Answer, typed: string, { longAgo }: AnswerData): Answer {
  if (answer.kind !== "heard" || !saysLongAgo(typed, longAgo)) return answer;
  const hits = answer.hits.map((hit): Hit =>
    hit.situation && hit.reader !== "my-child" && hit.reader !== "at-work" ? asAdult(hit) : hit,
  );
  return { ...answer, hits };
}

/** A child who is in another country has the plan for it first, whatever happened; a life comes before that. */
function asThere(answer: Answer, typed: string, { finder }: Listener, data: AnswerData): Answer {
  if (answer.kind === "idle" || answer.kind === "call" || answer.urgent?.includes("crisis")) return answer;
  const kin = kinThere(typed, data.there, (words) => finder.abroadIn(words) !== undefined);
  const row = kin && finder.earRows.row(data.abroad);
  if (!row || row.entry.kind !== "situation") return answer;
  const hits = "hits" in answer ? answer.hits : [];
  const reader = hits.find(({ reader }) => reader)?.reader ?? (kin === "child" ? "my-child" : "someone-else");
  const lead = { ...row, situation: data.abroad, reader };
  const entry = { ...row.entry, href: `${row.entry.href}${LETTER[reader]}/` };
  const others = hits.filter(({ situation }) => situation !== undefined && situation !== data.abroad);
  const countries = finder.abroadIn(typed) ?? [];
  return {
    kind: "heard",
    sure: true,
    isThere: true,
    answers: { where: codeOf(countries) === "us" ? "united-states" : "elsewhere" },
    abroad: countries,
    hits: [{ ...lead, entry }, ...others, ...countries.map((country): Hit => ({ entry: country, via: "" }))],
    ...(answer.urgent && { urgent: answer.urgent }),
  };
}

/** The code of the one country that is named, where the site has a part on it. */
function codeOf([country, ...others]: Answer["abroad"] & {} = []): string | undefined {
  return others.length === 0 ? /#([a-z]{2})$/.exec(country?.href ?? "")?.[1] : undefined;
}

/** The answers that a text gives to the questions of the plans. */
const answersOf = (answer: Answer): Readonly<Record<string, string>> =>
  answer.kind === "heard" ? (answer.answers ?? {}) : {};

function asAdult(hit: Hit): Hit {
  const { entry } = hit;
  if (entry.kind !== "situation") return hit;
  const page = hit.reader ? entry.href.replace(/[a-z]\/$/, "") : entry.href;
  return { ...hit, reader: "me-adult", entry: { ...entry, href: `${page}${LETTER["me-adult"]}/` } };
}

/** Where a person goes on with the keyboard: the title of the answer, or the first number while there is no more. */
function beginningOf(answer: HTMLElement): HTMLElement | null {
  return answer.querySelector<HTMLElement>("[tabindex]") ?? answer.querySelector<HTMLElement>("a");
}

/**
 * Scrolls the box to the top when the first answer would begin below the keyboard. A person who typed before the files
 * came has the box in the middle of the page.
 */
function bringUp(answer: HTMLElement, box: HTMLElement): void {
  const view = window.visualViewport;
  if (!view || view.height >= SHORT || !box.matches(":focus-within")) return;
  const first = answer.firstElementChild;
  if (first && first.getBoundingClientRect().bottom > view.offsetTop + view.height / 2)
    box.querySelector("label")!.scrollIntoView({ block: "start" });
}

/** Puts nodes into an answer. Those at its beginning that are there already stay, with the focus that is in them. */
function put(nodes: readonly Node[], answer: HTMLElement): void {
  let same = 0;
  while (same < nodes.length && answer.childNodes[same]?.isEqualNode(nodes[same]!)) same += 1;
  while (answer.childNodes.length > same) answer.lastChild!.remove();
  answer.append(...nodes.slice(same));
}

/** Lets the text area grow to four lines; after that it scrolls. A long text is not measured: it takes seconds. */
function grow(field: HTMLTextAreaElement): void {
  if (field.value.length > FULL) {
    field.rows = 4;
    return;
  }
  const lines = field.value.split("\n").length;
  field.rows = 2;
  while (field.rows < 4 && (lines > field.rows || field.scrollHeight > field.clientHeight + 2))
    field.rows += 1;
}
