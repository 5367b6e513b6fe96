import type { Urgency } from "../../shell/danger/danger.rules.ts";
import type { Answer } from "../find/answer.rules.ts";
import type { Hit } from "../find/entries.rules.ts";
import type { Listener } from "../find/listen.client.ts";
import { danger as callFor, panelOf, policeOf } from "../find/panel.client.ts";
import { rowsOf, status } from "../find/render.client.ts";
import { rowOf, type Row } from "../find/rows.client.ts";
import { call, element, isolated, link, type Say } from "../find/say.client.ts";
import { there } from "../find/urgent.client.ts";
import { ASKED_AT, shownOf, type Asked } from "../questions/asked.rules.ts";
import { LETTER } from "../../ui/readers.rules.ts";
import type { AnswerData, First, PackedPlan, QuestionData } from "./wire.rules.ts";

/** How a box answers. */
export interface Manner {
  readonly say: Say;
  readonly data: AnswerData;
  /** Address of the list of all sentences. */
  readonly list: string;
  readonly find: Listener;
  readonly urgent: readonly Urgency[];
  /** Whether the ear has not come yet. */
  readonly isEarly: boolean;
  /** Questions that the text may ask, most likely first. */
  readonly asked: readonly Asked[];
  readonly questions: QuestionData | undefined;
  readonly day: string | undefined;
  /** A town or a region was chosen among several. */
  readonly pick: (hit: Hit) => void;
}

/** The parts of an answer, and the sentence that a screen reader hears. */
export interface Drawn {
  readonly nodes: readonly Node[];
  readonly heard: string;
}

const OTHERS = 2;
/** The question when a meeting is, for which no word of the day is needed, and the answer that a child is gone. */
const [WHEN, GONE] = ["when", "gone"];

/** Puts an answer together from sentences that people wrote. */
export function draw(answer: Answer, typed: string, manner: Manner): Drawn {
  const danger = dangerBars(answer, manner);
  const body =
    manner.isEarly || typed.trim() === ""
      ? { nodes: [], title: "" }
      : isLife(answer, manner)
        ? lifePart(answer, manner)
        : answer.kind === "heard"
          ? heardPart(answer, manner)
          : namedPart(answer, typed, manner);
  const { say } = manner;
  const { find, urgent } = manner;
  const isApp = urgent.length === 0 && answer.kind === "rows" && namesApp(answer);
  const heard = [
    ...(body.title ? [say("below", { title: body.title })] : []),
    ...(isApp ? [find.say("live"), find.say("call", { number: find.pages.emergency[0] })] : []),
    ...(urgent.length > 0 && !answer.isThere
      ? [say("shown", { numbers: numbersOf(manner).join(", ") })]
      : []),
    ...(urgent.length > 0 && answer.abroad ? [answer.isThere ? say("fromThere") : find.say("onlyHere")] : []),
  ];
  return { nodes: [...danger, ...body.nodes], heard: heard.map((one) => one.textContent).join(" · ") };
}

interface Part {
  readonly nodes: readonly Node[];
  readonly title: string;
}

const numbersOf = ({ urgent, find: { pages } }: Manner): string[] =>
  urgent.map((one) => (one === "emergency" ? pages.emergency[0] : pages.crisis[1]));

/** The bar on every page once more, for each number that the text asks for. `data-urgent` is for whoever measures. */
function dangerBars(answer: Answer, manner: Manner): Node[] {
  const { urgent, say, find } = manner;
  if (urgent.length === 0) return [];
  const numbers = numbersOf(manner);
  const bars = urgent.map((one, at) => barOf(one, numbers[at]!, say));
  // A child in another country is reached by the numbers of that country alone. The bar of the page still has ours.
  if (answer.isThere)
    return [
      ...(answer.abroad ?? []).flatMap((country) => there(country, urgent)),
      element("p", "tell-part font-semibold", say("fromThere")),
    ];
  const [, crisis, sms] = find.pages.crisis;
  const number = element("bdi", "number", crisis);
  // A child who cannot speak aloud can write.
  const text =
    urgent.includes("crisis") && sms !== ""
      ? [element("p", "tell-text", link(`sms:${sms}`, "link", find.say("textTo", { number })))]
      : [];
  const block = element("div", "tell-danger", ...bars, ...text);
  block.dataset.urgent = numbers.map((number) => number.replace(/\D/g, "")).join(" ");
  if (!answer.abroad) return [block];
  return [
    block,
    element("p", "tell-part font-semibold", find.say("onlyHere")),
    ...answer.abroad.flatMap((country) => there(country, urgent)),
  ];
}

