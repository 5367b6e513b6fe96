/**
 * Runs in the browser. Makes every word half as long again, with marks above and below its letters, as
 * another language might.
 * Numbers do not change, because they are the same in every language.
 */
export function stretch(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    texts.push(node);
  for (const text of texts) {
    if (text.parentElement!.closest("script, style, template, .number, open-now")) continue;
    text.data = text.data.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
      const more = word.slice(0, Math.ceil(word.length / 2));
      return /\p{Script=Arabic}/u.test(word)
        ? `${word}${more}ّ`
        : `${word}${more}`.replace(/[aeiou]/g, (letter) => `${letter}\u0302\u0323`);
    });
  }
}
