// Where this document began in the history of the tab, once other pages of the site take its place in it.
let first: number | undefined;
let left = false;
/** Milliseconds in which the history has gone back. */
const LONGEST = 500;

/** Remembers where the document began. Browsers without the Navigation API cannot tell. */
export function markFirst(): void {
  first ??= window.navigation?.currentEntry?.index;
}

/** Whether the exit was taken: what still happens in the document is nobody's. */
export const isLeft = (): boolean => left;

/** Goes back to where the document began, and then away. @param away puts an ordinary page in its place */
export function leaveFromFirst(away: () => void): void {
  left = true;
  const after = (window.navigation?.currentEntry?.index ?? 0) - (first ?? Infinity);
  if (!(after > 0)) return away();
  addEventListener("popstate", away, { once: true });
  history.go(-after);
  // Wherever the history stays where it is: the way out always leaves.
  setTimeout(away, LONGEST);
}