/** A number in a block, and what to do. */
export function barOf(one: Urgency, number: string, say: Say): Node {
  const bar = call(number, `tell-bar ${one === "emergency" ? "is-red" : ""}`);
  bar.append(element("span", "tell-bar-words", bold(say(one).textContent ?? "")));
  return bar;
}

/** A sentence with its words in ** ** bold. */
function bold(text: string): DocumentFragment {
  const made = document.createDocumentFragment();
  const parts = text.split("**");
  parts.forEach((part, at) => made.append(at % 2 === 1 ? element("b", "", part) : part));
  return made;
}

/** Whether a life is what a text is about: thoughts of dying, and no other plan that is sure. */
const isLife = (answer: Answer, { urgent, data }: Manner): boolean =>
  urgent.includes("crisis") &&
  answer.kind !== "town" &&
  !(answer.kind === "heard" && answer.sure && answer.hits[0]?.situation !== data.crisis);

/**
 * Where a life is what a text is about: who answers now, for whoever it is. Nobody knows yet whether the person speaks
 * of themselves, so no order is given, no day is repeated and no question of others is shown.
 */
function lifePart(answer: Answer, manner: Manner): Part {
  const { say, data } = manner;
  const plan = data.plans[data.crisis]!;
  const hits = answer.kind === "heard" ? answer.hits.filter(({ situation }) => situation !== undefined) : [];
  const others = hits.filter(({ situation }) => situation !== data.crisis).slice(0, OTHERS);
  // What to do for someone in another country comes first: no number of ours works there.
  const [abroad] = answer.abroad && "hits" in answer ? answer.hits : [];
  const rows = data.readers.map(([letter, reader, name]): Row => {
    const title = isolated(name);
    return {
      href: `${plan.href}${letter}/`,
      title,
      hint: element("span", ""),
      situation: data.crisis,
      reader,
    };
  });
  const title = data.alone;
  return {
    nodes: [
      beam(title),
      ...(abroad ? [listOf([rowOf(abroad, manner.find.say, () => false)])] : []),
      heading(say("forWhom")),
      listOf(rows),
      ...(others.length > 0 ? [heading(say("perhaps"))] : []),
      listOf([...others.map((hit) => planRow(hit, manner)), noneRow(manner)]),
    ],
    title,
  };
}

/** What a told sentence sounds like. */
function heardPart(answer: Extract<Answer, { kind: "heard" }>, manner: Manner): Part {
  const { say, data } = manner;
  const plans = answer.hits.filter(({ situation }) => situation !== undefined);
  const named = answer.hits.filter(({ situation }) => situation === undefined);
  const [lead, ...others] = plans;
  const plan = lead && data.plans[lead.situation!];
  const letter = lead?.reader ? LETTER[lead.reader] : "";
  // The number of a named town stands in the sand where the plan leads to its police.
  const isInSand =
    !manner.urgent.includes("emergency") &&
    answer.sure &&
    plan !== undefined &&
    data.firsts[plan.first[letter] ?? plan.first[""]!]!.isLocal;
  const rest = [
    ...namedRows(named, manner, !isInSand),
    ...questionPart(
      letter,
      plans.map(({ situation }) => situation!),
      manner,
    ),
  ];
  if (!answer.sure || !lead || !plan) {
    const title = say("which").textContent!;
    const rows = plans.map((hit) => planRow(hit, manner));
    return {
      nodes: [
        beam(title),
        ...dayLine(
          manner,
          "tell-part",
          plans.map(({ situation }) => situation!),
        ),
        listOf([...rows, noneRow(manner)]),
        ...rest,
        heading(say("person")),
        ...talk(data),
      ],
      title,
    };
  }
  const title = plan.titles[letter] ?? plan.titles[""]!;
  return {
    nodes: [
      soundsLike(plan, letter, manner),
      leadBeam(lead, title, plan.href, letter),
      sand(lead.situation!, letter, manner, named, answer),
      ...rest,
      heading(say("notThat")),
      listOf([...others.slice(0, OTHERS).map((hit) => planRow(hit, manner)), noneRow(manner)]),
    ],
    title,
  };
}

