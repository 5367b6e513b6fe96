import type { Both } from "./island.rules.ts";

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
