import { forgetAnswers, isHistory } from "./answers.ts";
import { isLeft, leave, whenLeft } from "./leave.ts";
import { countShifts } from "./shift.ts";

/**
 * The way out. Without script, a link to an ordinary page. With it, a click or Shift pressed three times
 * empties the page at once and puts the ordinary page in its place in the history, so that Back never shows
 * the page that was left. Nothing is stored: what it remembers is gone with the page.
 */
class ExitKey extends HTMLElement {
  connectedCallback() {
    const { two = "", one = "", loading = "", listen } = this.dataset;
    const link = this.querySelector("a")!;
    const progress = spoken("status", "");
    const empty = () => {
      document.title = loading;
      document.body.replaceChildren(spoken("alert", loading));
      leave(link.href);
    };
    this.append(progress);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      empty();
    });
    countShifts((presses) => {
      if (presses === 3) empty();
      else progress.textContent = ["", two, one][presses] ?? "";
    });
    whenLeft(empty);
    // The page may have been shown before this came; until it is, a browser fills in answers.
    if (isHistory()) forgetAnswers();
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted && isLeft()) return empty();
      if (persisted || isHistory()) forgetAnswers();
      if (persisted) whenLeft(empty);
    });
    // Whether the device can speak is asked there: every byte here is on every page.
    if (listen) void import(/* @vite-ignore */ listen);
  }
}

/** Words for a screen reader only. */
function spoken(role: "status" | "alert", words: string): HTMLElement {
  const made = document.createElement("p");
  // No page pays for a class that it needs only once it is left.
  made.style.cssText =
    "position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap;clip-path:inset(50%)";
  made.setAttribute("role", role);
  made.textContent = words;
  return made;
}

customElements.define("exit-key", ExitKey);
