import type { Locale } from "../schema/locale.ts";
import { openLink } from "./open-link.ts";

/** A place that words may point to, as `[label](kind:id)`. */
export interface Target {
  href: string;
  /** Text shown instead of an empty label, as the telephone of `[](service:cybertip)`. */
  text?: string;
  /** Language of a page that is not of this site. */
  language?: string | undefined;
}
/** Finds what `kind:id` stands for; throws when there is no such thing. */
export type Resolve = (kind: string, id: string) => Target;
/** Makes HTML of words, as `rich` does, in one language and with where its links lead. */
export type ToHtml = (words: string) => string;
/** The language of a page, and what makes HTML of its words. */
export interface PageLanguage {
  readonly locale: Locale;
  readonly html: ToHtml;
}

// Latin words, names, addresses, numbers in groups of three and what joins them, with the brackets around them and the
// plus before or behind them, which would else stand on the wrong side; digits alone already keep their direction.
const RUN = "\\+?[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9'’.,&@/+–‑\\- \u00a0]*[A-Za-zÀ-ɏ0-9])?\\+?";
const LATIN = new RegExp(`\\(${RUN}\\)|${RUN}`, "g");
const MARKUP = /\*\*(.+?)\*\*|\[([^\]]*)\]\(([a-z-]+):([^)\s]+)\)/g;

/**
 * Words as HTML: escaped, `**bold**`, `[label](service:ID)`, and in a right-to-left language every
 * Latin run isolated, so that numbers and names are never shown in the wrong order.
 *
 * @example rich("**Pay** nothing", locale, resolve) // "<b>Pay</b> nothing"
 */
export function rich(words: string, locale: Locale, resolve: Resolve): string {
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

/** A title as a sentence: with a full stop, but for one that ends with a question or in the words of a quotation. */
export const ended = (html: string): string => (/[.?!؟]\s*[»”]?$/.test(html) ? html : `${html}.`);

/** A title as it goes on after a colon, in languages that have capitals. @example goingOn("Do not pay", english) // "do not pay" */
export const goingOn = (html: string, { tag }: Pick<Locale, "tag">): string =>
  html.charAt(0).toLocaleLowerCase(tag) + html.slice(1);

/** Plain words as they are, with Latin runs isolated by signs of text (Unicode, UAX 9): for what no element can stand in. */
export function isolatedText(text: string, { dir }: Pick<Locale, "dir">): string {
  return dir === "ltr"
    ? text
    : text.replace(LATIN, (run) => (/^[0-9]+$/.test(run) ? run : `\u2066${run}\u2069`));
}

/** Plain words as HTML, with Latin runs isolated where the language reads from right to left. */
export function isolate(text: string, locale: Pick<Locale, "dir">): string {
  if (locale.dir === "ltr") return escape(text);
  let html = "";
  let from = 0;
  for (const match of text.matchAll(LATIN)) {
    if (/^[0-9]+$/.test(match[0])) continue;
    html += `${escape(text.slice(from, match.index))}<bdi dir="ltr" translate="no">${escape(match[0])}</bdi>`;
    from = match.index + match[0].length;
  }
  return html + escape(text.slice(from));
}

function link(label: string, target: Target, locale: Locale): string {
  const text = label === "" ? (target.text ?? target.href) : label;
  const language = target.language === undefined ? "" : ` hreflang="${target.language}"`;
  const outside = /^https?:/.test(target.href) ? `${language} rel="noreferrer"` : "";
  // A telephone is never broken, turned around or translated: where words run from right to left, one with hyphens is isolated below.
  const isNumber = (locale.dir === "ltr" ? /^[\d-]*$/ : /^\d*$/).test(label);
  const number = isNumber && target.href.startsWith("tel:") ? ' class="number" translate="no"' : "";
  const open = openLink(target.href, locale);
  const mark = open === "" ? "" : ` <small>${escape(open)}</small>`;
  return `<a href="${escape(target.href)}"${outside}${number}>${isolate(text, locale)}${mark}</a>`;
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
