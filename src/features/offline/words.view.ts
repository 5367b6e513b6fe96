import type { Site } from "../../core/site.ts";
import { displayPhone } from "../../core/phone.rules.ts";
import type { Channel } from "../../core/facts/schema/services/channel.ts";
import { writtenAddress } from "../../core/words/urls.ts";
import { rich, type Resolve, type ToHtml } from "../../core/words/rich.ts";
import { phoneTarget } from "../../ui/links.view.ts";
import { serviceOf } from "../../ui/service.view.ts";

/**
 * Parts of the file, by the page names that the words use. The fragments have no meaning, because a browser
 * stores them.
 */
const PARTS: Readonly<Record<string, string>> = {
  home: "a2",
  police: "a3",
  dpj: "a4",
  sheet: "a5",
  "before-police": "a5",
  "before-dpj": "a5",
  "before-cybertip": "a5",
  call: "a6",
  card: "a6",
};

/** Returns the anchor of a plan. */
export function planAnchor(site: Site, situation: string): string {
  return `b${[...site.facts.situations.keys()].indexOf(situation) + 1}`;
}

/** Returns the anchor of a region of youth protection. */
export function youthAnchor(site: Site, code: string): string {
  return `c${site.facts.youthProtection.findIndex((region) => region.code === code) + 1}`;
}

// Matches a sentence that is only a link.
const ALONE = /(?<=^|[.?؟»”] )\[[^\]]*\]\(([a-z-]+):([^)\s]+)\)\.?(?: · )?(?= |$)/g;
const LINK = /\[([^\]]*)\]\(([a-z-]+):([^)\s]+)\)/g;

/**
 * Returns a function that turns words into HTML for a file outside the site. A link leads to a number or into
 * the file itself.
 * The telephone number follows its name, the text shows an address in full and only names other pages, and a
 * sentence that is only a link to such a page disappears.
 */
export function offlineSay(site: Site): ToHtml {
  const { locale } = site;
  const resolve: Resolve = (kind, id) => {
    if (kind === "situation") return { href: `#${planAnchor(site, id)}` };
    if (kind === "page") return { href: `#${PARTS[id]}` };
    const { phone, page } = doorsOf(site, id);
    if (phone !== undefined) return phoneTarget(phone, locale);
    return { href: page ?? "", text: writtenAddress(page ?? "") };
  };
  const isHere = (kind: string, id: string): boolean =>
    kind === "situation" || kind.startsWith("service") || (kind === "page" && PARTS[id] !== undefined);
  const kept = (words: string): string =>
    words.replace(ALONE, (whole, kind: string, id: string) => (isHere(kind, id) ? whole : "")).trim();
  return (words) =>
    rich(
      kept(words).replace(LINK, (whole, label: string, kind: string, id: string) => {
        if (!isHere(kind, id)) return label;
        if (!kind.startsWith("service")) return whole;
        const { phone, page } = doorsOf(site, id);
        const door = phone === undefined && page === undefined ? "" : `[](service:${id})`;
        const isNumber = phone !== undefined && label === displayPhone(phone.value, locale.phone);
        return label === "" || door === "" || isNumber
          ? isNumber
            ? door
            : label + door
          : `${label} (${door})`;
      }),
      locale,
      resolve,
    );
}

function doorsOf(site: Site, id: string): { phone: Channel | undefined; page: string | undefined } {
  const { channels } = serviceOf(site, id);
  const of = (type: string): Channel | undefined => channels.find((channel) => channel.type === type);
  return { phone: of("phone"), page: (of("website") ?? of("form"))?.value };
}
