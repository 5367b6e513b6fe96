// Keys of history entries are given anew by the browser in each tab; they say nothing of a page or a person.
let neighbour: string | undefined;

addEventListener("pageswap", ({ activation }) => {
  neighbour = activation?.entry?.key;
});

/**
 * Whether this page, come back from the browser's memory, was left for another page of the site that has
 * since been put out of the history. Only the exit does that: so an earlier page of the site must go too.
 */
export function neighbourIsGone(): boolean {
  return neighbour !== undefined && !navigation.entries().some(({ key }) => key === neighbour);
}
