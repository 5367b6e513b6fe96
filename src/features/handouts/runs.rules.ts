/** A run of words with the same style. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  /** Latin words and numbers inside Arabic, which keep their own direction. */
  readonly ltr?: true;
  /** A number to dial: large enough, and never broken over two lines. */
  readonly number?: true;
  /** An address: never broken over two lines. */
  readonly whole?: true;
  readonly href?: string;
}

const PIECE = /<(\/?)(b|a|bdi)\b([^>]*)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/**
 * Turns HTML from `rich` into runs for paper. A reader cannot press a link on paper, so its address follows
 * its label.
 *
 * @param written returns an address as paper shows it, or undefined when the label says enough
 * @example runsOf("Pay <b>nothing</b>", () => undefined)
 * // [{ text: "Pay " }, { text: "nothing", bold: true }]
 */
export function runsOf(html: string, written: (href: string) => string | undefined): Run[] {
  const runs: Run[] = [];
  const open = { b: false, bdi: false, href: undefined as string | undefined, number: false };
  for (const [, closing, tag, attributes = "", text] of html.matchAll(PIECE)) {
    if (text !== undefined) {
      runs.push({
        text: text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
        ...(open.b && { bold: true as const }),
        ...(open.bdi && { ltr: true as const }),
        ...(open.number && { number: true as const }),
        ...(open.href !== undefined && { href: open.href }),
      });
    } else if (tag === "a") {
      if (closing && open.href !== undefined) {
        const address = written(open.href);
        if (address !== undefined)
          runs.push(
            { text: " (" },
            { text: address, ltr: true, whole: true, href: open.href },
            { text: ")" },
          );
      }
      open.href = closing ? undefined : /href="([^"]*)"/.exec(attributes)?.[1];
      open.number = !closing && attributes.includes('class="number"');
    } else if (tag === "b") open.b = !closing;
    else open.bdi = !closing;
  }
  return runs;
}
