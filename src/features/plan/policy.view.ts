import { translator } from "../../core/words/translate.ts";
import { sentenceOf, situationHref } from "../../ui/links.view.ts";
import { facts, localeOf } from "../../site/site.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { rowViews, type RowView } from "./rows.view.ts";

export interface PolicyPage {
  readonly view: View;
  readonly situations: readonly {
    readonly href: string;
    readonly sentence: string;
    readonly rows: readonly RowView[];
  }[];
}

/** The whole routing policy in words: every situation, every row, every step. */
export function policyPage(localeId: string): PolicyPage {
  const locale = localeOf(localeId);
  const t = translator(locale, "policy");
  return {
    view: viewOf(locale, pathOf("routes"), t("title"), t("lead")),
    situations: [...facts().situations.values()].map((situation) => ({
      href: situationHref(situation.id, locale),
      sentence: sentenceOf(situation.id, locale),
      rows: rowViews(situation, locale, { parts: ["first", "then"] }),
    })),
  };
}
