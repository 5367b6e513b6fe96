// The rules by which the answers of a plan hide parts of it, read as they stand in the page.
import type { Element } from "../../golden/tree.ts";

/** Whether a part is hidden. */
export type Hides = (element: Element) => boolean;

/** Everything that the style of a page says of `data-w`; anything else in it is a fault. */
const STYLE =
  /<style>@supports selector\(:has\(\*\)\)\{([^{}]*)\{display:none\}\}@supports not selector\(:has\(\*\)\)\{([^{}]*)\{display:none\}\}(?![^<]*data-w)[^<]*<\/style>/;
const SELECTOR =
  /^\.plan:is\(((?:(?::not\(:has\(\[name=[ab]\]:checked\)\)|:has\(#[ab]\d:checked\))+,?)+)\) \[data-w\]:not\(\[data-w\*="(\w)"\]\)$/;
const STATE = /(:not\(:has\(\[name=([ab])\]:checked\)\))|:has\(#([ab]\d):checked\)/g;
const UNANSWERED = /^\[data-w\]:not\(\[data-w\*="(\w)"\]\)$/;

/** A selector: it fits when each button is as one of its states says, and hides what does not bear its mark. */
interface Rule {
  readonly states: readonly (readonly {
    readonly open: string | undefined;
    readonly id: string | undefined;
  }[])[];
  readonly mark: string;
}

/**
 * What a page hides for a set of radio buttons.
 *
 * @throws Error when its style holds what a browser may read, and this reading does not
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

/** What a browser hides that does not know `:has()`: the questions, and what is for an answer. */
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
