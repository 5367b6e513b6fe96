import type { Both } from "../../domain/sheet/island.ts";

/** A sentence for everyone and for the young: the style sheet shows one. */
export function both(words: Both | undefined): string {
  const [all = "", me = all] = words ?? [];
  return all === me ? all : `<span class="for-all">${all}</span><span class="for-me">${me}</span>`;
}
