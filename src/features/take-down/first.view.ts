import type { StepView } from "./steps.view.ts";

/** A service of the first action. */
export interface Door {
  readonly step: StepView;
  /** Class of each channel that is a link: one filled button on the screen, the others with an outline. */
  readonly links: readonly ("button" | "button button-second" | "link")[];
}

/** The first action in two groups: what readers do by themselves, and the services. */
export interface FirstAction {
  readonly acts: readonly StepView[];
  readonly doors: readonly Door[];
}

/** Splits the first action into these groups. Only the first link is a filled button. */
export function firstAction(steps: readonly StepView[]): FirstAction {
  let filled = false;
  const doors = steps
    .filter(({ kind }) => kind !== "act")
    .map((step): Door => {
      const links = step.ways.map(({ isNumber }, index) => {
        if (isNumber || index > 1) return "link";
        const link = filled ? "button button-second" : "button";
        filled = true;
        return link;
      });
      return { step, links };
    });
  return { acts: steps.filter(({ kind }) => kind === "act"), doors };
}
