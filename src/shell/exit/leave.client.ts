/** Milliseconds that going back in the history may take. */
const STEPS = 1000;
/** Milliseconds that the ordinary page may take to load. */
const LONGEST = 3000;
/** Delays in milliseconds at which it reads the history again. */
const SETTLED = [0, 50, 400];
/** The root of the site. No link uses this spelling. WebKit shows this URL to other pages of the visit, but not the state. */
const NEUTRAL = "/?";

let left = false;

/** Says whether the exit was used on this page. */
export const isLeft = (): boolean => left;

/** Calls `empty` if the exit was used on another page of this visit and Back led here. It needs the Navigation API. */
export function whenLeft(empty: () => void): void {
  const ask = () =>
    left ||
    (window.navigation?.entries().some((entry) => entry.getState() === 0 || entry.url?.endsWith(NEUTRAL)) &&
      empty());
  ask();
  // Just after Back, WebKit still returns the old history.
  for (const wait of SETTLED) setTimeout(ask, wait);
}

/**
 * Replaces the visit with an ordinary page: it goes back to the first page of the visit, and opens the ordinary page
 * from there. If the browser cannot read or move its history, it replaces only this page. If the ordinary page does not
 * load in time, a blank page replaces it.
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
    // A new entry removes the pages that Forward could open.
    neutral("pushState");
    go(-1, away);
  };
  // Stop other listeners: they would show a page again.
  addEventListener("popstate", (event) => (event.stopImmediatePropagation(), next?.()), true);
  setTimeout(() => next && away(), STEPS);
  setTimeout(() => location.replace("about:blank"), LONGEST);
  neutral("replaceState");
  // Offline, a page that the browser must fetch does not load.
  if (before && navigator.onLine) go(-before, cut);
  else cut();
}

/** Replaces the visible URL with the root of the site, and sets a state that other pages of this visit can read. */
function neutral(how: "replaceState" | "pushState"): void {
  history[how](null, "", NEUTRAL);
  window.navigation?.updateCurrentEntry({ state: 0 });
}
