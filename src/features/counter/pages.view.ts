import { counterSources } from "./counter.load.ts";
import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import { languageName } from "../../core/words/format.ts";
import type { CounterWords } from "./counter-words.schema.ts";
import { pageHref, pathOf } from "../../core/facts/addresses.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import { entry } from "../../ui/words.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** One phrase in the languages in which reports are taken, with the reader's own language below it. */
export interface Phrase {
  readonly said: readonly {
    readonly tag: string;
    readonly dir: "ltr" | "rtl";
    readonly text: string;
    readonly pronounced: string | undefined;
  }[];
  /** The phrase in the reader's language; "" when the page already shows it above. */
  readonly own: string;
  /** The question that the person at the counter may ask, when the phrase is an answer. */
  readonly ask:
    | {
        readonly own: string;
        /**
         * The question in each language of the counter, with its pronunciation in the letters of the reader's
         * language.
         */
        readonly heard: readonly {
          readonly tag: string;
          readonly text: string;
          readonly sound: string | undefined;
        }[];
      }
    | undefined;
}

export interface CounterPage {
  readonly view: View;
  readonly heading: string;
  readonly words: CounterWords;
}
export interface CardPage extends CounterPage {
  readonly card: readonly Phrase[];
  readonly wallet: readonly Phrase[];
  /** Labels of the empty boxes, in the counter's first language and in the reader's. */
  readonly boxes: readonly string[];
}
export interface CallPage extends CounterPage {
  readonly calls: readonly {
    /** Anchor of the call on the page. */
    readonly id: string;
    readonly title: string;
    readonly reach: string;
    readonly lines: readonly Phrase[];
  }[];
}
export interface AfterPage extends CounterPage {
  readonly next: readonly {
    readonly title: string;
    readonly steps: readonly string[];
    readonly after: readonly string[];
  }[];
  readonly silence: readonly Phrase[];
}

/** The card for the counter. @throws Error when there is no such language */
export function cardPage(site: Site): CardPage {
  const { file } = counterSources(site);
  const phrases = (ids: readonly string[]): Phrase[] => ids.map((say) => phraseOf({ say }, site));
  const boxes = Object.values(sheetSources(site).handovers[0]?.boxes ?? {});
  return { ...pageOf(site, "card"), card: phrases(file.card), wallet: phrases(file.wallet), boxes };
}

/** What to say on the telephone. @throws Error when there is no such language */
export function callPage(site: Site): CallPage {
  const { locale } = site;
  const page = pageOf(site, "call");
  const calls = counterSources(site).file.calls.map(({ id, lines }) => ({
    id,
    ...entry(page.words.call.bodies, id, locale),
    lines: lines.map((line) => phraseOf(line, site)),
  }));
  return { ...page, calls };
}

/**
 * The log, what happens next, and what to say when nobody calls back.
 *
 * @throws Error when there is no such language
 */
export function afterPage(site: Site): AfterPage {
  const { locale } = site;
  const page = pageOf(site, "after");
  const { file } = counterSources(site);
  const next = file.calls.flatMap(({ id, before }) => {
    if (before === undefined) return [];
    const { steps = [], after = [] } = entry(site.words.pages, before, locale).parts.next ?? {};
    return [{ title: entry(page.words.call.bodies, id, locale).title, steps, after }];
  });
  return { ...page, next, silence: file.silence.map((say) => phraseOf({ say }, site)) };
}

/**
 * Returns the name of the page about what to do before and after a call.
 *
 * @throws Error when there is no such call
 */
export function beforeOf(site: Site, body: string): string {
  const call = counterSources(site).file.calls.find(({ id }) => id === body);
  if (!call?.before) throw new Error(`src/data/counter.yaml: calls: nothing is written before "${body}"`);
  return call.before;
}

function pageOf(site: Site, name: "card" | "call" | "after"): CounterPage {
  const own = wordsOf(site);
  return {
    view: viewOf(site, pathOf(site, name), own[name].tab ?? own[name].title, own[name].description),
    heading: own[name].title,
    words: own,
  };
}

function phraseOf({ ask, say }: { say: string; ask?: string | undefined }, site: Site): Phrase {
  const { locale } = site;
  const { handovers } = sheetSources(site);
  const phrases = wordsOf(site).phrases;
  const textIn = (id: string, intl: string): string => {
    // French and English words name the reader's language in their own way.
    return (wordsOf(site.in({ id })).phrases[say]?.text ?? "").replace(
      "{{language}}",
      languageName(locale, intl),
    );
  };
  return {
    said: handovers.map(({ id, tag, dir, intl }) => ({
      tag,
      dir,
      text: textIn(id, intl),
      pronounced: phrases[say]?.say?.[id],
    })),
    own: handovers.some(({ id }) => id === locale.id) ? "" : textIn(locale.id, locale.intl),
    ask:
      ask === undefined
        ? undefined
        : {
            own: wordsOf(site).questions[ask]?.text ?? "",
            heard: handovers
              .filter(({ id }) => id !== locale.id)
              .map(({ id, tag }) => ({
                tag,
                text: wordsOf(site.in({ id })).questions[ask]?.text ?? "",
                sound: wordsOf(site).questions[ask]?.say?.[id],
              })),
          },
  };
}

function wordsOf(site: Site): CounterWords {
  return wordsIn(counterSources(site).words, site.locale, "counter.yaml");
}

/** Returns the pages of this feature as links. The report sheet shows them. */
export function counterLinks(site: Site): { readonly href: string; readonly title: string }[] {
  const own = wordsOf(site);
  return (["card", "call", "after"] as const).map((name) => ({
    href: pageHref(name, site),
    title: own[name].title,
  }));
}