/** Whom the plan is for, and a way to say otherwise. */
function soundsLike(plan: PackedPlan, letter: string, { say, data }: Manner): Node {
  const line = data.readers.find(([one]) => one === letter)?.[3];
  if (line === undefined)
    return element(
      "p",
      "tell-part tell-for",
      say("forWhom"),
      ...data.readers.flatMap(([one, , name]) => [" ", link(`${plan.href}${one}/`, "link", isolated(name))]),
    );
  return element(
    "p",
    "tell-part tell-for",
    isolated(bold(line)),
    " ",
    link(plan.href, "link", say("change")),
  );
}

function beam(title: string): HTMLElement {
  const made = element("h2", "tell-beam", isolated(title));
  made.tabIndex = -1;
  return made;
}

/** Makes a paragraph a heading that takes the focus. */
function titleOf(paragraph: Node): HTMLElement {
  const made = element("h2", "find-town", ...paragraph.childNodes);
  made.tabIndex = -1;
  return made;
}

function leadBeam(hit: Hit, title: string, href: string, letter: string): HTMLElement {
  const made = beam(title);
  const to = link(`${href}${letter && `${letter}/`}`, "tell-title", ...made.childNodes);
  to.dataset.situation = hit.situation!;
  if (hit.reader) to.dataset.reader = hit.reader;
  made.replaceChildren(to);
  return made;
}

/** What is done first: orders, one number, one button. */
function sand(
  situation: string,
  letter: string,
  manner: Manner,
  named: readonly Hit[],
  { isThere = false, answers = {} }: Extract<Answer, { kind: "heard" }>,
): Node {
  const { say, data, find } = manner;
  const plan = data.plans[situation]!;
  const given = Object.entries(answers).map(
    ([question, answer]) => plan.given?.[`${question}.${answer}`]?.[letter],
  );
  const at = given.find((one) => one !== undefined);
  const first: First = data.firsts[at ?? plan.first[letter] ?? plan.first[""]!]!;
  const town = named.find(({ entry }) => entry.kind === "town" && entry.number !== "");
  // In danger 911 comes first, and only acts follow that hold in danger: the others may be wrong now. With a child who is
  // gone, none of a plan for a child who is here.
  const isDanger = manner.urgent.includes("emergency") && !isThere;
  const local = !isDanger && first.isLocal && town?.entry.kind === "town" ? town.entry : undefined;
  const isGone = answers[WHEN] === GONE && at === undefined;
  const orders = isDanger
    ? (isGone ? [] : first.held).map((place) => first.acts[place]!)
    : [...first.acts, ...(first.body ? [first.body] : [])];
  const ways = (isDanger ? [] : first.ways).map(({ href, text, isNumber, note }) =>
    element(
      "p",
      "tell-way",
      isNumber ? call(text, "find-number") : link(href, "link", isolated(text)),
      ...(note ? [element("span", "tell-note", isolated(note))] : []),
    ),
  );
  const police = local
    ? [element("p", "tell-note", find.say("police", { name: local.name })), ...policeOf(local, find.say)]
    : [];
  // The police and youth protection have a number for each town.
  const finder =
    !isDanger && !local && first.finder
      ? [element("p", "tell-way", link(first.finder, "link", say("find")))]
      : [];
  const see = link(`${plan.href}${letter && `${letter}/`}`, "button tell-see", say("see"));
  return element(
    "div",
    "tell-sand",
    ...(answers[WHEN] === undefined ? dayLine(manner, "tell-day", [situation]) : []),
    ...(orders.length > 0
      ? [element("ul", "tell-orders", ...orders.map((text) => element("li", "", isolated(text))))]
      : []),
    ...police,
    ...finder,
    ...ways,
    see,
  );
}

