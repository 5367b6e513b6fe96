import { test } from "node:test";
import { publishable } from "../../../src/core/facts/publish.rules.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { answers, links, none, pageAt, pages, type Page } from "../site.ts";
import { strings } from "../sources/values.ts";

const facts = publishable(loadFacts());

/** Returns the faults of the links of every page. It checks repeated links of a page once. */
function eachLink(
  fault: (href: string, page: Page, attributes: Readonly<Record<string, string>>) => string | undefined,
): string[] {
  return pages.flatMap((page) => {
    const seen = new Set<string>();
    return links(page).flatMap(({ attributes }) => {
      const { href = "" } = attributes;
      if (seen.has(href)) return [];
      seen.add(href);
      const found = fault(href, page, attributes);
      return found === undefined ? [] : [`${page.path}: ${href}: ${found}`];
    });
  });
}

const ids = new Map<string, Set<string>>();
function idsOf(page: Page): Set<string> {
  const known =
    ids.get(page.path) ?? new Set([...page.markup.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
  ids.set(page.path, known);
  return known;
}

/**
 * Checks whether a fragment is what a plan hands to the sheet: the number of a situation and the letter of a
 * reader.
 */
function isOfPlan(target: Page, fragment: string): boolean {
  const plans = [fragment, `${fragment.slice(0, -1)}/${fragment.slice(-1)}`];
  const isPlan = plans.some((plan) => pageAt(`/${target.locale.id}/help/${plan}/`) !== undefined);
  return target.markup.includes("<report-sheet") && isPlan;
}

test("every link inside the site leads to a page, and to an anchor on it", () => {
  none(
    eachLink((href, page) => {
      if (!/^[/#]/.test(href)) return undefined;
      const [path = "", fragment] = href.split("#");
      const target = path === "" ? page : pageAt(path);
      if (!target) return answers(path) ? undefined : "no such page";
      if (fragment === undefined || idsOf(target).has(fragment)) return undefined;
      return isOfPlan(target, fragment) ? undefined : "no such place on the page";
    }),
  );
});

test("every link keeps the reader's language, except the switcher, which keeps the page", () => {
  none(
    eachLink((href, page, { hreflang }) => {
      if (page.rest === undefined || !href.startsWith("/")) return undefined;
      const target = pageAt(href.split("#")[0] ?? "");
      if (!target) return undefined;
      if (hreflang === undefined) return target.locale.id === page.locale.id ? undefined : "another language";
      return target.locale.tag === hreflang && target.rest === page.rest ? undefined : "another page";
    }),
  );
});

test("every number and every external address comes from the facts", () => {
  const { services, youthProtection, platforms, police, posts, provinces, abroad, site, sources } = facts;
  const known = strings([
    services,
    youthProtection,
    platforms,
    police,
    posts,
    provinces,
    abroad,
    site,
    sources,
  ]);
  none(
    eachLink((href) => {
      if (/^[/#]/.test(href)) return undefined;
      return known.has(href.replace(/^(tel|sms|mailto):/, "")) ? undefined : "not in the facts";
    }),
  );
});

test("no address has a query, and no fragment has a meaning", () => {
  none(
    eachLink((href) =>
      /^\/[^#]*\?/.test(href) || (href.startsWith("#") && !/^#([a-f]\d*|content)$/.test(href))
        ? "says too much"
        : undefined,
    ),
  );
});
