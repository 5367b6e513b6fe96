import { nextChecks, overdue } from "../../core/facts/stale.rules.ts";
import { date, number } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import { FACT_KINDS, type FactKind } from "../../core/facts/schema/freshness.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { commitDay } from "../../core/facts/commit-day.ts";
import { loadChanges, loadFreshness } from "../../core/facts/freshness.ts";
import { facts, localeOf, siteSpan, words } from "../../site/site.ts";
import { pageHref, pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** One kind of fact: how many, when last read, when next. */
export interface KindRow {
  readonly kind: FactKind;
  readonly count: string;
  readonly every: number;
  readonly next: string;
}

export interface FreshnessPage {
  readonly view: View;
  readonly kinds: readonly KindRow[];
  /** Values whose day had come when the site was built. */
  readonly overdue: readonly string[];
  readonly changes: readonly {
    readonly day: string;
    readonly name: string;
    readonly href: string | undefined;
  }[];
}

/** When each kind of fact is checked again, and what has changed, as of the day of the commit. */
export function freshnessPage(localeId: string): FreshnessPage {
  const locale = localeOf(localeId);
  const t = translator(locale, "freshness");
  const freshness = loadFreshness();
  const checks = nextChecks(facts(), freshness);
  const day = commitDay(process.cwd()) ?? siteSpan().newest;
  return {
    view: viewOf(locale, pathOf("freshness"), t("title"), t("lead")),
    kinds: FACT_KINDS.flatMap((kind) => {
      const own = checks.filter((check) => check.kind === kind);
      return own[0]
        ? [
            {
              kind,
              count: number(own.length, locale),
              every: freshness[kind],
              next: date(own[0].due, locale),
            },
          ]
        : [];
    }),
    overdue: overdue(checks, day).map(({ key }) => nameOf(key, locale)),
    changes: loadChanges().map(({ day: changed, key }) => ({
      day: date(changed, locale),
      name: nameOf(key, locale),
      href: pageOf(key, locale),
    })),
  };
}

/** What a reader calls a value: the service, the police, the app that it belongs to, or its kind. */
export function nameOf(key: string, locale: Locale): string {
  const [first = "", second = ""] = key.split("/");
  const own = words(locale);
  const t = translator(locale, "freshness");
  const names: Readonly<Record<string, string | undefined>> = {
    dpj: own.regions.health[second],
    police: own.regions.police[second],
    platform: own.platforms[second]?.name,
    province: t("kinds.province"),
    claim: t("kinds.claim"),
  };
  return names[first] ?? own.services[first]?.name ?? key;
}

function pageOf(key: string, locale: Locale): string | undefined {
  const [first = "", second = ""] = key.split("/");
  const service = facts().services.get(first);
  if (service) return href(locale.id, service.slug);
  if (first === "dpj") return pageHref("dpj", locale);
  if (first === "police" && facts().police.has(second)) return href(locale.id, `police/service/${second}`);
  return first === "platform" && facts().platforms.has(second)
    ? href(locale.id, `platforms/${second}`)
    : undefined;
}
