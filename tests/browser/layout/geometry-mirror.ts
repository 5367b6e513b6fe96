/** The two edges of a box, in pixels from the side where a line begins and from the side where it ends. */
export interface Box {
  readonly path: string;
  readonly start: number;
  /** Null when the words decide it. */
  readonly end: number | null;
}

/**
 * Runs in the browser. Returns the parts whose position comes from the style sheet and not from their words,
 * named by their path in the page.
 * Two languages of one page must give the same result.
 */
export function structure(): Box[] {
  const width = document.documentElement.clientWidth;
  const rtl = getComputedStyle(document.body).direction === "rtl";
  const boxes: Box[] = [];
  const edges = (element: Element): { start: number; end: number } => {
    const { left, right } = element.getBoundingClientRect();
    return rtl ? { start: width - right, end: left } : { start: left, end: width - right };
  };
  const visit = (element: Element, path: string, isLoose: boolean): void => {
    const { display, direction } = getComputedStyle(element);
    const isForeign = direction !== getComputedStyle(document.body).direction;
    for (const [at, child] of [...element.children].entries()) {
      const style = getComputedStyle(child);
      if (style.display === "none" || child.matches("script, template, option, .sr-only, .skip")) continue;
      const name = `${path} > ${child.tagName.toLowerCase()}${[...child.classList].map((one) => `.${one}`).join("")}:${at + 1}`;
      const isBlock =
        ["block", "flex", "grid", "list-item", "flow-root"].includes(style.display) &&
        ["static", "relative"].includes(style.position);
      // The words set the width of a legend and of items in a row.
      const loose = isLoose || child.matches("legend") || display.endsWith("flex");
      const hangs = isBlock && ["block", "flow-root", "list-item"].includes(display) && !isForeign;
      if (
        hangs ||
        child.matches(
          ".danger-number, .chevron, svg.mark, .choice-cells > label:first-child, .choice-cells input",
        )
      ) {
        const { start, end } = edges(child);
        boxes.push({ path: name, start, end: loose && !child.matches(".chevron") ? null : end });
      }
      // The second item of a row begins where the words of the first end.
      const isMoved = display.endsWith("flex") && at > 0;
      if ((isBlock || ["contents", "inline"].includes(style.display)) && !isMoved) visit(child, name, loose);
    }
  };
  visit(document.body, "body", false);
  return boxes;
}
