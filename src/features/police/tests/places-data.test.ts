import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { readLocales } from "../../../core/words/locales.ts";
import { RegionWords } from "../../../core/words/schema/regions.ts";
import { loadFacts } from "../../../site/load-facts.ts";

const facts = loadFacts();
const { places, placeNames, postal, police, posts, sources } = facts;

describe("places of Quebec", () => {
  test("an id is unique, in kebab-case, and has the code only when two places share a name", () => {
    const ids = places.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, code } of places) {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      const bare = id.replace(`-${code.toLowerCase()}`, "");
      const alone =
        places.filter((other) => other.id.replace(`-${other.code.toLowerCase()}`, "") === bare).length === 1;
      assert.equal(bare === id, alone, id);
    }
  });

  test("places with the same name list each other", () => {
    const groups = Map.groupBy(
      places.filter(({ homonymGroup }) => homonymGroup),
      ({ homonymGroup }) => homonymGroup,
    );
    assert.ok(groups.size > 0);
    for (const [group, members] of groups) {
      assert.ok(members.length > 1, String(group));
      assert.equal(new Set(members.map(({ homonymMatters }) => homonymMatters)).size, 1, String(group));
    }
  });

  test("every source of the police service of a place exists", () => {
    const missing = places.flatMap(({ id, coverageSource }) =>
      coverageSource.filter((s) => !sources.has(s)).map((s) => `${id}: ${s}`),
    );
    assert.deepEqual(missing, []);
  });

  test("every postal prefix and every other name leads to a place that the site offers", () => {
    const offered = new Set(places.filter(({ routable }) => routable).map(({ code }) => code));
    for (const { prefix, codes } of postal) for (const code of codes) assert.ok(offered.has(code), prefix);
    for (const { name, code } of placeNames) assert.ok(offered.has(code), name);
  });
});

describe("police services of Quebec", () => {
  const services = [...police.values()];
  const phones = [...services, ...posts.values()].flatMap((holder) =>
    holder.phones.map((phone) => ({ id: holder.id, ...phone })),
  );

  test("the facts nowhere have the withdrawn province-wide numbers", () => {
    for (const { id, value } of phones) assert.doesNotMatch(value ?? "", /3104141$|^\*/, id);
  });

  test("a service gives a reason when the site may show none of its numbers for reports", () => {
    for (const service of services) {
      const open = service.phones.some(
        ({ label, status }) => status !== "withheld" && /non-emergency|switchboard/.test(label),
      );
      const ordinary = service.phones.filter(({ label }) => label === "non-emergency");
      const silent = !open || (ordinary.length > 0 && ordinary.every(({ status }) => status === "withheld"));
      if (silent) assert.ok(service.noPhone, service.id);
    }
  });

  test("a post without a number names the post to call instead", () => {
    for (const post of posts.values()) assert.ok(post.phones.length > 0 || post.fallback, post.id);
  });
});

describe("words for places", () => {
  const doubts = new Set(
    [
      ...places.flatMap(({ doubt, youthProtectionDoubt }) => [doubt, youthProtectionDoubt]),
      ...[...police.values(), ...posts.values()].flatMap((holder) =>
        holder.phones.flatMap((phone) => phone.doubts),
      ),
    ].filter((id) => id !== null),
  );
  const expected = {
    administrative: places.map(({ region }) => region),
    health: facts.youthProtection.map(({ code }) => code),
    provinces: facts.provinces.map(({ province }) => province),
    countries: facts.abroad.countries.map(({ code }) => code),
    kinds: places.map(({ kind }) => kind),
    doubts,
    police: [...police.keys()],
    elsewhere: facts.provinces.map(({ id }) => id),
  };
  for (const locale of readLocales()) {
    test(`each region, kind, doubt and police service has its words, and nothing else has: ${locale.id}`, () => {
      const words = RegionWords.parse(parse(readFileSync(`locales/${locale.id}/regions.yaml`, "utf8")));
      for (const [part, ids] of Object.entries(expected)) {
        assert.deepEqual(
          Object.keys(words[part as keyof typeof expected]).sort(),
          [...new Set(ids)].sort(),
          part,
        );
      }
    });
  }
});
