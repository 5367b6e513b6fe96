import type { Site } from "../../core/site.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { number } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import { references } from "../../core/facts/checks/sources.ts";
import { pageHref, pathOf } from "../../core/facts/addresses.ts";
import { situationHref } from "../../ui/links.view.ts";

/** A page that uses a source. */
export interface Use {
  readonly href: string;
  readonly name: string;
}

/** With more pages of one kind, the list of all pages replaces them. */
const AT_MOST = 8;

const read = new Map<string, ReadonlyMap<string, readonly Use[]>>();

/** Returns the pages that use each source, in one language. */
export function sourceUses(site: Site): ReadonlyMap<string, readonly Use[]> {
  const { locale } = site;
  const found = read.get(locale.id) ?? usesOf(site);
  read.set(locale.id, found);
  return found;
}

function usesOf(site: Site): ReadonlyMap<string, readonly Use[]> {
  const { locale } = site;
  const uses = new Map<string, Use[]>();
  for (const { list, items } of kinds(site)) {
    const ofKind = new Map<string, Use[]>();
    for (const { value, ...use } of items) {
      for (const id of new Set(references(value, "").map((reference) => reference.id))) {
        ofKind.set(id, [...(ofKind.get(id) ?? []), use]);
      }
    }
    for (const [id, pages] of ofKind)
      uses.set(id, [...(uses.get(id) ?? []), ...(pages.length > AT_MOST ? [list] : pages)]);
  }
  for (const [id, count] of townsBySource(site)) {
    const name = translator(locale, "pages")("sources.towns", { count, number: number(count, locale) });
    uses.set(id, [...(uses.get(id) ?? []), { href: pageHref("a-z", site), name }]);
  }
  return uses;
}

interface Kind {
  readonly list: Use;
  readonly items: readonly (Use & { readonly value: unknown })[];
}

function kinds(site: Site): Kind[] {
  const { locale } = site;
  const all = site.facts;
  const own = site.words;
  const frame = translator(locale, "frame");
  const police = translator(locale, "police");
  const at = (path: string, name: string): Use => ({ href: href(locale.id, path), name });
  const single = (use: Use, value: unknown): Kind => ({ list: use, items: [{ ...use, value }] });
  return [
    {
      list: at(pathOf(site, "services"), frame("services")),
      items: [...all.services].map(([id, value]) => ({
        ...at(value.slug, own.services[id]?.short ?? id),
        value,
      })),
    },
    {
      list: at(pathOf(site, "platforms"), frame("platforms")),
      items: [...all.platforms].map(([id, value]) => ({
        ...at(`platforms/${id}`, own.platforms[id]?.name ?? id),
        value,
      })),
    },
    {
      list: at(pathOf(site, "police"), police("servicesTitle")),
      items: [...all.police].map(([id, value]) => ({
        ...at(`police/service/${id}`, own.regions.police[id] ?? id),
        value,
      })),
    },
    {
      list: at(pathOf(site, "routes"), frame("routes")),
      items: [...all.situations].map(([id, value]) => ({
        href: situationHref(id, site),
        name: variantFor(own.situations[id]?.title) ?? id,
        value,
      })),
    },
    {
      list: at("", frame("home")),
      items: [...all.pages].map(([id, value]) => ({
        ...at(pathOf(site, id), own.pages[id]?.title ?? id),
        value,
      })),
    },
    single(at(pathOf(site, "dpj"), translator(locale, "dpj")("title")), all.youthProtection),
    single(at(pathOf(site, "provinces"), police("provincesTitle")), all.provinces),
    single(at(pathOf(site, "abroad"), police("abroadTitle")), all.abroad),
    single(at(pathOf(site, "safety"), frame("safety")), all.site.exit),
    single(at(pathOf(site, "services"), frame("services")), all.holidays),
  ];
}

function townsBySource(site: Site): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { routable, coverageSource } of site.facts.places) {
    if (routable) for (const id of coverageSource) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}
