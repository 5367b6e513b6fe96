import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import { sentenceOf, situationHref } from "../../ui/links.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { rowViews, type RowView } from "./rows.view.ts";

export interface PolicyPage {
  readonly view: View;
  readonly edition: number;
  readonly situations: readonly {
    readonly href: string;
    readonly sentence: string;
    readonly rows: readonly RowView[];
  }[];
}

/** Returns the whole routing policy in words: every situation, every row, every step. */
export function policyPage(site: Site): PolicyPage {
  const { locale } = site;
  const t = translator(locale, "policy");
  return {
    view: viewOf(site, pathOf(site, "routes"), t("title"), t("lead")),
    edition: site.facts.plan.edition,
    situations: [...site.facts.situations.values()].map((situation) => ({
      href: situationHref(situation.id, site),
      sentence: sentenceOf(situation.id, site),
      rows: rowViews(situation, site, { parts: ["first", "then"] }),
    })),
  };
}
