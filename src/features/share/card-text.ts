import { isolatedText } from "../../core/words/rich.ts";
import type { Card } from "./card.view.ts";
import type { CardLine } from "./lines.view.ts";

/** Returns a card as plain text, for a newsletter or a message group. @param origin the site's address */
export function cardText(card: Card, origin: string): string {
  const { locale, title, door, lines, dates, anew, preview } = card;
  const parts = [
    [title],
    [door.text, origin + door.href],
    lines.map(lineText),
    [dates, anew.text, origin + anew.href],
    [preview],
  ];
  return parts
    .map((rows) => rows.filter((row) => row !== undefined))
    .filter((rows) => rows.length > 0)
    .map((rows) => rows.map((row) => (row.startsWith(origin) ? row : isolatedText(row, locale))).join("\n"))
    .join("\n\n")
    .concat("\n");
}

function lineText({ label, numbers, said }: CardLine): string {
  const calls = numbers.map(({ text, label: which }) => (which ? `${which} ${text}` : text)).join(" · ");
  return [label, calls && said.length > 0 ? `${calls}.` : calls, ...said].filter(Boolean).join(" ");
}
