import { ASKED_AT, shownOf, type Asked } from "../../questions/asked.rules.ts";
import type { QuestionData } from "../../answer/wire.rules.ts";
import { both } from "../both.client.ts";
import type { Both } from "../island.rules.ts";

/** Mistakes and answers that stand beside a story. */
const MOST = 2;
/** How likely a story asks a question that is offered, closed: a line more for a frightened person to read. */
const WORTH = ASKED_AT / 2;

/** What is shown beside a story. */
export interface Beside {
  /** Ids of mistakes, in the order of the story. */
  readonly mistakes: readonly string[];
  /** Mistake to what is said to them. */
  readonly said: Readonly<Record<string, Both>>;
  readonly asked: readonly Asked[];
  readonly questions: QuestionData | undefined;
  /** Letter of the reader, "" for none. */
  readonly letter: string;
  /** Names in answers that are links. */
  readonly links: readonly (readonly [name: string, url: string])[];
  /** What happened, or what it may be; none for any. */
  readonly situations: readonly string[];
}

/**
 * Shows the mistakes that someone is about to make, and answers to what they ask. What stands there already stays. An
 * answer stands open only to a reader who is known, about what is known to have happened.
 */
export function showBeside(place: HTMLElement, beside: Beside): void {
  const { mistakes, said, asked, questions, letter, situations, links } = beside;
  const notes = mistakes.slice(0, MOST).map((id) => there(place, "mistake", id) ?? noteOf(id, said[id]));
  const shown = questions
    ? shownOf(asked, questions, letter, situations)
        .filter(({ likely }) => likely >= WORTH)
        .slice(0, MOST)
    : [];
  const folds = shown.map(
    ({ id, likely }, at) =>
      there(place, "question", `${id} ${letter}`) ??
      foldOf(
        id,
        letter,
        questions!,
        links,
        at === 0 && likely >= ASKED_AT && letter !== "" && situations.length > 0,
      ),
  );
  const parts = [...notes, ...folds];
  if (parts.length === place.children.length && parts.every((part, at) => place.children[at] === part))
    return;
  place.replaceChildren(...parts);
}

const there = (place: Element, kind: string, id: string): Element | null =>
  place.querySelector(`:scope > [data-${kind}="${id}"]`);

function noteOf(id: string, words: Both | undefined): HTMLElement {
  const note = document.createElement("p");
  note.className = "sign";
  note.dataset.mistake = id;
  note.append(...both(words));
  return note;
}

function foldOf(
  id: string,
  letter: string,
  { words }: QuestionData,
  links: Beside["links"],
  isOpen: boolean,
): HTMLElement {
  const [question, answer] = words[id]![letter] ?? words[id]![""]!;
  const [fold, summary, text] = (["details", "summary", "p"] as const).map((name) =>
    document.createElement(name),
  ) as [HTMLDetailsElement, HTMLElement, HTMLElement];
  fold.className = "beside-question";
  fold.dataset.question = `${id} ${letter}`;
  fold.open = isOpen;
  summary.textContent = question;
  text.append(...linked(answer, links));
  fold.append(summary, text);
  return fold;
}

/** A text in which each name is a link. */
function linked(text: string, links: Beside["links"]): (string | HTMLElement)[] {
  return links.reduce<(string | HTMLElement)[]>(
    (parts, [name, url]) =>
      parts.flatMap((part) => {
        if (typeof part !== "string") return [part];
        const [first = "", ...rest] = part.split(name);
        return [first, ...rest.flatMap((behind) => [linkTo(name, url), behind])];
      }),
    [text],
  );
}

function linkTo(name: string, url: string): HTMLElement {
  const link = document.createElement("a");
  Object.assign(link, { className: "link", href: url, textContent: name });
  return link;
}