/**
 * Repeats the day, and says not to wait; never beside a number for a life, where waiting has another meaning, nor where
 * the day may be that of a cheat.
 */
function dayLine(
  { day, say, urgent, data }: Manner,
  className: string,
  situations: readonly string[],
): Node[] {
  if (day === undefined || urgent.includes("crisis")) return [];
  return situations.some((one) => data.cheats.includes(one)) ? [] : [dayOf(day, say, className)];
}

/** Repeats a day, and says not to wait. */
export const dayOf = (day: string, say: Say, className: string): HTMLElement =>
  element("p", className, say("day", { day: element("mark", "", isolated(day)) }));

/** The towns, apps and lines that a sentence names. */
function namedRows(named: readonly Hit[], manner: Manner, hasNumbers: boolean): Node[] {
  if (named.length === 0) return [];
  const { say, find } = manner;
  const numbers = named.flatMap(({ entry }) =>
    hasNumbers && entry.kind === "town"
      ? [element("p", "tell-part", find.say("police", { name: entry.name })), ...policeOf(entry, find.say)]
      : [],
  );
  const rows = named.map((hit) => rowOf(hit, find.say, () => false));
  return [heading(say("named")), ...numbers, listOf(rows)];
}

/**
 * What the person asks, of what people ask in these situations. The first answer is open where it is likely.
 * `data-question` is for whoever measures.
 *
 * @param situations ids; none for any
 */
function questionPart(
  letter: string,
  situations: readonly string[],
  { asked, questions, say }: Manner,
): Node[] {
  if (!questions) return [];
  const { words } = questions;
  const mine = shownOf(asked, questions, letter, situations);
  const [first] = mine;
  if (!first) return [];
  const isSure = first.likely >= ASKED_AT;
  const answers = mine.map(({ id }, at) => {
    const [question, text] = words[id]![letter] ?? words[id]![""]!;
    const fold = element(
      "details",
      "tell-question",
      element("summary", "", isolated(question)),
      element("p", "", isolated(text)),
    );
    fold.dataset.question = id;
    fold.open = at === 0 && isSure;
    return fold;
  });
  return [heading(say(isSure ? "asked" : "ask")), ...answers];
}

/** Whether a row leads to an app. */
const namesApp = (answer: Answer): boolean =>
  "hits" in answer && answer.hits.some(({ entry }) => entry.kind === "platform");

/** Whom to call for a child who is being hurt on a screen now, and what to say. */
const liveDanger = ({ find: { pages, say } }: Manner): Node[] => [
  callFor(pages, say, "live"),
  element("p", "", say("liveTell")),
];

/** Names of places, apps and lines, as in every other box; where nothing is known, a person who can help. */
function namedPart(answer: Answer, typed: string, manner: Manner): Part {
  const { say, find, data, list, urgent } = manner;
  const isSign = answer.kind === "idle" && !/[\p{L}\p{N}]/u.test(typed);
  if (answer.kind === "idle" && !isSign) return { nodes: [], title: "" };
  // A bare call for help asks no question.
  const questions = answer.kind === "call" ? [] : questionPart("", [], manner);
  if (isSign || answer.kind === "none" || answer.kind === "unclear" || answer.kind === "call") {
    const title = say("person").textContent!;
    const rows = answer.kind === "unclear" ? rowsOf(answer, typed, searched(manner)) : [];
    return {
      nodes: [
        beam(title),
        ...(answer.isForeign || isForeign(typed) ? languages(manner) : []),
        ...talk(data),
        ...dayLine(manner, "tell-part", []),
        ...questions,
        listOf([...rows, { href: list, title: say("list"), hint: element("span", "") }]),
      ],
      title,
    };
  }
  const towns = "hits" in answer ? answer.hits.filter(({ entry }) => entry.kind === "town") : [];
  if (answer.kind === "rows" && towns.length === 1)
    return namedPart(
      { kind: "town", towns, hits: answer.hits.filter((hit) => hit !== towns[0]) },
      typed,
      manner,
    );
  const rows = rowsOf(answer, typed, searched(manner));
  const panel = [
    ...(urgent.length === 0 && namesApp(answer) ? liveDanger(manner) : []),
    ...panelOf(urgent.length > 0 ? { ...answer, urgent } : answer, find.pages, find.say),
  ];
  const [name, ...number] = panel;
  // The name of the town is the title of its number.
  const isTown = answer.kind === "town" && name !== undefined;
  const head = isTown ? titleOf(name) : beam(foundTitle(answer, typed, manner));
  const parts = isTown
    ? [element("div", "tell-sand", head, ...number)]
    : [head, ...(panel.length > 0 ? [element("div", "tell-sand", ...panel)] : [])];
  return { nodes: [...parts, ...questions, listOf(rows, manner.pick)], title: head.textContent ?? "" };
}

