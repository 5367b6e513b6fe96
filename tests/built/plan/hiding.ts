// Reads the rules of a page by which the answers of a plan hide parts of it.
import type { Element } from "../../golden/tree.ts";

/** Tells whether a part is hidden. */
export type Hides = (element: Element) => boolean;

/** Everything that the style of a page may say about `data-w`. Anything else is a fault. */
const STYLE =
  /<style>@supports selector\(:has\(\*\)\)\{([^{}]*)\{display:none\}\}@supports not selector\(:has\(\*\)\)\{([^{}]*)\{display:none\}\}(?![^<]*data-w)[^<]*<\/style>/;
const SELECTOR =
  /^\.plan:is\(((?:(?::not\(:has\(\[name=[ab]\]:checked\)\)|:has\(#[ab]\d:checked\))+,?)+)\) \[data-w\]:not\(\[data-w\*="(\w)"\]\)$/;
const STATE = /(:not\(:has\(\[name=([ab])\]:checked\)\))|:has\(#([ab]\d):checked\)/g;
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
  const rules = sheet.split(/,(?=\.plan)/).map(ruleOf);
  return (checked) => {
    const fitting = rules.filter(({ states }) =>
      states.some((state) =>
        state.every(({ open, id }) =>
          id === undefined ? !checked.some((one) => one.startsWith(open ?? "")) : checked.includes(id),
        ),
      ),
    );
    return ({ attributes }) => {
      const marks = attributes["data-w"];
      return marks !== undefined && fitting.some(({ mark }) => !marks.includes(mark));
    };
  };
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
      const [, mark] = UNANSWERED.exec(selector) ?? [];
      if (mark === undefined) throw new Error(`not a rule of answers: ${selector}`);
      const marks = attributes["data-w"];
      return marks !== undefined && !marks.includes(mark);
    });
}
