import { isolate } from "../../i18n/rich.ts";
import { translator } from "../../i18n/translate.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Words } from "../../schema/shared/line.ts";
import type { Mark, Way } from "../../views/shared/contact.ts";
import { writtenAddress } from "../../views/handouts/handout.ts";
import type { NumberView } from "../../views/places/numbers.ts";
import { html, markup, type Html } from "./html.ts";

/** How sure a value is, where it was seen and when: in words, since a source cannot be opened from here. */
export function markText(mark: Mark, locale: Locale): Html {
  const listed = mark.text === translator(locale, "contact")("status.listed");
  const text = listed ? translator(locale, "pocket")("listed") : mark.text;
  const where =
    listed || !mark.source
      ? markup(isolate(text, locale))
      : html`<bdi>${mark.source.publisher}</bdi> <bdi class="d">${mark.seen}</bdi>`;
  return html`${mark.warning !== undefined && html`<b class="doubt">${mark.warning}</b> · `}${where}`;
}

/** A way alone, with its warning: the rest stands where `markText` says it, once in the file. */
export function shortHtml(way: Way, locale: Locale): Html {
  return html`${linkHtml(way, locale)}${way.mark.warning !== undefined && html` <b class="doubt">${way.mark.warning}</b>`}`;
}

/** One way to reach a service: a number to tap, or an address written out; when it answers; how we know. */
export function wayHtml(way: Way, note: Html | undefined, locale: Locale): Html {
  return html`<p class="w">${linkHtml(way, locale)} <small>${way.meta.length > 0 && html`${markup(isolate(way.meta.join(" · "), locale))} · `}${note && html`${note} `}${markText(way.mark, locale)}</small></p>`;
}

function linkHtml(way: Way, locale: Locale): Html {
  const t = translator(locale, "contact");
  const text = (words: string): Html => markup(isolate(words, locale));
  const sms = (): string =>
    way.word ? t("text.word", { word: way.word, number: way.text }) : t("text.any", { number: way.text });
  return way.type === "phone"
    ? html`<a href="${way.href}">${way.text}</a>`
    : way.type === "sms"
      ? html`<a href="${way.href}">${text(sms())}</a>`
      : addressHtml(way.href);
}

/** An address that leads out of the file, written out: on paper and without network it must still be readable. */
export function addressHtml(href: string): Html {
  return html`<a class="u" dir="ltr" href="${href}" rel="noreferrer">${writtenAddress(href.replace(/^mailto:/, ""))}</a>`;
}

/** What is said beside a way, where anything is. */
export function noteOf(note: Words | undefined, at: (words: Words) => Html): Html | undefined {
  return note === undefined ? undefined : at(note);
}

/** A number of the police or of youth protection, with what it is and how sure it is. */
export function numberHtml({ href, text, label, mark }: NumberView, locale: Locale): Html {
  return html`<p class="w"><a href="${href}">${text}</a> <small>${label !== "" && html`${markup(isolate(label, locale))} · `}${markText(mark, locale)}</small></p>`;
}
