// Reads the rules of a page by which the answers of a plan hide parts of it.
import type { Element } from "../../golden/tree.ts";

/** Tells whether a part is hidden. */
export type Hides = (element: Element) => boolean;

/** Everything that the style of a page may say about `data-w`, `data-s` and `data-u`. Anything else is a fault. */
const STYLE =
  /<style>@supports selector\(:has\(\*\)\)\{([^{}]*)\{display:none\}\}@supports not selector\(:has\(\*\)\)\{([^{}]*)\{display:none\}\}(?![^<]*data-w)[^<]*<\/style>/;
const SELECTOR =
  /^\.plan:is\(((?:(?::not\(:has\(\[name=[ab]\]:checked\)\)|:has\(#[ab]\d:checked\))+,?)+)\) \[data-w\]:not\(\[data-w\*="(\w)"\]\)$/;
const STATE = /(:not\(:has\(\[name=([ab])\]:checked\)\))|:has\(#([ab]\d):checked\)/g;
/** A part that shows once one of these buttons, or a button of one of these groups, is chosen. */
const CHOSEN = /^\.plan:not\(:has\(((?:(?:#\w\d|\[name=\w\]):checked,?)+)\)\) \[data-s="([^"]+)"\]$/;
/** A part that goes once this button is chosen. */
const GONE = /^\.plan:has\(#(\w\d):checked\) \[data-u\]$/;
const UNANSWERED = /^\[data-w\]:not\(\[data-w\*="(\w)"\]\)$/;

/** A selector. It matches when each radio button has one of its states, and hides parts without its mark. */
interface Rule {
  readonly states: readonly (readonly {
    readonly open: string | undefined;
    readonly id: string | undefined;
  }[])[];
  readonly mark: string;
}

/**
 * Returns what a page hides for a set of radio buttons.
 *
 * @throws Error when its style has a rule that a browser may read and this code does not
 */
export function hidingOf(html: string): (checked: readonly string[]) => Hides {
  const [, sheet] = STYLE.exec(html) ?? [];
  if (sheet === undefined) {
    if (html.includes("data-w=")) throw new Error("a part depends on answers, and no rule says how");
    return () => () => false;
  }
  const all = sheet.split(/,(?=\.plan)/);
  const rules = all.filter((rule) => rule.includes("data-w")).map(ruleOf);
  const chosen = new Set(all.filter((rule) => rule.includes("data-s")).map(chosenBy));
  const [gone] = all.filter((rule) => rule.includes("data-u")).map((rule) => GONE.exec(rule)?.[1]);
  if (rules.length + chosen.size + (gone === undefined ? 0 : 1) !== all.length)
    throw new Error(`a rule of answers that nobody knows: ${sheet}`);
  for (const [, some = ""] of html.matchAll(/ data-s="([^"]+)"/g))
    if (!chosen.has(some)) throw new Error(`a part depends on ${some}, and no rule says how`);
  return (checked) => {
    const isChosen = (some: string): boolean =>
      some.split(" ").some((one) => checked.some((id) => id === one || id[0] === one));
    const fitting = rules.filter(({ states }) =>
      states.some((state) =>
        state.every(({ open, id }) =>
          id === undefined ? !checked.some((one) => one.startsWith(open ?? "")) : checked.includes(id),
        ),
      ),
    );
    return ({ attributes }) => {
      const { "data-w": marks, "data-s": some, "data-u": until } = attributes;
      return (
        (marks !== undefined && fitting.some(({ mark }) => !marks.includes(mark))) ||
        (some !== undefined && !isChosen(some)) ||
        (until !== undefined && gone !== undefined && isChosen(gone))
      );
    };
  };
}

/** Returns the buttons of a rule, which must be those of its part. */
function chosenBy(rule: string): string {
  const [, buttons = "", some = ""] = CHOSEN.exec(rule) ?? [];
  const read = buttons.split(",").map((one) => one.replace(/^#|^\[name=|\]?:checked$/g, ""));
  if (some === "" || read.join(" ") !== some) throw new Error(`not a rule of answers: ${rule}`);
  return some;
}

function ruleOf(selector: string): Rule {
  const [, states, mark] = SELECTOR.exec(selector) ?? [];
  if (states === undefined || mark === undefined) throw new Error(`not a rule of answers: ${selector}`);
  const read = (state: string) => [...state.matchAll(STATE)].map(([, , open, id]) => ({ open, id }));
  return { states: states.split(",").map(read), mark };
}

/** Returns what a browser without `:has()` hides: the questions, and parts for an answer. */
export function hidingWithoutHas(html: string): Hides {
  const [, , sheet] = STYLE.exec(html) ?? [];
  if (sheet === undefined) return () => false;
  const selectors = sheet.split(",");
  return ({ attributes }) =>
    selectors.some((selector) => {
      if (/^\.[a-z]+$/.test(selector))
        return (attributes["class"] ?? "").split(" ").includes(selector.slice(1));
      if (selector === "[data-s]") return attributes["data-s"] !== undefined;
      const [, mark] = UNANSWERED.exec(selector) ?? [];
      if (mark === undefined) throw new Error(`not a rule of answers: ${selector}`);
      const marks = attributes["data-w"];
      return marks !== undefined && !marks.includes(mark);
    });
}
