import type { Locale } from "../schema/locale.ts";
import { openLink } from "./open-link.ts";
import { tied } from "./ties.rules.ts";

/** The target of a `[label](kind:id)` in words. */
export interface Target {
  href: string;
  /** Text for an empty label, as the telephone number for `[](service:cybertip)`. */
  text?: string;
  /** Follows `text`, as in ", weekday office hours". */
  after?: string | undefined;
  /** Language of a page on another site. */
  language?: string | undefined;
}
/** Finds the target of `kind:id`. @throws Error if there is none */
export type Resolve = (kind: string, id: string) => Target;
/** Turns words into HTML, as `rich` does, for one language and one set of link targets. */
export type ToHtml = (words: string) => string;
/** The language of a page, and a function that turns its words into HTML. */
export interface PageLanguage {
  readonly locale: Locale;
  readonly html: ToHtml;
}

// Latin words, names, addresses, numbers in groups of three and the characters that join them. The brackets around them
// and the plus before or behind them belong to the run: outside it they would show on the wrong side. Plain digits keep
// their direction by themselves.
const RUN = "\\+?[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9'’.,&@/+–‑\\- \u00a0]*[A-Za-zÀ-ɏ0-9])?\\+?";
const LATIN = new RegExp(`\\(${RUN}\\)|${RUN}`, "g");
/** A number, a day or a name with a hyphen that is short enough for any line, such as 9-8-8: it is never broken. */
const UNBROKEN = /^\d[\d-]{0,9}$|^(?=.*-).{1,16}$/;
/** A Latin name of this length stands on one line: torn between two lines of Arabic it would read backwards. */
const WHOLE = 24;
const MARKUP = /\*\*(.+?)\*\*|\[([^\]]*)\]\(([a-z-]+):([^)\s]+)\)/g;

/**
 * Turns words into HTML: it escapes them, and reads `**bold**` and `[label](service:ID)`. In a right-to-left language
 * it isolates every Latin run, so that numbers and names keep their order.
 *
 * @example rich("**Pay** nothing", locale, resolve) // "<b>Pay</b> nothing"
 */
export function rich(written: string, locale: Locale, resolve: Resolve): string {
  const words = tied(written);
  let html = "";
  let from = 0;
  for (const match of words.matchAll(MARKUP)) {
    html += isolate(words.slice(from, match.index), locale);
    from = match.index + match[0].length;
    if (match[1] !== undefined) html += `<b>${isolate(match[1], locale)}</b>`;
    else html += link(match[2] ?? "", resolve(match[3] ?? "", match[4] ?? ""), locale);
  }
  return html + isolate(words.slice(from), locale);
}

/** Ends a title with a full stop. A title that ends with a question mark or a closing quote stays as it is. */
export const ended = (html: string): string => (/[.?!؟]\s*[»”]?$/.test(html) ? html : `${html}.`);

/** Lower-cases the first letter of a title, to follow a colon. @example goingOn("Do not pay", english) // "do not pay" */
export const goingOn = (html: string, { tag }: Pick<Locale, "tag">): string =>
  html.charAt(0).toLocaleLowerCase(tag) + html.slice(1);

/** Isolates Latin runs with Unicode characters (UAX 9), for places where no HTML element may be. */
export function isolatedText(text: string, { dir }: Pick<Locale, "dir">): string {
  return dir === "ltr"
    ? text
    : text.replace(LATIN, (run) => (/^[0-9]+$/.test(run) ? run : `\u2066${run}\u2069`));
}

/** A number with a hyphen between any two digits, such as 9-8-8: a line may end at each of them. */
const SPELLED_OUT = /(?<![\w-])\d-\d-\d(?![\w-])/g;

/** Turns plain words into HTML, with Latin runs isolated in a right-to-left language and 9-8-8 whole in any other. */
export function isolate(text: string, locale: Pick<Locale, "dir">): string {
  if (locale.dir === "ltr") return escape(text).replace(SPELLED_OUT, '<span class="number">$&</span>');
  const words = tied(text);
  let html = "";
  let from = 0;
  for (const match of words.matchAll(LATIN)) {
    if (/^[0-9]+$/.test(match[0])) continue;
    const unbroken = UNBROKEN.test(match[0]) ? ' class="number"' : "";
    html += `${escape(words.slice(from, match.index))}<bdi dir="ltr"${unbroken} translate="no">${escape(whole(match[0]))}</bdi>`;
    from = match.index + match[0].length;
  }
  return html + escape(words.slice(from));
}

/** Ties the words of a short Latin name. Where even that is longer than its line, it may break anywhere. */
const whole = (run: string): string => (run.length > WHOLE ? run : run.replaceAll(" ", "\u00a0"));

function link(label: string, target: Target, locale: Locale): string {
  const text = label === "" ? (target.text ?? target.href) : label;
  const after = label === "" ? (target.after ?? "") : "";
  const language = target.language === undefined ? "" : ` hreflang="${target.language}"`;
  const outside = /^https?:/.test(target.href) ? `${language} rel="noreferrer"` : "";
  // A telephone number never breaks, turns around or gets translated. In a right-to-left language, `isolate` handles one with hyphens.
  const isNumber = (locale.dir === "ltr" ? /^[\d-]*$/ : /^\d*$/).test(label);
  // A short one needs no class: as a box of its own it would leave the full stop behind it to the next line.
  const own = UNBROKEN.test(text) ? "" : ' class="number"';
  const number = isNumber && target.href.startsWith("tel:") ? `${own} translate="no"` : "";
  const open = openLink(target.href, locale);
  const mark = open === "" ? "" : ` <small>${escape(open)}</small>`;
  return `<a href="${escape(target.href)}"${outside}${number}>${isolate(text, locale)}${mark}</a>${escape(after)}`;
}

const SPECIAL = /[&<>"]/;

function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
