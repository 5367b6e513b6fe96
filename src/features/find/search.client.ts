import type { Answer } from "./answer.rules.ts";
import type { Hit } from "./entries.rules.ts";
import type { FindIndex, Scope } from "./wire.rules.ts";
import { listener } from "./listen.client.ts";
import { render, type Parts } from "./render.client.ts";

/**
 * Brings a box to life: an editable combobox with a list (ARIA Authoring Practices).
 * Nothing typed is stored or sent, and it is gone when the page is left.
 */
export function start(box: HTMLElement, index: FindIndex): void {
  const field = box.querySelector("input")!;
  const parts: Parts = {
    status: box.querySelector(".find-status")!,
    panel: box.querySelector(".find-panel")!,
    list: box.querySelector(".find-rows")!,
  };
  const scope = box.dataset.scope as Scope;
  const listening = listener(index, scope, () => again());
  const { finder, say } = listening;
  parts.panel.tabIndex = -1;
  let active = -1;
  /** The town or region that was chosen among several, until something else is typed. */
  let picked: Hit | undefined;

  const options = () =>
    Array.from(parts.list.children as HTMLCollectionOf<HTMLElement>).filter(({ hidden }) => !hidden);
  const activate = (next: number) => {
    const all = options();
    all[active]?.setAttribute("aria-selected", "false");
    active = all.length === 0 ? -1 : (next + all.length) % all.length;
    const option = all[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
  };
  const pick = (hit: Hit) => {
    picked = hit;
    answer();
    // The row that was tapped is gone: who reads with the ears goes on at its answer.
    if (document.activeElement !== field) parts.panel.focus();
  };
  const forget = () => {
    options()[active]?.setAttribute("aria-selected", "false");
    field.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const answer = () => {
    forget();
    const typed = field.value;
    const found: Answer = !picked
      ? listening.answerTo(typed)
      : picked.entry.kind === "area"
        ? finder.find(picked.via, scope)
        : { kind: "town", towns: [picked], hits: [] };
    render(found, typed, parts, {
      scope,
      pages: index.links,
      say,
      pick,
    });
    field.setAttribute("aria-expanded", String(!parts.list.hidden));
  };
  /** When more is known than at the last letter; a row that is being chosen, or pressed, stays where it is. */
  const again = () => {
    if (parts.list.matches(":active")) setTimeout(again, 100);
    else if (field.value && active < 0) answer();
  };
  const ask = () => {
    listening.ask();
    picked = undefined;
    answer();
  };
  const clear = () => {
    field.value = "";
    ask();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => activate(active + 1),
    ArrowUp: () => activate(active < 0 ? -1 : active - 1),
    Escape: clear,
    Enter: () => {
      const all = options();
      (all[active] ?? (all.length === 1 ? all[0] : undefined))?.click();
    },
  };

  field.addEventListener("input", ask);
  field.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    // While a word is being composed, these keys belong to the keyboard's own list.
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) clear();
  });
  listening.ask();
  if (field.value) answer();
}