/** What was found, or what the person is asked: nothing that is only near, or one of several, is called found. */
function foundTitle(answer: Answer, typed: string, { say, find }: Manner): string {
  if (answer.kind === "rows" && !answer.near) return say("found").textContent!;
  const parts = document.createDocumentFragment();
  parts.append(...status(answer, typed, false, find.say));
  return parts.textContent!;
}

const searched = ({ find, pick }: Manner): Parameters<typeof rowsOf>[2] => ({
  scope: "all",
  pages: find.pages,
  say: find.say,
  pick,
});

/** Whether a text is in letters that the site does not read. */
const isForeign = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  const known = text.match(/[\p{Script=Latin}\p{Script=Arabic}]/gu) ?? [];
  return letters.length > 3 && known.length * 2 < letters.length;
};

/** Which languages the box understands, each with its home page. */
const languages = ({ say, data }: Manner): Node[] => [
  element("p", "tell-part", say("languages")),
  element(
    "p",
    "tell-part",
    ...data.languages.flatMap(([href, name, tag]) => {
      const to = link(href, "link", isolated(name));
      to.lang = tag;
      return [to, " "];
    }),
  ),
];

const talk = ({ talk: lines }: AnswerData): Node[] =>
  lines.map(([name, number, hours]) =>
    element(
      "p",
      "tell-part tell-way tell-talk",
      isolated(name),
      element("br", ""),
      call(number, "find-number"),
      ...(hours ? [element("span", "tell-note", isolated(hours))] : []),
    ),
  );

const heading = (text: Node): HTMLElement => element("h3", "tell-heading", text);

/** The list of all sentences, for whoever finds none of these right. */
const noneRow = ({ say, list }: Manner): Row => ({
  href: list,
  title: say("none"),
  hint: element("span", ""),
});

function planRow(hit: Hit, { find, data }: Manner): Row {
  const plan = data.plans[hit.situation!];
  const letter = hit.reader ? LETTER[hit.reader] : "";
  const title = plan?.titles[letter] ?? plan?.titles[""];
  const first = plan && data.firsts[plan.first[letter] ?? plan.first[""]!];
  return {
    ...rowOf(hit, find.say, () => false),
    ...(title !== undefined && { title: isolated(title) }),
    // What is done first says more of a plan than its name.
    hint: isolated((first?.acts ?? []).slice(0, 2).join(" ")),
  };
}

function listOf(rows: readonly Row[], pick?: (hit: Hit) => void): HTMLElement {
  return element(
    "ul",
    "tell-rows",
    ...rows.map(({ href, title, hint, situation, reader, pick: chosen }) => {
      const row = link(
        href,
        "find-row",
        element("span", "find-title", title),
        element("span", "find-note small", hint),
      );
      if (situation) row.dataset.situation = situation;
      if (reader) row.dataset.reader = reader;
      if (chosen && pick)
        row.onclick = (event) => {
          event.preventDefault();
          pick(chosen);
        };
      return element("li", "", row);
    }),
  );
}
