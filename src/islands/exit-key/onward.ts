// Whether this page was last left by a link to another page of the site. In memory only, gone with the page.
let onward = false;
// How this page had been reached when it was left.
let reached: string | undefined;

/** Milliseconds after which WebKit too has brought its list of the history up to date. */
const SETTLED = 400;

window.navigation?.addEventListener("navigate", ({ navigationType, destination, downloadRequest }) => {
  const here = destination.url.startsWith(`${location.origin}/`) && !destination.sameDocument;
  onward = here && navigationType === "push" && !downloadRequest;
  reached = navigation.activation?.navigationType;
});

/**
 * Asked when the browser brings this page back from its memory: calls `leave` when the page that this one led on to is no
 * longer in the history. Only the exit takes a page out: so this earlier page of the site must go too.
 * Does nothing in browsers without the Navigation API.
 */
export function ifNextIsGone(leave: () => void): void {
  if (!onward) return;
  onward = false;
  // Right after the page is back, WebKit still tells the history as it was before: what looks gone may be there.
  if (reached !== "traverse" && isGone()) leave();
  else setTimeout(() => isGone() && leave(), SETTLED);
}

function isGone(): boolean {
  const { activation, currentEntry } = navigation;
  const isLast = currentEntry?.index === navigation.entries().length - 1;
  return isLast && (!activation || (activation.navigationType === "traverse" && !activation.from));
}
