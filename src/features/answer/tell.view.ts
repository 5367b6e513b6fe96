import type { Site } from "../../core/site.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { findModule } from "../find/module.view.ts";
import { translator } from "../../core/words/translate.ts";
import { answerModule } from "./module.view.ts";

/** What the box for told sentences needs of a page. */
export interface TellView {
  /** Addresses of what it loads on first focus. */
  readonly scripts: { readonly find: string; readonly answer: string };
  /** Where all sentences are listed. */
  readonly list: string;
  /** The page about the box. */
  readonly about: string;
  readonly words: TellWords;
}

/** What stands around the box. A page for young people speaks to them. */
export interface TellWords {
  readonly label: string;
  readonly hint: string;
  readonly stays: string;
  /** The label below a plan, for a person whose words led to the wrong one. */
  readonly notThis: string;
}

/** Returns the box for told sentences of one language. @param reader undefined if the page does not know who reads */
export function tellView(site: Site, reader?: Reader): TellView {
  const t = translator(site.locale, "answer");
  const young = reader === "me-young";
  return {
    scripts: { find: findModule(site).path, answer: answerModule(site).path },
    list: `${pageHref("home", site)}#choose`,
    about: pageHref("box", site),
    words: {
      label: t(young ? "labelYoung" : "label"),
      hint: t(young ? "hintYoung" : "hint"),
      stays: t(young ? "staysYoung" : "stays"),
      notThis: t(young ? "notThisYoung" : "notThis"),
    },
  };
}
