/** Markup whose text is escaped already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: strings are escaped, markup is not, lists are joined, undefined becomes nothing. */
export type Part = string | number | Html | false | undefined | readonly Part[];

/**
 * Markup from a template, for a file that no browser builds and no page frames.
 *
 * @example html`<p>${"a < b"}</p>`.text // "<p>a &lt; b</p>"
 */
export function html(words: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(words.reduce((all, text, index) => all + written(parts[index - 1]) + text));
}

/** Text that is markup already, as `rich()` and `isolate()` give it. */
export const markup = (text: string): Html => new Html(text);

function written(part: Part): string {
  if (part === false || part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(written).join("");
  return String(part)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
