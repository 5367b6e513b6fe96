/**
 * Hands a word to the next page of this tab, by the name of its window. The name stays in memory: an address would reach
 * the history of the browser, on disk. A link that opens elsewhere hands nothing.
 */
export function hand(word: string, { ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  window.name = ctrlKey || metaKey || shiftKey ? "" : word;
}

/** Takes the word that the page before handed on. */
export function take(): string {
  const word = window.name;
  window.name = "";
  return word;
}
