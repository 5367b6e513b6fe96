import type { Site } from "../../core/site.ts";
import type { ToHtml } from "../../core/words/rich.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { ReaderWords } from "../../core/words/schema/plan.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import type { Html } from "./types.view.ts";

/** Turns the words of a plan into HTML, for one reader in one language. */
export class Speaker {
  readonly site: Site;
  readonly locale: Locale;
  readonly reader: Reader;

  readonly html: ToHtml;
  readonly situation: Situation;

  constructor(site: Site, reader: Reader, html: ToHtml, situation: Situation) {
    this.site = site;
    this.locale = site.locale;
    this.reader = reader;
    this.html = html;
    this.situation = situation;
  }

  /**
   * Returns the words for the reader.
   *
   * @param where path of the words, for the message to a translator
   * @throws Error when the reader has no words
   */
  text(words: ReaderWords | undefined, where: string): string {
    const line = variantFor(words, this.reader);
    if (line === undefined)
      throw new Error(`locales/${this.locale.id}/${where}: no words for ${this.reader}`);
    return line;
  }

  /** Returns the words as HTML. */
  say(words: ReaderWords | undefined, where: string): Html {
    return this.html(this.text(words, where));
  }

  /** Returns what to say to a service. The situation may have its own words for it. */
  said(id: string): Html {
    const { situations, plan } = this.site.words;
    const here = situations[this.situation.id]?.say?.[id];
    return here
      ? this.say(here, `situations.yaml: ${this.situation.id}.say.${id}`)
      : this.say(plan.say[id], `plan.yaml: say.${id}`);
  }
}
