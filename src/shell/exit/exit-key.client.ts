import { forgetAnswers, isHistory } from "./answers.client.ts";
import { isLeft, leave, whenLeft } from "./leave.client.ts";
import { countShifts } from "./shift.client.ts";

/** Milliseconds until a page that is still arriving is asked again for its link. */
const SOON = 10;

const link = () => document.querySelector<HTMLAnchorElement>("a.exit");

/** The link that was taken: an emptied page that comes back from memory holds it no more. */
let taken: HTMLAnchorElement | null = null;
let soon: ReturnType<typeof setTimeout>;

/**
 * Leaves. The page, its title and its address are emptied at once, and what has not arrived never shows. A page
 * without its link shows nothing until the link says where to go.
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

// The whole way out stands inside each page and runs before the page has a body: it listens to the window, and finds
// the link when it is needed. Nothing is stored: what it remembers is gone with the page.
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
  // A browser fills in answers before it shows a page that was seen before.
  if (persisted || isHistory()) forgetAnswers();
  if (persisted) whenLeft(empty);
});
