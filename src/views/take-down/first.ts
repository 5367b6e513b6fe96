import type { StepView } from "./steps.ts";

/** A service, a place or a contact of the first action. */
export interface Door {
  readonly step: StepView;
  /** Class of each way that is a link: one filled button on the screen, the others outlined. */
  readonly links: readonly ("button" | "button button-second" | "link")[];
  /** Class of the list of regions, where the door is found by place. */
  readonly picker: "button" | "button button-second";
  /** Whether its name stands above: a number alone does not say whose it is. */
  readonly named: boolean;
}

/** The first action cut in two: what one does oneself, and the doors. */
export interface FirstAction {
  readonly acts: readonly StepView[];
  readonly doors: readonly Door[];
}

function isOpen({ step }: Door): boolean {
  return step.ways.length > 0 || step.kind === "place";
}

/** Cuts the first action in two. The first link of all is the one filled button. */
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
      const picker = filled ? "button button-second" : "button";
      if (step.kind === "place") filled = true;
      const [first] = step.ways;
      const named = first === undefined || (first.isNumber && first.text !== step.title);
      return { step, links, picker, named };
    })
    // A door with a number or a form comes before one that each reader finds for themselves.
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  return { acts: steps.filter(({ kind }) => kind === "act"), doors };
}
