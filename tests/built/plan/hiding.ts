// The rules by which the answers of a plan hide parts of it, read as they stand in the page.
import type { Element } from "../../golden/tree.ts";

/** Whether a part is hidden. */
export type Hides = (element: Element) => boolean;

/** Everything that the style of a page says of `data-w`; anything else in it is a fault. */
const STYLE =
  /<style>@supports selector\(:has\(\*\)\)\{([^{}]*)\{display:none\}\}@supports not selector\(:has\(\*\)\)\{([^{}]*)\{display:none\}\}<\/style>/;
const SELECTOR =
  /^\.plan((?::not\(:has\(\[name=[ab]\]:checked\)\)|:has\(#[ab]\d:checked\))*) \[data-w\]:not\(\[data-w~="(\d+)"\]\)$/;
const STATE = /(:not\(:has\(\[name=([ab])\]:checked\)\))|:has\(#([ab]\d):checked\)/g;
const UNANSWERED = /^\[data-w\]((?::not\(\[data-w~="\d+"\]\)|:not\(\[data-w-if\]\))*)$/;

/** A selector: it fits when each button is as it says, and hides what is not for its key. */
interface Rule {
  readonly states: readonly { readonly open: string | undefined; readonly id: string | undefined }[];
  readonly key: string;
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
  const rules = sheet.split(",").map(ruleOf);
  return (checked) => {
    const fitting = rules.filter(({ states }) =>
      states.every(({ open, id }) =>
        id === undefined ? !checked.some((one) => one.startsWith(open ?? "")) : checked.includes(id),
      ),
    );
    return ({ attributes }) => {
      const keys = attributes["data-w"]?.split(" ");
      return keys !== undefined && fitting.some(({ key }) => !keys.includes(key));
    };
  };
}

function ruleOf(selector: string): Rule {
  const [, states, key] = SELECTOR.exec(selector) ?? [];
  if (states === undefined || key === undefined) throw new Error(`not a rule of answers: ${selector}`);
  return { states: [...states.matchAll(STATE)].map(([, , open, id]) => ({ open, id })), key };
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
      const [, except = ""] = UNANSWERED.exec(selector) ?? [];
      if (except === "") throw new Error(`not a rule of answers: ${selector}`);
      const keys = attributes["data-w"]?.split(" ");
      const spared = [...except.matchAll(/data-w~="(\d+)"/g)].some(([, key = ""]) => keys?.includes(key));
      return keys !== undefined && !spared && !("data-w-if" in attributes);
    });
}
