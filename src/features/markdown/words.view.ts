import type { Site } from "../../core/site.ts";
import { date } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { ended, type Resolve, type ToHtml } from "../../core/words/rich.ts";
import type { Help } from "../../shell/help.view.ts";
import type { Way } from "../../ui/contact.view.ts";
import { resolver } from "../../ui/links.view.ts";

const MARKUP = /\*\*(.+?)\*\*|\[([^\]]*)\]\(([a-z-]+):([^)\s]+)\)/g;
/** Characters that have a meaning in Markdown. */
const SIGNS = /[\\`*_<>[\]|]/g;

/** Escapes plain words, so that Markdown sees no marks in them. The lines of a title become one. */
export const plainly = (text: string): string =>
  text.replace(SIGNS, (sign) => `\\${sign}`).replaceAll("\n", " ");

/** Returns an address of this site with its host, because a reader may read the Markdown anywhere. */
const whole = (site: Site, address: string): string =>
  address.startsWith("/") ? site.facts.site.origin + address : address;

export const link = (site: Site, text: string, address: string): string =>
  `[${text}](${whole(site, address)})`;

/** Returns a function that turns words of one language into Markdown. A page turns them into HTML instead. */
export function markdownOf(site: Site, resolve: Resolve = resolver(site)): ToHtml {
  return (words) => {
    let text = "";
    let from = 0;
    for (const { 0: all, 1: bold, 2: label = "", 3: kind = "", 4: id = "", index } of words.matchAll(
      MARKUP,
    )) {
      text += plainly(words.slice(from, index));
      from = index + all.length;
      if (bold !== undefined) text += `**${plainly(bold)}**`;
      else {
        const target = resolve(kind, id);
        text += link(site, label === "" ? plainly(target.text ?? target.href) : plainly(label), target.href);
        if (label === "") text += plainly(target.after ?? "");
      }
    }
    return text + plainly(words.slice(from));
  };
}

/** Returns a number or a link with its doubt, hours, languages and the day on which we read it. */
export function wayLine({ type, href, text, word, label, meta, note, mark }: Way, site: Site): string {
  const { locale } = site;
  const t = translator(locale, "contact");
  const md = markdownOf(site);
  const sent = word === undefined ? t("text.any", { number: text }) : t("text.word", { word, number: text });
  const shown = type === "phone" ? plainly(text) : type === "sms" ? plainly(sent) : md(label ?? text);
  const day = date(mark.seen, locale);
  const seen = mark.text.includes(day) ? mark.text : `${mark.text}. ${t("status.seen", { date: day })}`;
  const read = mark.source ? link(site, plainly(seen), mark.source.href) : plainly(seen);
  const said = [
    ...(mark.warning ? [`**${mark.warning}**`] : []),
    ...meta.map(plainly),
    ...(note ? [md(note)] : []),
  ];
  return `${link(site, shown, href)} (${[...said.map(ended), read].join(" ")})`;
}

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

/** Returns the list of who answers, as at the end of a page. */
export const helpLines = (help: readonly Help[], site: Site): string =>
  list(help.flatMap(({ name, ways }) => ways.map((way) => `**${plainly(name)}** ${wayLine(way, site)}`)));
