/** Milliseconds in which the history has gone back. */
const STEPS = 1000;
/** Milliseconds in which the ordinary page has come. */
const LONGEST = 3000;
/** Milliseconds after which the history is asked again. */
const SETTLED = [0, 50, 400];
/** The address of the site alone. No link leads to it in this spelling: WebKit tells it to other pages, and no state. */
const NEUTRAL = "/?";

let left = false;

/** Whether the exit was taken on this page. */
export const isLeft = (): boolean => left;

/** Calls `empty` when the exit was taken on another page of this visit, and led back here. Never without the Navigation API. */
export function whenLeft(empty: () => void): void {
  const ask = () =>
    left ||
    (window.navigation?.entries().some((entry) => entry.getState() === 0 || entry.url?.endsWith(NEUTRAL)) &&
      empty());
  ask();
  // Right after a page is back, WebKit still tells the history as it was before.
  for (const wait of SETTLED) setTimeout(ask, wait);
}

/**
 * Puts an ordinary page in the place of the visit: goes back to where it began, and on from there. Where the history
 * cannot tell, or stays where it is, the page takes the place of this one alone. It may never come: then nothing stands here.
 */
export function leave(url: string): void {
  left = true;
  const { length = 1 } = window.navigation?.entries() ?? [];
  const before = window.navigation?.currentEntry?.index ?? 0;
  let next: (() => void) | undefined;
  const go = (steps: number, then: () => void) => {
    next = then;
    history.go(steps);
  };
  const away = () => {
    next = undefined;
    location.replace(url);
  };
  const cut = () => {
    if (length < 2) return away();
    // Forward leads nowhere else, once there is something new to lead to.
    neutral("pushState");
    go(-1, away);
  };
  // What else listens would show a page again.
  addEventListener("popstate", (event) => (event.stopImmediatePropagation(), next?.()), true);
  setTimeout(() => next && away(), STEPS);
  setTimeout(() => location.replace("about:blank"), LONGEST);
  neutral("replaceState");
  // A page that must be asked for does not come offline.
  if (before && navigator.onLine) go(-before, cut);
  else cut();
}

/** Gives what is shown the address of the site alone, and a mark by which other pages of this visit know. */
function neutral(how: "replaceState" | "pushState"): void {
  history[how](null, "", NEUTRAL);
  window.navigation?.updateCurrentEntry({ state: 0 });
}
