// Whether this page was last left by a link to another page of the site. In memory only, gone with the page.
let onward = false;

window.navigation?.addEventListener("navigate", ({ navigationType, destination, downloadRequest }) => {
  const here = destination.url.startsWith(`${location.origin}/`) && !destination.sameDocument;
  onward = here && navigationType === "push" && !downloadRequest;
});

/**
 * Whether the page that this one led on to is no longer in the history, asked when the browser brings this
 * one back from its memory. Only the exit takes a page out: so this earlier page of the site must go too.
 * False in browsers without the Navigation API.
 */
export function nextIsGone(): boolean {
  const asked = onward;
  onward = false;
  return asked && navigation.currentEntry?.index === navigation.entries().length - 1;
}
