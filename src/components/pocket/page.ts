import { isolate, rich } from "../../i18n/rich.ts";
import { translator } from "../../i18n/translate.ts";
import type { PartWords } from "../../schema/words/pages.ts";
import type { Phrase } from "../../views/counter/pages.ts";
import { pocketSay, wordsAt } from "../../views/pocket/words.ts";
import type { Pocket } from "../../views/pocket/index.ts";
import { html, markup, type Html, type Part } from "./html.ts";
import { bodiesHtml, placesHtml } from "./places.ts";
import { casesHtml, planHtml, servicesHtml } from "./plan.ts";
import { addressHtml, noteOf, numberHtml, wayHtml } from "./ways.ts";

/**
 * One file that needs no network, no script and no other file.
 *
 * @param style its style sheet, and `hash` what the content policy knows it by
 */
export function pocketPage(pocket: Pocket, style: string, hash: string): string {
  const { locale } = pocket;
  const t = translator(locale, "pocket");
  const frame = translator(locale, "frame");
  const say = pocketSay(locale);
  const said = (words: string): Html => markup(say(words));
  const sections: [id: string, title: string, body: Part][] = [
    ["a2", translator(locale, "home")("what"), plansHtml(pocket)],
    [
      "a3",
      translator(locale, "police")("indexTitle"),
      html`<p>${markup(isolate(translator(locale, "police")("indexLead"), locale))}</p><p>${said(t("marks"))}</p>${placesHtml(pocket)}`,
    ],
    ["a4", translator(locale, "dpj")("title"), youthHtml(pocket)],
    [
      "a5",
      t("ready"),
      pocket.ready.map(
        ({ title, parts }) =>
          html`<h3>${markup(isolate(title, locale))}</h3>${parts.map((part) => partHtml(part, said))}`,
      ),
    ],
    ["a6", pocket.call.words.call.title, callHtml(pocket)],
    ["a7", translator(locale, "plan")("folds"), casesHtml(pocket)],
    ["a8", frame("services"), servicesHtml(pocket)],
    ["a9", translator(locale, "police")("servicesTitle"), bodiesHtml(pocket)],
  ];
  return html`<!DOCTYPE html>
<html lang="${locale.tag}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${t("tab")}</title>
<style>${markup(style)}</style>
</head>
<body>
<header id="a0"><a class="e" href="tel:${pocket.emergency}"><b>${pocket.emergency}</b> <span>${markup(rich(frame("dangerShort"), locale, () => ({ href: "" })))}</span></a> <a class="m" href="#a1">${t("contents")}</a></header>
<main>
<h1>${t("heading")}</h1>
<p>${said(t("lead"))}</p>
${pocket.always.map(
  ({ name, ways }) =>
    html`<h2 class="h">${markup(isolate(name, locale))}</h2>${ways.map((way) =>
      wayHtml(
        way,
        noteOf(way.note, (words) => said(wordsAt(words, undefined, 0))),
        locale,
      ),
    )}`,
)}
<div class="k"><p><b>${t("keep")}</b></p><p>${t("remove")}</p></div>
<nav id="a1" aria-label="${t("contents")}"><ul>${sections.map(([id, title]) => html`<li><a href="#${id}">${markup(isolate(title, locale))}</a></li>`)}</ul></nav>
${sections.map(
  ([id, title, body]) => html`<section id="${id}"><h2>${markup(isolate(title, locale))}</h2>${body}</section>
`,
)}
</main>
<footer><p>${frame("notPolice")}</p>${pocket.preview ? html`<p>${frame("preview", { date: pocket.read })}</p>` : html`<p>${t("read", { date: pocket.read })}</p>`}<p>${t("newer")} ${addressHtml(pocket.newer)}</p></footer>
</body>
</html>
`.text
    .replace(QUOTED, "=$1")
    .replace(ENDS, "");
}

// A phone's memory is small, and so is a borrowed USB key: so tags that HTML makes optional are left out.
const QUOTED = /(?<=<[a-z][^<>]*)="([\w#:+.-]+)"(?=[^<>]*>)/g;
const ENDS = /<\/(?:li|p)>/g;

function plansHtml(pocket: Pocket): Html {
  const {
    locale,
    plans: { groups },
  } = pocket;
  const say = pocketSay(locale);
  const t = translator(locale, "plan");
  return html`${groups.map(({ label, plans }) => html`<div class="g"><h3>${label}</h3><ul class="r">${plans.map(({ anchor, sentence }) => html`<li><a href="#${anchor}">${markup(say(sentence))}</a></li>`)}</ul></div>`)}
<ul class="t">${["fixedDanger", "fixedSuicide"].map((key) => html`<li>${markup(say(t(key)))}</li>`)}</ul>
${groups.map(({ plans }) => plans.map((plan) => planHtml(plan, pocket)))}`;
}

function youthHtml({ locale, youth }: Pocket): Html {
  const t = translator(locale, "dpj");
  const rows = youth.map(
    ({
      anchor,
      name,
      numbers,
      page,
    }) => html`<li id="${anchor}"><b>${markup(isolate(name, locale))}</b>${numbers.map((number) => numberHtml(number, locale))}${numbers.length === 0 && page !== undefined && html`<p>${addressHtml(page)}</p>`}</li>
`,
  );
  return html`<p>${markup(isolate(t("lead"), locale))}</p><p>${t("identity")}</p><ul class="t">${rows}</ul>`;
}

function partHtml(
  { heading, text = [], note = [], steps = [], avoid = [], list = [], after = [] }: PartWords,
  said: (words: string) => Html,
): Html {
  const lines = (all: readonly string[], name: string): Html | false =>
    all.length > 0 && html`<ul class="${name}">${all.map((words) => html`<li>${said(words)}</li>`)}</ul>`;
  return html`${heading !== undefined && html`<h4>${said(heading)}</h4>`}${text.map((words) => html`<p>${said(words)}</p>`)}${lines(note, "q")}${lines([...list, ...steps], "l")}${lines(avoid, "x")}${after.map((words) => html`<p>${said(words)}</p>`)}`;
}

function callHtml({ locale, call: { words, calls } }: Pocket): Html {
  const own = (text: string): Html => markup(isolate(text, locale));
  const phrase = ({
    said,
    own: meant,
    ask,
  }: Phrase): Html => html`<li>${ask && html`<small>${words.call.ask}</small> ${own(ask.own)} ${ask.heard.map(({ tag, text }) => html`<small lang="${tag}" dir="ltr">${text}</small> `)}<br>`}${said.map(({ tag, dir, text, pronounced }) => html`<b lang="${tag}" dir="${dir}">${text}</b><br>${pronounced !== undefined && html`<small>${words.pronounced}: ${own(pronounced)}</small><br>`}`)}${meant !== "" && own(meant)}</li>
`;
  return html`<p>${own(words.call.lead)}</p>${calls.map(({ title, lines }) => html`<h3>${own(title)}</h3><ul class="t">${lines.map(phrase)}</ul>`)}`;
}
