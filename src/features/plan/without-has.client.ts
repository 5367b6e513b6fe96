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
  const parts = Array.from(plan.querySelectorAll<HTMLElement>("[data-w],[data-s],[data-u]"));
  const show = () => {
    const mark = rules.find(({ states }) => states.some((state) => fits(plan, state)))?.mark ?? "0";
    for (const part of parts) {
      const { w, s, u } = part.dataset;
      part.hidden =
        (w !== undefined && !w.includes(mark)) ||
        (s !== undefined && !isChosen(plan, s)) ||
        (u !== undefined && isChosen(plan, u));
    }
  };
  plan.addEventListener("change", show);
  addEventListener("pageshow", show);
  show();
}

/** Checks whether one of these buttons, or a button of one of these groups, is chosen. */
const isChosen = (plan: Element, some: string): boolean =>
  some.split(" ").some((one) => plan.querySelector(`#${one}:checked,[name=${one}]:checked`) !== null);

/** Checks whether the radio buttons match one set of answers. */
function fits(plan: Element, state: string): boolean {
  return Array.from(state.matchAll(PART)).every(([, open, id]) =>
    open === undefined
      ? plan.querySelector(`#${id}:checked`) !== null
      : plan.querySelector(`[name=${open}]:checked`) === null,
  );
}
