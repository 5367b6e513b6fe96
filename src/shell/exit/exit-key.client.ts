import { forgetAnswers, isHistory } from "./answers.client.ts";
import { isLeft, leave, whenLeft } from "./leave.client.ts";
import { countShifts } from "./shift.client.ts";

/** Milliseconds until the next try, while the exit link has not loaded yet. */
const SOON = 10;

const link = () => document.querySelector<HTMLAnchorElement>("a.exit");

/** The exit link. It is kept here, because a page that Back restores is already empty and has no link. */
let taken: HTMLAnchorElement | null = null;
let soon: ReturnType<typeof setTimeout>;

/**
 * Leaves the site. It empties the page, its title and its address at once, so that nothing else can show. If the exit
 * link has not loaded yet, it hides the page and tries again until the link gives the address.
 */
function empty(): void {
  taken ??= link();
  document.documentElement.hidden = !taken;
  clearTimeout(soon);
  if (!taken) return void (soon = setTimeout(empty, SOON));
  stop();
  const { loading = "" } = taken.dataset;
  const words = document.createElement("p");
  words.className = "sr-only";
  words.setAttribute("role", "alert");
  words.textContent = document.title = loading;
  document.body.replaceChildren(words);
  leave(taken.href);
}

// The whole exit is inline in each page and runs before the body loads. So it listens on the window, and looks for the
// link only when it needs it. It stores nothing: its state ends with the page.
addEventListener(
  "click",
  (event) => {
    if (!(event.target as Partial<Element> | null)?.closest?.("a.exit")) return;
    event.preventDefault();
    empty();
  },
  true,
);
countShifts((presses) => {
  if (presses === 3) return empty();
  const { two = "", one = "" } = link()?.dataset ?? {};
  const progress = document.querySelector(".exit + [role=status]");
  if (progress) progress.textContent = ["", two, one][presses] ?? "";
});
whenLeft(empty);
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && isLeft()) return empty();
  // Browsers fill in answers before they show a page from the history.
  if (persisted || isHistory()) forgetAnswers();
  if (persisted) whenLeft(empty);
});
