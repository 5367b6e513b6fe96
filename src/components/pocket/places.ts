import { isolate } from "../../i18n/rich.ts";
import { translator } from "../../i18n/translate.ts";
import type { PocketBody } from "../../views/pocket/bodies.ts";
import type { PocketPlace } from "../../views/pocket/places.ts";
import { pocketSay } from "../../views/pocket/words.ts";
import type { Pocket } from "../../views/pocket/index.ts";
import { html, markup, type Html } from "./html.ts";
import { addressHtml, numberHtml } from "./ways.ts";

/** Every place by its name, in folds: its name leads to its police, beside it stands the number. */
export function placesHtml({ locale, police }: Pocket): Html {
  const own = translator(locale, "pocket");
  const say = pocketSay(locale);
  // Near two thousand rows: the style sheet gives them their direction, not a mark on each.
  const row = ({ name, hint, body, number, notes, others, youth }: PocketPlace): Html =>
    html`<li><a href="#${body.anchor}">${name}</a>${hint !== "" && html` <small>${hint}</small>`}${number && html` <a href="${number.href}">${number.text}</a>`}${!number && html` <small>${own("see")}</small>`}${number?.warning !== undefined && html` <b class="doubt">${number.warning}</b>`}${youth && html` <a href="#${youth.anchor}">${own("youth", { region: youth.name })}</a>`}${notes.map((note) => html` <small>${markup(say(note))}</small>`)}${others.map(({ anchor, name: other }) => html` <a href="#${anchor}">${other}</a>`)}</li>
`;
  return html`${police.ranges.map(
    ({
      anchor,
      name,
      places,
    }) => html`<details id="${anchor}"><summary>${markup(isolate(name, locale))}</summary><ul class="t p">${places.map(row)}</ul></details>
`,
  )}`;
}

/** Every police service and post: its numbers, what to know first, how sure each is and where it was read. */
export function bodiesHtml({ locale, police }: Pocket): Html {
  const own = translator(locale, "pocket");
  const text = (words: string): Html => markup(isolate(words, locale));
  const say = pocketSay(locale);
  const body = ({ anchor, service, name, numbers, notes, website, youth }: PocketBody): Html =>
    html`<li id="${anchor}"><b>${text(name)}</b>${numbers.map((number) => html`${numberHtml(service === "" || number !== numbers[0] ? number : { ...number, label: "" }, locale)}${number.notes.map((note) => html`<p>${text(note)}</p>`)}`)}${notes.map((note) => html`<p>${markup(say(note))}</p>`)}${website !== undefined && html`<p>${addressHtml(website)}</p>`}${youth.map(({ anchor: region, name: called }) => html`<a href="#${region}">${text(own("youth", { region: called }))}</a> `)}</li>
`;
  return html`${police.services.map(({ name, bodies }) => html`${name !== "" && html`<h3>${text(name)}</h3>`}<ul class="t">${bodies.map(body)}</ul>`)}`;
}
