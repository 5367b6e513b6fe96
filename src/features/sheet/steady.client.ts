/**
 * Draws something, and keeps what the person touches at its place on the screen, whatever grows or goes above it.
 *
 * @param draw changes the page at once
 */
export function steadily(within: Element, draw: () => void): void {
  const held = document.activeElement;
  const before = held && within.contains(held) ? topOf(held) : undefined;
  draw();
  const after = held ? topOf(held) : undefined;
  if (before !== undefined && after !== undefined && before !== after)
    scrollBy({ top: after - before, behavior: "instant" });
}

/** Where an element begins on the screen; undefined while it is not drawn. */
function topOf(element: Element): number | undefined {
  return element.getClientRects()[0]?.top;
}
