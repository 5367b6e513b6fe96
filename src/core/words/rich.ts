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
/** A number or a day that is short enough for any line, such as 9-8-8: it is never broken. */
const UNBROKEN = /^\d[\d-]{0,9}$/;
/** A number that is short enough to need no box of its own in a left-to-right text. */
const SHORT = /^\d[\d-]{0,9}$|^(?=.*-).{1,16}$/;
/** A name with a hyphen, where a line could end. */
const HYPHENED = /[^ ]-[^ ]/;
/** Such a name among Latin words, where it begins with a capital and has another; with the marks that touch it. */
const NAME = /[^ \n<>]*(?<!\p{L})\p{Lu}[\p{L}’']*(?:-\p{L}+)*-\p{Lu}[^ \n<>]*/gu;
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

/** Isolates Latin runs with Unicode characters (UAX 9), for places where no HTML element may be. A placeholder stays. */
export function isolatedText(text: string, { dir }: Pick<Locale, "dir">): string {
  return dir === "ltr"
    ? text
    : text.replace(LATIN, (run, at: number) =>
        /^[0-9]+$/.test(run) || text.startsWith("{{", at - 2) ? run : `\u2066${run}\u2069`,
      );
}

/** A number with a hyphen between any two digits, such as 9-8-8: a line may end at each of them. */
const SPELLED_OUT = /(?<![\w-])\d-\d-\d(?![\w-])/g;

/**
 * Turns plain words into HTML, with Latin runs isolated in a right-to-left language. Names with a hyphen are held
 * whole, and so is 9-8-8. Marks that touch a name are held with it: a line may end on each side of a box.
 */
export function isolate(text: string, locale: Pick<Locale, "dir">): string {
  if (locale.dir === "ltr") return held(escape(text).replace(SPELLED_OUT, '<span class="number">$&</span>'));
  const words = tied(text);
  let html = "";
  let from = 0;
  for (const match of words.matchAll(LATIN)) {
    const [run] = match;
    if (/^[0-9]+$/.test(run) || match.index < from) continue;
    const isHeld = run.length <= WHOLE && HYPHENED.test(run) && !UNBROKEN.test(run);
    const end = match.index + run.length;
    const [before = "", after = ""] = isHeld
      ? [/[^ \n]*$/.exec(words.slice(from, match.index))?.[0], /^[^ \n]*/.exec(words.slice(end))?.[0]]
      : [];
    const isAlone = before + after === "";
    const looks = UNBROKEN.test(run) ? "number" : isHeld && isAlone ? "whole" : "";
    const name = `<bdi dir="ltr"${looks && ` class="${looks}"`} translate="no">${isHeld ? escape(whole(run)) : held(escape(whole(run)))}</bdi>`;
    html += escape(words.slice(from, match.index - before.length));
    html += isAlone ? name : `<span class="whole">${escape(before)}${name}${escape(after)}</span>`;
    from = end + after.length;
  }
  return html + escape(words.slice(from));
}

/** Holds each name with a hyphen within escaped Latin words. */
const held = (escaped: string): string => escaped.replace(NAME, '<span class="whole">$&</span>');

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
  const own = SHORT.test(text) ? "" : ' class="number"';
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
