import { SELF, YOUNG } from "../../domain/sheet/about.ts";
import type { Both } from "../../domain/sheet/island.ts";

/** A sentence for each who may read it: the style sheet shows one. */
export function both(words: Both | undefined): string {
  const [all = "", me = all, self = all] = words ?? [];
  if (all === me && all === self) return all;
  const own = self === all ? "" : `<span class="for-self">${self}</span>`;
  return `<span class="for-all${own === "" ? " for-self" : ""}">${all}</span><span class="for-me">${me}</span>${own}`;
}

/** Which of the three a sheet shows, as a class of what it shows. */
export function shownClass(within: Element): string {
  const reader = within.closest<HTMLElement>("[data-reader]")?.dataset.reader;
  if (reader === YOUNG) return "for-me";
  return reader === SELF ? "for-self" : "for-all";
}
