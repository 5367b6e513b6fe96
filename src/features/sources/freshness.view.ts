import type { Site } from "../../core/site.ts";
import { nextChecks, overdue } from "../../core/facts/stale.rules.ts";
import { date, number } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import { FACT_KINDS, type FactKind } from "../../core/facts/schema/freshness.ts";
import { builtOn } from "../../core/facts/commit-day.ts";
import { loadChanges, loadFreshness } from "../../core/facts/freshness.ts";
import { pageHref, pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** One kind of fact: how many, the last reading, the next check. */
export interface KindRow {
  readonly kind: FactKind;
  readonly count: string;
  readonly every: number;
  readonly next: string;
}

export interface FreshnessPage {
  readonly view: View;
  readonly kinds: readonly KindRow[];
  /** Values that were due for a check when the site was built. */
  readonly overdue: readonly string[];
  readonly changes: readonly {
    readonly day: string;
    readonly name: string;
    readonly href: string | undefined;
  }[];
}

/** Returns when each kind of fact is checked again, and what has changed, on the day of the commit. */
export function freshnessPage(site: Site): FreshnessPage {
  const { locale } = site;
  const t = translator(locale, "freshness");
  const freshness = loadFreshness();
  const checks = nextChecks(site.facts, freshness);
  const day = builtOn(site);
  return {
    view: viewOf(site, pathOf(site, "freshness"), t("title"), t("lead")),
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
    overdue: overdue(checks, day).map(({ key }) => nameOf(key, site)),
    changes: loadChanges().map(({ day: changed, key }) => ({
      day: date(changed, locale),
      name: nameOf(key, site),
      href: pageOf(key, site),
    })),
  };
}

/** Returns a reader's name for a value: its service, police or app, or its kind. */
export function nameOf(key: string, site: Site): string {
  const { locale } = site;
  const [first = "", second = ""] = key.split("/");
  const own = site.words;
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

function pageOf(key: string, site: Site): string | undefined {
  const { locale } = site;
  const [first = "", second = ""] = key.split("/");
  const service = site.facts.services.get(first);
  if (service) return href(locale.id, service.slug);
  if (first === "dpj") return pageHref("dpj", site);
  if (first === "police" && site.facts.police.has(second)) return href(locale.id, `police/service/${second}`);
  return first === "platform" && site.facts.platforms.has(second)
    ? href(locale.id, `platforms/${second}`)
    : undefined;
}
