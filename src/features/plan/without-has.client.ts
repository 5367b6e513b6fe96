/** A rule of a plan: the sets of answers that lead to it, and its mark. */
interface Rule {
  readonly states: readonly string[];
  readonly mark: string;
}

const RULE = /\.plan:is\((.*?)\) \[data-w\]:not\(\[data-w\*="(\w)"\]\)/g;
const PART = /:not\(:has\(\[name=(\w)\]:checked\)\)|:has\(#(\w\d):checked\)/g;

/** Shows and hides the parts of a plan by answers, in place of the `:has()` rules of the page. */
export function follow(plan: Element): void {
  const style = Array.from(document.querySelectorAll("style")).find(({ textContent }) =>
    textContent?.includes("[data-w]"),
  );
  const rules = Array.from((style?.textContent ?? "").matchAll(RULE), ([, states = "", mark = ""]): Rule => ({
    states: states.split(","),
    mark,
  }));
  if (!style || rules.length === 0) return;
  // A second rule in this style shows only the unanswered plan, without the questions.
  style.remove();
  const parts = Array.from(plan.querySelectorAll<HTMLElement>("[data-w]"));
  const show = () => {
    const mark = rules.find(({ states }) => states.some((state) => fits(plan, state)))?.mark ?? "0";
    for (const part of parts) part.hidden = !part.dataset["w"]!.includes(mark);
  };
  plan.addEventListener("change", show);
  addEventListener("pageshow", show);
  show();
}

/** Checks whether the radio buttons match one set of answers. */
function fits(plan: Element, state: string): boolean {
  return Array.from(state.matchAll(PART)).every(([, open, id]) =>
    open === undefined
      ? plan.querySelector(`#${id}:checked`) !== null
      : plan.querySelector(`[name=${open}]:checked`) === null,
  );
}
