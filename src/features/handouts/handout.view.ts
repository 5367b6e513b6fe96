import { writtenAddress } from "../../core/words/urls.ts";
import { wordsRoot } from "../../core/mode.ts";
import type { HandoutFacts, HandoutPart } from "../../core/facts/schema/handout.ts";
import type { HandoutWords } from "../../core/words/schema/handout.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { PartWords } from "../../core/words/schema/pages.ts";
import { citations, type Citation } from "../../ui/citations.view.ts";
import type { Way } from "../../ui/contact.view.ts";
import { cardPage, type Phrase } from "../counter/pages.view.ts";
import { screensOf, type Screen } from "../easy/screens.view.ts";
import { loadHandouts, wordsOf, type HandoutSources } from "./handouts.load.ts";
import { entry } from "../../ui/words.view.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { counterSources, facts, locales, words } from "../../site/site.ts";
import { waysFor } from "../../ui/ways.view.ts";

/** A service on paper: confirmed ways only. */
export interface PaperService {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly what: string;
  readonly ways: readonly Way[];
}

/** One part of a handout, on paper and on the screen. */
export interface HandoutPartView {
  readonly id: string;
  readonly words: PartWords;
  readonly services: readonly PaperService[];
  readonly blanks: readonly { readonly id: string; readonly label: string }[];
  readonly phrases: readonly Phrase[];
  /** The screens of the page in easy words. */
  readonly screens: readonly Screen[];
  /** Labels of the boxes of the card for the counter. */
  readonly boxes: readonly string[];
}

/** All that a handout says in one language. */
export interface Handout {
  readonly id: string;
  readonly locale: Locale;
  readonly facts: HandoutFacts;
  readonly words: HandoutWords;
  readonly heading: string;
  readonly lead: string | undefined;
  readonly parts: readonly HandoutPartView[];
  readonly tear: readonly PaperService[];
  /** Before a pronunciation. */
  readonly pronounced: string;
  /** What it rests on, beside the sources of each number. */
  readonly sources: readonly Citation[];
  /** What the printed code opens: whole, within the site, and as people type it. */
  readonly address: string;
  readonly path: string;
  readonly written: string;
}

let known: HandoutSources | undefined;

/** The handouts and their words, read once. */
export function handoutSources(): HandoutSources {
  return (known ??= loadHandouts(
    facts(),
    locales(),
    new Map(locales().map((locale) => [locale.id, words(locale)])),
    wordsRoot(),
  ));
}

/** What a handout says. @throws Error when there is none of that id */
export function handoutOf(id: string, locale: Locale): Handout {
  const own = handoutSources().handouts.get(id);
  if (!own) throw new Error(`src/data/handouts.yaml: ${id}: no such handout`);
  const said = entry(handoutSources().words.get(locale.id) ?? {}, id, locale);
  const path = pageHref(own.leads, locale);
  const head = own.head === null ? undefined : entry(words(locale).pages, own.head, locale);
  return {
    id,
    locale,
    facts: own,
    words: said,
    heading: head?.heading ?? said.heading ?? said.title,
    lead: head?.lead ?? said.lead,
    parts: own.parts.map((part) => partView(part, said, locale)),
    tear: own.tear.map((one) => paperService(one, locale)),
    pronounced: counterSources().words.get(locale.id)?.pronounced ?? "",
    sources: citations(own.sources),
    address: facts().site.origin + path,
    path,
    written: writtenAddress(facts().site.origin + path),
  };
}

function partView(part: HandoutPart, said: HandoutWords, locale: Locale): HandoutPartView {
  const { card, wallet, boxes } =
    part.phrases === null ? { card: [], wallet: [], boxes: [] } : cardPage(locale.id);
  return {
    id: part.id,
    words: wordsOf(part, words(locale)) ?? said.parts[part.id] ?? {},
    services: part.services.map((one) => paperService(one, locale)),
    blanks: part.blanks.map((id) => ({ id, label: entry(said.blanks, id, locale) })),
    screens: part.screens ? screensOf(locale) : [],
    phrases: part.phrases === "card" ? card : wallet,
    boxes: part.phrases === "card" ? boxes : [],
  };
}

/** Only confirmed numbers are printed: paper cannot be corrected. The others stay on the screen, with their mark. */
function paperService(
  { service: id, channels }: { service: string; channels: readonly string[] },
  locale: Locale,
): PaperService {
  const service = serviceOf(id);
  const sure = { ...service, channels: service.channels.filter(({ status }) => status === "confirmed") };
  const { name, short, what } = entry(words(locale).services, id, locale);
  return { id, name, short, what, ways: waysFor(sure, channels, locale) };
}
