/** Faults in the text layout of a page: one line per fault, with the words. */
export type Faults = string[];

/**
 * Runs in the browser. Finds text that overlaps other text, that its frame cuts, or that leaves the window.
 * It measures only the core of each line, because the edges of close lines may touch.
 */
export function textFaults(): Faults {
  interface Line {
    readonly node: Text;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const parents = (element: Element | null): Element[] =>
    element ? [element, ...parents(element.parentElement)] : [];
  const chains = new Map<
    Element,
    { hidden: boolean; floating: boolean; clips: Element[]; frame?: Element }
  >();
  const chainOf = (element: Element) => {
    const known = chains.get(element);
    if (known) return known;
    const all = parents(element).filter((one) => one !== document.body && one !== document.documentElement);
    const framed = (one: Element): boolean => {
      const { display, borderLeftWidth, borderRightWidth, backgroundColor } = styleOf(one);
      return (
        !["inline", "contents"].includes(display) &&
        ((borderLeftWidth !== "0px" && borderRightWidth !== "0px") ||
          !/, 0\)$|transparent/.test(backgroundColor))
      );
    };
    const made = {
      // Words for assistive technology only.
      hidden:
        !element.checkVisibility({ visibilityProperty: true }) ||
        all.some((one) => styleOf(one).clipPath === "inset(50%)"),
      // The exit and what follows the reader float over the text during scrolling. The skip link waits
      // outside the window.
      floating: all.some(
        (one) => ["fixed", "sticky"].includes(styleOf(one).position) || one.matches(".skip"),
      ),
      clips: all.filter((one) => /hidden|clip|auto|scroll/.test(styleOf(one).overflow)),
      frame: all.find(framed),
    };
    chains.set(element, made);
    return made;
  };
  const said = ({ node }: Line): string =>
    `“${(node.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40)}”`;
  const called = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`;

  const faults: Faults = [];
  const lines: Line[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement!;
    if (!/\S/.test(node.data) || chainOf(parent).hidden) continue;
    const half = parseFloat(styleOf(parent).fontSize) * 0.35;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      if (right - left > 1) lines.push({ node, left, right, top: middle - half, bottom: middle + half });
    }
  }
  const width = document.documentElement.clientWidth;
  for (const line of lines) {
    const { clips, frame, floating } = chainOf(line.node.parentElement!);
    if (!floating && (line.left < -1 || line.right > width + 1))
      faults.push(`${said(line)} leaves the window`);
    for (const clip of clips) {
      const box = clip.getBoundingClientRect();
      const { overflowX, overflowY } = styleOf(clip);
      const isCut =
        (overflowX !== "visible" && (line.left < box.left - 1 || line.right > box.right + 1)) ||
        (overflowY !== "visible" && (line.top < box.top - 1 || line.bottom > box.bottom + 1));
      if (isCut && !/auto|scroll/.test(overflowY)) faults.push(`${said(line)} is cut by ${called(clip)}`);
    }
    if (frame) {
      const box = frame.getBoundingClientRect();
      if (line.left < box.left - 1 || line.right > box.right + 1)
        faults.push(`${said(line)} leaves its frame ${called(frame)}`);
    }
  }
  const sorted = lines
    .filter(({ node }) => !chainOf(node.parentElement!).floating)
    .sort((a, b) => a.top - b.top);
  let open: Line[] = [];
  for (const line of sorted) {
    open = open.filter(({ bottom }) => bottom > line.top + 1);
    for (const other of open) {
      const across = Math.min(other.right, line.right) - Math.max(other.left, line.left);
      if (other.node !== line.node && across > 1.5) faults.push(`${said(line)} lies on ${said(other)}`);
    }
    open.push(line);
  }
  // Fields contain their own words. A select is as wide as its longest option.
  for (const field of document.querySelectorAll<HTMLElement>(
    "input:not([type=radio], [type=checkbox]), textarea, select, button",
  )) {
    if (field.checkVisibility() && field.scrollWidth > field.clientWidth + 1)
      faults.push(`${called(field)} is too narrow for its words`);
  }
  // The style sheet puts these numbers next to a step.
  for (const element of document.querySelectorAll<HTMLElement>("li, .step-title, .step")) {
    const mark = getComputedStyle(element, "::before");
    if (mark.position !== "absolute" || !/counter/.test(mark.content) || !element.checkVisibility()) continue;
    const room = [element, element.closest("li")].map((one) =>
      one ? parseFloat(styleOf(one).paddingInlineStart) : 0,
    );
    if (parseFloat(mark.width) > Math.max(...room))
      faults.push(`the number of ${called(element)} lies on its words`);
  }
  return [...new Set(faults)];
}

/**
 * Runs in the browser. Returns the names of elements that reach beyond the window; nothing when the page does
 * not scroll sideways.
 */
export function tooWide(): Faults {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const past = [...document.querySelectorAll("body *")].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  });
  const names = past.map(
    (element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").trim().slice(0, 30)}”`,
  );
  return [`scrolls sideways, ${scrollWidth} > ${clientWidth}: ${names.slice(0, 4).join(", ")}`];
}
