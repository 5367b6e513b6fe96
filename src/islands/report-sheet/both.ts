import { SELF, YOUNG } from "../../domain/sheet/about.ts";
import type { Both } from "../../domain/sheet/island.ts";

/** A sentence for each who may read it: the style sheet shows one. As text, since no text of a page becomes HTML. */
export function both(words: Both | undefined): (string | Element)[] {
  const [all = "", me = all, self = all] = words ?? [];
  if (all === me && all === self) return [all];
  return [
    said(self === all ? "for-all for-self" : "for-all", all),
    said("for-me", me),
    ...(self === all ? [] : [said("for-self", self)]),
  ];
}

function said(shown: string, text: string): Element {
  const part = document.createElement("span");
  part.className = shown;
  part.textContent = text;
  return part;
}

/** Which of the three a sheet shows, as a class of what it shows. */
export function shownClass(within: Element): string {
  const reader = within.closest<HTMLElement>("[data-reader]")?.dataset.reader;
  if (reader === YOUNG) return "for-me";
  return reader === SELF ? "for-self" : "for-all";
}
