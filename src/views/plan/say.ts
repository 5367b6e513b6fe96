import { rich } from "../../i18n/rich.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { ReaderWords } from "../../schema/words/plan.ts";
import type { Reader } from "../../domain/vocabulary.ts";
import { resolver } from "../shared/links.ts";
import type { Html } from "./types.ts";

/** The words that one reader hears. @throws Error when there are none for them */
export function heard(words: ReaderWords | undefined, reader: Reader, where: string): string {
  const line = typeof words === "string" ? words : (words?.[reader] ?? words?.all);
  if (line === undefined) throw new Error(`locales/${where}: no words for ${reader}`);
  return line;
}

/** Makes HTML of the words of a plan, for one reader of one language. */
export class Speaker {
  readonly locale: Locale;
  readonly reader: Reader;

  constructor(locale: Locale, reader: Reader) {
    this.locale = locale;
    this.reader = reader;
  }

  html(words: string): Html {
    return rich(words, this.locale, resolver(this.locale));
  }

  /** @param where path of the words, for whoever must write them */
  say(words: ReaderWords | undefined, where: string): Html {
    return this.html(heard(words, this.reader, `${this.locale.id}/${where}`));
  }
}
