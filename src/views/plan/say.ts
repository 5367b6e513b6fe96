import type { ToHtml } from "../../i18n/rich.ts";
import type { Situation } from "../../schema/facts/plan/situation.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { ReaderWords } from "../../schema/words/plan.ts";
import type { Reader } from "../../domain/vocabulary.ts";
import { heard } from "../../domain/words/heard.ts";
import type { Html } from "./types.ts";

/** Makes HTML of the words of a plan, for one reader of one language. */
export class Speaker {
  readonly locale: Locale;
  readonly reader: Reader;

  readonly html: ToHtml;
  readonly situation: Situation;

  constructor(locale: Locale, reader: Reader, html: ToHtml, situation: Situation) {
    this.locale = locale;
    this.reader = reader;
    this.html = html;
    this.situation = situation;
  }

  /** @param where path of the words, for whoever must write them. @throws Error when there are none for the reader */
  text(words: ReaderWords | undefined, where: string): string {
    const line = heard(words, this.reader);
    if (line === undefined)
      throw new Error(`locales/${this.locale.id}/${where}: no words for ${this.reader}`);
    return line;
  }

  /** The same as HTML. */
  say(words: ReaderWords | undefined, where: string): Html {
    return this.html(this.text(words, where));
  }
}
