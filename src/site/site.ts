import { publishable } from "../core/facts/publish.rules.ts";
import { siteSeen, type Span } from "../core/facts/seen.rules.ts";
import { readLocales } from "../core/words/locales.ts";
import { isWorking, wordsRoot } from "../core/mode.ts";
import type { ShareFile } from "../features/share/share-facts.schema.ts";
import type { Locale } from "../core/schema/locale.ts";
import { loadCounter, type CounterSources } from "../features/counter/counter.load.ts";
import { loadEasy, type EasySources } from "../features/easy/easy.load.ts";
import { once } from "../core/remembered.rules.ts";
import { loadFacts } from "./load-facts.ts";
import type { ToldGroups } from "../features/sheet/told/knowledge.rules.ts";
import { loadPractice, type PracticeSources } from "../features/practice/practice.load.ts";
import { loadSheet, type SheetSources } from "../features/sheet/load/load.ts";
import { loadShare } from "../features/share/share.load.ts";
import { loadTold } from "../features/sheet/load/told.ts";
import { loadTakeDown, type TakeDownSources } from "../features/take-down/load/load.ts";
import { loadWords } from "./load-words.ts";
import type { Words } from "../core/words/load/words.ts";

/** Every fact that may be shown. */
export const facts = once(() => publishable(loadFacts()));
/** The published languages, in the order of the chooser. */
export const locales = once((): readonly Locale[] => readLocales(wordsRoot(), isWorking()));
/** From which day to which the values that visitors may use were read on public pages. */
export const siteSpan = once((): Span => siteSeen(facts()));

// All words together: the first page that says anything finds what is wrong in any of them.
const all = once(() => {
  const [root, read, languages] = [wordsRoot(), facts(), locales()];
  const words = loadWords(read, languages, root);
  return {
    words,
    sheet: loadSheet(read, languages, words, root),
    takeDown: loadTakeDown(read, languages, root),
    told: loadTold(read, languages, root),
    counter: loadCounter(read, languages, root),
    easy: loadEasy(read, languages, root),
    practice: loadPractice(read, languages, root),
    share: loadShare(read),
  };
});

/** The language of an address. @throws Error when it is not one of the site's */
export function localeOf(id: string): Locale {
  const locale = locales().find((one) => one.id === id);
  if (!locale) throw new Error(`locales/${id}: no such published language`);
  return locale;
}

/** All words of one language. */
export function words(locale: Locale): Words {
  const found = all().words.get(locale.id);
  if (!found) throw new Error(`locales/${locale.id}: no words read`);
  return found;
}

/** The words by which a story is read, of every language. */
export const toldWords = (): readonly ToldGroups[] => all().told;
/** The report sheet: what it asks, and in whose words. */
export const sheetSources = (): SheetSources => all().sheet;

/** What is shown at a counter or said on the telephone. */
export const counterSources = (): CounterSources => all().counter;

/** The page in easy words. */
export const easySources = (): EasySources => all().easy;

/** The ways to have an image removed, and who each is for. */
export const takeDownSources = (): TakeDownSources => all().takeDown;

/** Cases to practise, with the plan of each. */
export const practiceSources = (): PracticeSources => all().practice;

/** What stands on the cards for other sites. */
export const shareSource = (): ShareFile => all().share;

/** Whether the numbers still wait for a person to check them (docs/launch.md). */
export const isPreview = (): boolean => facts().site.launch === "preview";

/**
 * The ordinary page that the exit of one language opens: its own, or that of the first language its readers may manage.
 *
 * @throws Error when the facts name neither
 */
export function exitUrl({ id, reads }: Locale): string {
  const { exit } = facts().site;
  const language = [id, ...reads].find((one) => exit[one]);
  if (language === undefined)
    throw new Error(
      `src/data/site.yaml: exit.${id}: missing, and locales/${id}/locale.json "reads" no language that has one`,
    );
  return exit[language]!.url;
}
