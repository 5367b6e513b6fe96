import { isolate } from "../../i18n/rich.ts";
import type { Card } from "../../views/share/card.ts";
import type { CardLine } from "../../views/share/lines.ts";

// What another site's style sheet says of all paragraphs or links is taken back, also where it insists. That does not
// reach direction.
const PLAIN = important("all:revert");
const UNBROKEN = important("white-space:nowrap");
const ISOLATED = important("unicode-bidi:isolate");
// The frame inherits nothing either; its letters are as large as the reader's browser is told to make them.
const FRAME = important(
  "all:initial",
  "display:block",
  "max-width:34em",
  "margin:1em 0",
  "padding:1em",
  "border:2px solid #10233a",
  "background:#fff",
  "color:#10233a",
  "color-scheme:light",
  "font:medium/1.5 sans-serif",
  "text-align:start",
);
const BUTTON = important(
  "display:inline-block",
  "padding:.6em 1em",
  "background:#0a4f57",
  "color:#fff",
  "font-weight:bold",
  "text-decoration:none",
);

/**
 * A card as the HTML of its words: no frame, no script, no picture, so that a page that holds it asks nobody for
 * anything. It reads right without any style.
 *
 * @param origin where the site stands, for a card on another's
 */
export function cardHtml(card: Card, origin: string): string {
  const { locale, title, door, lines, dates, anew, preview } = card;
  const say = (text: string): string => isolate(text, locale);
  return [
    `<div lang="${locale.tag}" dir="${locale.dir}">`,
    `<p><strong>${say(title)}</strong></p>`,
    `<p><a href="${origin}${door.href}">${say(door.text)}</a></p>`,
    ...(lines.length > 0 ? ["<ul>", ...lines.map((line) => `<li>${lineHtml(line, say)}</li>`), "</ul>"] : []),
    `<p>${dates ? `${say(dates)} ` : ""}<a href="${origin}${anew.href}">${say(anew.text)}</a></p>`,
    ...(preview ? [`<p><strong>${say(preview)}</strong></p>`] : []),
    "</div>",
    "",
  ].join("\n");
}

/** The same with its looks in every tag, which a policy may refuse. */
export function styledCard(card: Card, origin: string): string {
  let links = 0;
  return cardHtml(card, origin).replace(/<([a-z]+)([^<>]*)>/g, (_, name: string, rest: string) => {
    const isButton = name === "a" && links++ === 0;
    const direction = important(`direction:${name === "bdi" ? "ltr" : card.locale.dir}`);
    const isCall = rest.includes(`"tel:`);
    const own = name === "bdi" ? ISOLATED : isButton ? BUTTON : isCall ? UNBROKEN : "";
    const looks = name === "div" ? [FRAME, direction] : [PLAIN, direction, own];
    return `<${name}${rest} style="${looks.filter(Boolean).join(";")}">`;
  });
}

function lineHtml({ label, numbers, said }: CardLine, say: (text: string) => string): string {
  const calls = numbers
    .map(({ href, text, label: which }) => {
      const call = `<a href="${href}"><bdi dir="ltr">${text}</bdi></a>`;
      return which ? `${say(which)} ${call}` : call;
    })
    .join(" · ");
  return [say(label), calls && said.length > 0 ? `${calls}.` : calls, ...said.map(say)]
    .filter(Boolean)
    .join(" ");
}

function important(...rules: string[]): string {
  return rules.map((rule) => `${rule}!important`).join(";");
}
