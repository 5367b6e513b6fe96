import { isolate } from "../../core/words/rich.ts";
import type { Card } from "./card.view.ts";
import type { CardLine } from "./lines.view.ts";
import { BUTTON, CALL, FRAME, important, ISOLATED, LINK, LIST, PLAIN } from "./card-looks.ts";

/**
 * Returns a card as HTML without frame, script or picture, so that its page makes no request. It reads well
 * without any style.
 *
 * @param origin the site's address, because the card is on another site
 */
export function cardHtml(card: Card, origin: string): string {
  const { locale, title, door, lines, dates, anew, preview } = card;
  // A class of this site means nothing on another.
  const say = (text: string): string =>
    isolate(text, locale)
      .replace(/<span class="whole">(.*?)<\/span>/g, "$1")
      .replaceAll(' class="whole"', "");
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

/**
 * Returns the card with inline styles, for other people's pages. Our style sheets and our policy do not apply
 * there.
 * If the policy of that page blocks the styles, the words stay.
 */
export function styledCard(card: Card, origin: string): string {
  let links = 0;
  return cardHtml(card, origin).replace(/<([a-z]+)([^<>]*)>/g, (_, name: string, rest: string) => {
    const isButton = name === "a" && links++ === 0;
    const direction = important(`direction:${name === "bdi" ? "ltr" : card.locale.dir}`);
    const own = isButton ? BUTTON : rest.includes(`"tel:`) ? CALL : (OWN[name] ?? "");
    const looks = [name === "div" ? FRAME : PLAIN, direction, own];
    return `<${name}${rest} style="${looks.filter(Boolean).join(";")}">`;
  });
}

const OWN: Readonly<Record<string, string>> = { a: LINK, ul: LIST, bdi: ISOLATED };

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
