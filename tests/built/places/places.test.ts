import { words } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { publishable } from "../../../src/core/facts/publish.rules.ts";
import { translator } from "../../../src/core/words/translate.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import type { Place } from "../../../src/core/facts/schema/places/place.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { hrefs, locales, mainOf, none, pageAt, textOf, withPlainSpaces, type Page } from "../site.ts";

const facts = publishable(loadFacts());
const places = facts.places.filter(({ routable }) => routable);

const pageOf = ({ id }: Place, locale: Locale): Page | undefined =>
  pageAt(`/${locale.id}/police/place/${id}/`);

/** Returns the faults of the page of every place in every language. */
function eachPlace(fault: (place: Place, page: Page, locale: Locale) => string | undefined): string[] {
  return locales.flatMap((locale) =>
    places.flatMap((place) => {
      const page = pageOf(place, locale);
      const found = page ? fault(place, page, locale) : "no page";
      return found === undefined ? [] : [`${locale.id} ${place.id}: ${found}`];
    }),
  );
}

/**
 * Returns the telephones of the table for an ordinary report: those of the post, or of the service when there
 * is no post.
 */
function numbersOf({ police, post, phoneStatus }: Place): string[] {
  if (phoneStatus === "withheld" || phoneStatus === "none") return [];
  const holder = post === null ? facts.police.get(police) : facts.posts.get(post);
  const phones = (holder?.phones ?? []).filter(({ label }) =>
    ["non-emergency", "post", "switchboard"].includes(label),
  );
  return phones.flatMap(({ value }) => value ?? []);
}

/** Returns the first action of a page. */
const firstOf = (page: Page): string =>
  /<section class="band[^"]*"[\s\S]*?<\/section>/.exec(page.markup)?.[0] ?? "";

test("each place that the site offers has a page in every language", () => {
  assert.ok(places.length > 0);
  none(eachPlace(() => undefined));
});

test("the page of a place names the police service of the table and links to it", () => {
  none(
    eachPlace(({ police, name }, page, locale) => {
      const service = words(locale).regions.police[police] ?? "missing";
      const text = withPlainSpaces(textOf(mainOf(page)));
      if (!hrefs(page).includes(`/${locale.id}/police/service/${police}/`)) return "no link to its service";
      return text.includes(name) && text.includes(service) ? undefined : `not ${service}`;
    }),
  );
});

test("the first action of a place is the number of the table, or the reason why it has none", () => {
  none(
    eachPlace((place, page, locale) => {
      const first = firstOf(page);
      const numbers = numbersOf(place);
      const called = /<a class="phone number" href="tel:([^"]+)"/.exec(first)?.[1] ?? "none";
      if (numbers.includes(called)) return undefined;
      const reason = facts.police.get(place.police)?.noPhone;
      if (numbers.length > 0 && !reason) return `${called} in place of ${numbers.join(" or ")}`;
      const why = translator(locale, "police")(reason ? `noPhone.${reason}` : "noNumber");
      return textOf(first).includes(why) ? undefined : "no reason";
    }),
  );
});

test("a number that is not confirmed for a place has a note there", () => {
  none(
    eachPlace((place, page) => {
      if (place.phoneStatus !== "unconfirmed" || numbersOf(place).length === 0) return undefined;
      return /class="[^"]*\bdoubt\b/.test(firstOf(page)) ? undefined : "no doubt shown";
    }),
  );
});

test("the page of a place shows every telephone of its region of youth protection", () => {
  none(
    eachPlace(({ youthProtection }, page) => {
      const region = facts.youthProtection.find(({ code }) => code === youthProtection);
      const numbers = [...(region?.phones ?? []), ...(region?.englishLine ? [region.englishLine] : [])].map(
        ({ value }) => value,
      );
      const links = hrefs(page);
      return numbers.find((value) => !links.includes(`tel:${value}`));
    }),
  );
});

test("places of the same name with different police or youth protection link to each other", () => {
  none(
    eachPlace((place, page, locale) => {
      if (!place.homonymMatters) return undefined;
      const others = places.filter(
        ({ homonymGroup, code }) => homonymGroup === place.homonymGroup && code !== place.code,
      );
      const links = hrefs(page);
      return others.find(({ id }) => !links.includes(`/${locale.id}/police/place/${id}/`))?.id;
    }),
  );
});

const FOLLOWED: readonly [place: string, region: string, police: string][] = [
  ["saint-jerome", "15", "saint-jerome"],
  ["drummondville", "04", "sq"],
  ["granby", "05", "granby"],
  ["kuujjuaq-99095", "17-Ungava", "nunavik"],
  ["montreal", "06-FR", "spvm"],
];

test("Saint-Jérôme, Drummondville, Granby, Kuujjuaq and Montréal have the police and youth protection of their own region", () => {
  for (const [id, region, police] of FOLLOWED) {
    const place = places.find((candidate) => candidate.id === id);
    assert.ok(place, id);
    assert.equal(place.youthProtection, region);
    assert.equal(place.police, police);
    const youth = facts.youthProtection.find(({ code }) => code === region);
    for (const locale of locales) {
      const links = hrefs(pageOf(place, locale) as Page);
      for (const { value } of youth?.phones ?? [])
        assert.ok(links.includes(`tel:${value}`), `${locale.id} ${id}`);
    }
  }
});

test("in Montréal every language shows the French and the English line of youth protection", () => {
  const french = facts.youthProtection.find(({ code }) => code === "06-FR");
  assert.ok(french?.englishLine);
  for (const { id } of locales) {
    const links = hrefs(pageAt(`/${id}/police/place/montreal/`) as Page);
    assert.ok(
      links.includes(`tel:${french.phones[0]?.value}`) && links.includes(`tel:${french.englishLine.value}`),
      id,
    );
  }
});
