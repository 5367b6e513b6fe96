import { counterSources } from "../counter/counter.load.ts";
import type { Site } from "../../core/site.ts";
import { writtenAddress } from "../../core/words/urls.ts";
import type { HandoutFacts, HandoutPart } from "./handout-facts.schema.ts";
import type { HandoutWords } from "./handout-words.schema.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { PartWords } from "../../core/words/schema/pages.ts";
import { citations, type Citation } from "../../ui/citations.view.ts";
import type { Way } from "../../ui/contact.view.ts";
import { cardPage, type Phrase } from "../counter/pages.view.ts";
import { screensOf, type Screen } from "../easy/screens.view.ts";
import { handoutSources, wordsOf } from "./handouts.load.ts";
import { entry } from "../../ui/words.view.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { waysFor } from "../../ui/ways.view.ts";

/** A service on paper, with its confirmed channels only. */
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
  /** Labels of the boxes of the counter card. */
  readonly boxes: readonly string[];
}

/** Everything that a handout says in one language. */
export interface Handout {
  readonly id: string;
  readonly locale: Locale;
  readonly facts: HandoutFacts;
  readonly words: HandoutWords;
  readonly heading: string;
  readonly lead: string | undefined;
  readonly parts: readonly HandoutPartView[];
  readonly tear: readonly PaperService[];
  /** The word before a pronunciation. */
  readonly pronounced: string;
  /** The sources of the handout, besides the sources of each number. */
  readonly sources: readonly Citation[];
  /**
   * What the printed code opens: the full address, the path within the site, and the form that people type.
   */
  readonly address: string;
  readonly path: string;
  readonly written: string;
}

/** Returns the content of a handout. @throws Error when no handout has this id */
export function handoutOf(id: string, site: Site): Handout {
  const { locale } = site;
  const own = handoutSources(site).handouts.get(id);
  if (!own) throw new Error(`src/data/handouts.yaml: ${id}: no such handout`);
  const said = entry(wordsIn(handoutSources(site).words, locale, "handouts.yaml"), id, locale);
  const path = pageHref(own.leads, site);
  const head = own.head === null ? undefined : entry(site.words.pages, own.head, locale);
  return {
    id,
    locale,
    facts: own,
    words: said,
    heading: head?.heading ?? said.heading ?? said.title,
    lead: head?.lead ?? said.lead,
    parts: own.parts.map((part) => partView(part, said, site)),
    tear: own.tear.map((one) => paperService(one, site)),
    pronounced: wordsIn(counterSources(site).words, locale, "counter.yaml").pronounced,
    sources: citations(site, own.sources),
    address: site.facts.site.origin + path,
    path,
    written: writtenAddress(site.facts.site.origin + path),
  };
}

function partView(part: HandoutPart, said: HandoutWords, site: Site): HandoutPartView {
  const { locale } = site;
  const { card, wallet, boxes } =
    part.phrases === null ? { card: [], wallet: [], boxes: [] } : cardPage(site);
  return {
    id: part.id,
    words: wordsOf(part, site.words) ?? said.parts[part.id] ?? {},
    services: part.services.map((one) => paperService(one, site)),
    blanks: part.blanks.map((id) => ({ id, label: entry(said.blanks, id, locale) })),
    screens: part.screens ? screensOf(site) : [],
    phrases: part.phrases === "card" ? card : wallet,
    boxes: part.phrases === "card" ? boxes : [],
  };
}

/**
 * Prints only confirmed numbers, because nobody can correct paper. The screen shows the others with their
 * mark.
 */
function paperService(
  { service: id, channels }: { service: string; channels: readonly string[] },
  site: Site,
): PaperService {
  const { locale } = site;
  const service = serviceOf(site, id);
  const sure = { ...service, channels: service.channels.filter(({ status }) => status === "confirmed") };
  const { name, short, what } = entry(site.words.services, id, locale);
  return { id, name, short, what, ways: waysFor(sure, channels, site) };
}
