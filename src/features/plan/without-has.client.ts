/** A rule of a plan: the sets of answers that lead to it, and its letter. */
interface Rule {
  readonly states: readonly string[];
  readonly mark: string;
}

const RULE = /\.plan:is\((.*?)\) \[data-w\]:not\(\[data-w\*="(\w)"\]\)/g;
const PART = /:not\(:has\(\[name=(\w)\]:checked\)\)|:has\(#(\w\d):checked\)/g;

/** Does by script what the rules of the page say in `:has()`: answers show and hide parts of the plan. */
export function follow(plan: Element): void {
  const style = Array.from(document.querySelectorAll("style")).find(({ textContent }) =>
    textContent?.includes("[data-w]"),
  );
  const rules = Array.from((style?.textContent ?? "").matchAll(RULE), ([, states = "", mark = ""]): Rule => ({
    states: states.split(","),
    mark,
  }));
  if (!style || rules.length === 0) return;
  // Its other rule leaves the plan of no answer, without the questions.
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

/** Whether the buttons stand as one set of answers says. */
function fits(plan: Element, state: string): boolean {
  return Array.from(state.matchAll(PART)).every(([, open, id]) =>
    open === undefined
      ? plan.querySelector(`#${id}:checked`) !== null
      : plan.querySelector(`[name=${open}]:checked`) === null,
  );
}
