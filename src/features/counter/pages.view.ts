import { languageName } from "../../core/words/format.ts";
import type { CounterWords } from "./counter-words.schema.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { entry } from "../../ui/words.view.ts";
import { counterSources, localeOf, sheetSources, words } from "../../site/site.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** One phrase in the languages of those who take reports, with the reader's own beneath. */
export interface Phrase {
  readonly said: readonly {
    readonly tag: string;
    readonly dir: "ltr" | "rtl";
    readonly text: string;
    readonly pronounced: string | undefined;
  }[];
  /** In the reader's language; "" where it already stands above. */
  readonly own: string;
  /** What they may ask, when it is an answer. */
  readonly ask:
    | {
        readonly own: string;
        /** The question in each language of theirs, and how it sounds in the letters of the reader's own. */
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
  /** Labels of the empty boxes, in the language that comes first and in the reader's. */
  readonly boxes: readonly string[];
}
export interface CallPage extends CounterPage {
  readonly calls: readonly {
    /** Where it stands on the page. */
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
export function cardPage(localeId: string): CardPage {
  const locale = localeOf(localeId);
  const { file } = counterSources();
  const phrases = (ids: readonly string[]): Phrase[] => ids.map((say) => phraseOf({ say }, locale));
  const boxes = Object.values(sheetSources().handovers[0]?.boxes ?? {});
  return { ...pageOf(locale, "card"), card: phrases(file.card), wallet: phrases(file.wallet), boxes };
}

/** What to say on the telephone. @throws Error when there is no such language */
export function callPage(localeId: string): CallPage {
  const locale = localeOf(localeId);
  const page = pageOf(locale, "call");
  const calls = counterSources().file.calls.map(({ id, lines }) => ({
    id,
    ...entry(page.words.call.bodies, id, locale),
    lines: lines.map((line) => phraseOf(line, locale)),
  }));
  return { ...page, calls };
}

/** The log, what happens next, and what to say when nobody calls. @throws Error when there is no such language */
export function afterPage(localeId: string): AfterPage {
  const locale = localeOf(localeId);
  const page = pageOf(locale, "after");
  const { file } = counterSources();
  const next = file.calls.flatMap(({ id, before }) => {
    if (before === undefined) return [];
    const { steps = [], after = [] } = entry(words(locale).pages, before, locale).parts.next ?? {};
    return [{ title: entry(page.words.call.bodies, id, locale).title, steps, after }];
  });
  return { ...page, next, silence: file.silence.map((say) => phraseOf({ say }, locale)) };
}

/** The page of prose about before and after one call. @throws Error when there is no such call */
export function beforeOf(body: string): string {
  const call = counterSources().file.calls.find(({ id }) => id === body);
  if (!call?.before) throw new Error(`src/data/counter.yaml: calls: nothing is written before "${body}"`);
  return call.before;
}

function pageOf(locale: Locale, name: "card" | "call" | "after"): CounterPage {
  const own = wordsOf(locale.id);
  return {
    view: viewOf(locale, pathOf(name), own[name].tab ?? own[name].title, own[name].description),
    heading: own[name].title,
    words: own,
  };
}

function phraseOf({ ask, say }: { say: string; ask?: string | undefined }, locale: Locale): Phrase {
  const { handovers } = sheetSources();
  const phrases = wordsOf(locale.id).phrases;
  const textIn = (id: string, intl: string): string => {
    // French and English have their own name for the language of the reader.
    return (wordsOf(id).phrases[say]?.text ?? "").replace("{{language}}", languageName(locale, intl));
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
            own: wordsOf(locale.id).questions[ask]?.text ?? "",
            heard: handovers
              .filter(({ id }) => id !== locale.id)
              .map(({ id, tag }) => ({
                tag,
                text: wordsOf(id).questions[ask]?.text ?? "",
                sound: wordsOf(locale.id).questions[ask]?.say?.[id],
              })),
          },
  };
}

function wordsOf(localeId: string): CounterWords {
  const found = counterSources().words.get(localeId);
  if (!found) throw new Error(`locales/${localeId}/counter.yaml: missing`);
  return found;
}
