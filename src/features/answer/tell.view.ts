import type { Site } from "../../core/site.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { findModule } from "../find/module.view.ts";
import { answerModule } from "./module.view.ts";

/** What the box for told sentences needs of a page. */
export interface TellView {
  /** Addresses of what it loads on first focus. */
  readonly scripts: { readonly find: string; readonly answer: string };
  /** Where all sentences are listed. */
  readonly list: string;
  /** The page about the box. */
  readonly about: string;
}

/** Returns the box for told sentences of one language. */
export function tellView(site: Site): TellView {
  return {
    scripts: { find: findModule(site).path, answer: answerModule(site).path },
    list: `${pageHref("home", site)}#choose`,
    about: pageHref("box", site),
  };
}
