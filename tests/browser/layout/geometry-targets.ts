/**
 * In pixels: the size that a thumb hits easily. For smaller targets, the least distance between their
 * centres.
 */
export const TARGET = 44;

/**
 * Runs in the browser. Returns targets that are too small or too close to another target, and what the exit
 * covers at the end of the page.
 */
export function targetFaults(least: number): string[] {
  interface Target {
    readonly element: HTMLElement;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const faults: string[] = [];
  const named = ({ element }: Target): string =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 30)}”`;
  const isSeen = (element: HTMLElement): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest(".sr-only, .skip");
  // A link in a line of text is as high as the line (WCAG 2.5.8, "Inline"), when its block has other words or
  // a mark.
  const inSentence = (element: HTMLElement): boolean => {
    if (!getComputedStyle(element).display.startsWith("inline")) return false;
    let block = element.parentElement!;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement!;
    const others = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = others.nextNode(); node; node = others.nextNode()) {
      const parent = node.parentElement!;
      if (
        /\S/.test(node.textContent ?? "") &&
        !parent.closest("a, button, summary, label") &&
        parent.checkVisibility()
      )
        return true;
    }
    return false;
  };
  const targets: Target[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    "a[href], button, summary, label:has(input), input:not(label input), select, textarea",
  )) {
    if (!isSeen(element)) continue;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right - left > 0) targets.push({ element, left, right, top, bottom });
  }
  const moving = ({ element }: Target): boolean => element.closest(".exit") !== null;
  const small = targets.filter(
    (target) =>
      !moving(target) &&
      (target.bottom - target.top < least - 0.5 || target.right - target.left < least - 0.5) &&
      !inSentence(target.element),
  );
  const still = targets.filter((target) => !moving(target));
  for (const target of small) {
    const [x, y] = [(target.left + target.right) / 2, (target.top + target.bottom) / 2];
    const near = still.find((other) => {
      if (
        other === target ||
        other.element.contains(target.element) ||
        target.element.contains(other.element)
      )
        return false;
      const far = small.includes(other)
        ? Math.hypot((other.left + other.right) / 2 - x, (other.top + other.bottom) / 2 - y)
        : Math.hypot(
            Math.max(other.left - x, x - other.right, 0),
            Math.max(other.top - y, y - other.bottom, 0),
          ) +
          least / 2;
      return far < least - 0.5;
    });
    if (near)
      faults.push(
        `${named(target)} is ${Math.round(target.right - target.left)} × ${Math.round(target.bottom - target.top)}, close to ${named(near)}`,
      );
  }
  return faults;
}

/** Runs in the browser. Returns what is under the exit at the end of the page. */
export function underExit(): string[] {
  window.scrollTo(0, document.documentElement.scrollHeight);
  const exit = document.querySelector(".exit")!.getBoundingClientRect();
  const range = document.createRange();
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!/\S/.test(node.textContent ?? "") || !parent.checkVisibility() || parent.closest(".exit, .sr-only"))
      continue;
    range.selectNodeContents(node);
    const lies = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left < exit.right && right > exit.left && top < exit.bottom && bottom > exit.top,
    );
    if (lies) faults.push(`“${(node.textContent ?? "").trim().slice(0, 40)}” lies under the exit`);
  }
  window.scrollTo(0, 0);
  return faults;
}
