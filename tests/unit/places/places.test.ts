import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { indexLetter, inListOrder } from "../../../src/domain/places/order.ts";
import { calls, reportCall } from "../../../src/domain/places/call.ts";
import { publishable } from "../../../src/domain/facts/publish.ts";
import { loadFacts } from "../../../src/content/facts/load.ts";
import { placeIndex } from "../../../src/views/places/letters.ts";
import { placeById, placeView, routablePlaces } from "../../../src/views/places/place.ts";
import { policeServiceView, regions, regionView } from "../../../src/views/places/regions.ts";

const whole = loadFacts();
const facts = publishable(whole);
const view = (id: string) => placeView(facts, placeById(facts, id));

describe("a place finds its police", () => {
  test("Saint-Jérôme has its own service and number", () => {
    const { service, call } = view("saint-jerome");
    assert.equal(service.id, "saint-jerome");
    assert.deepEqual([call?.value, call?.status, call?.menu?.value], ["+14504321111", "confirmed", "7"]);
  });

  test("a place of the Sûreté du Québec has the number of its post, never a province-wide one", () => {
    for (const place of routablePlaces(facts).filter(({ police }) => police === "sq")) {
      const { call, post } = placeView(facts, place);
      assert.ok(post, place.id);
      assert.equal(call?.value, post.phones[0]?.value, place.id);
    }
  });

  test("911 and tip lines never stand in for an ordinary call", () => {
    for (const place of routablePlaces(facts)) {
      const { call, service } = placeView(facts, place);
      if (!call) assert.ok(service.noPhone, place.id);
      else assert.ok(call.value !== "911" && call.label !== "tip-line", place.id);
    }
  });

  test("Longueuil and Lévis show no number and say why", () => {
    assert.equal(view("longueuil").call, undefined);
    assert.equal(view("longueuil").service.noPhone, "numbers-in-conflict");
    assert.equal(view("levis").call, undefined);
    assert.equal(view("levis").service.noPhone, "reached-through-911");
  });

  test("Akwesasne has its own number for danger", () => {
    assert.equal(view("akwesasne").emergency?.value, "+16135752000");
  });

  test("a number is no surer than the place allows", () => {
    assert.equal(view("winneway").call?.status, "unconfirmed");
    assert.deepEqual(
      view("winneway").split.map(({ service }) => service.id),
      ["kebaowek", "timiskaming"],
    );
  });

  test("where two posts share a territory, both are shown", () => {
    assert.deepEqual(
      view("pointe-des-cascades").otherPosts.map(({ post }) => post?.id),
      ["sq-saint-clet"],
    );
  });

  test("namesakes know of each other", () => {
    assert.deepEqual(
      view("clermont-15035").namesakes.map(({ id }) => id),
      ["clermont-87110"],
    );
  });
});

describe("withheld numbers stay out", () => {
  const held = [...whole.police.values(), ...whole.posts.values()]
    .flatMap(({ phones }) => phones)
    .flatMap(({ value, status }) => (status === "withheld" && value ? [value] : []));
  const heldYouth = whole.youthProtection
    .flatMap(({ phones }) => phones)
    .filter(({ status }) => status === "withheld");

  test("of every page of a place, even from facts that still hold them", () => {
    assert.ok(held.length > 0 && heldYouth.length > 0);
    for (const place of routablePlaces(whole)) {
      const { call, emergency, otherCalls, tipLines, otherPosts, split, youthProtection } = placeView(
        whole,
        place,
      );
      const neighbours = [...otherPosts, ...split].map((neighbour) => neighbour.call);
      for (const shown of [call, emergency, ...otherCalls, ...tipLines, ...neighbours]) {
        assert.ok(!shown || (shown.status !== "withheld" && !held.includes(shown.value)), place.id);
      }
      assert.ok(
        youthProtection.phones.every((phone) => !heldYouth.includes(phone)),
        place.id,
      );
    }
  });

  test("a withheld ordinary line is not replaced by headquarters", () => {
    const longueuil = whole.police.get("spal-longueuil")!;
    assert.deepEqual(calls(longueuil.phones), []);
    assert.equal(reportCall(longueuil, null), undefined);
  });
});

describe("a place finds its youth protection by its health region", () => {
  for (const [id, region] of [
    ["drummondville", "04"],
    ["granby", "05"],
    ["kuujjuaq-99095", "17-Ungava"],
    ["inukjuak-99085", "17-Hudson"],
    ["montreal", "06-FR"],
  ]) {
    test(`${id}: ${region}`, () => assert.equal(view(id!).youthProtection.region.code, region));
  }

  test("Montréal also shows the English line", () => {
    assert.equal(view("montreal").youthProtection.englishLine?.service, "batshaw");
  });

  test("every place that the site offers has a telephone or an official page", () => {
    for (const place of routablePlaces(facts)) {
      const { phones, region } = placeView(facts, place).youthProtection;
      assert.ok(phones.length > 0 || region.officialPage, place.id);
    }
  });
});

describe("regions and lists", () => {
  test("the 17 regions hold every place once, each under one number", () => {
    const all = regions(facts);
    assert.equal(all.length, 17);
    const listed = all.flatMap(({ code }) => regionView(facts, code).groups.flatMap(({ places }) => places));
    assert.equal(listed.length, 1279);
    assert.equal(new Set(listed).size, 1279);
  });

  test("a service shows its places; the Sûreté du Québec shows its posts", () => {
    assert.equal(policeServiceView(facts, "spvm").places.length, 16);
    const { posts, places, call } = policeServiceView(facts, "sq");
    assert.deepEqual([posts.length, places.length, call], [108, 0, undefined]);
  });

  test("the A–Z leads to every place, on pages of a bearable length", () => {
    const pages = placeIndex(facts);
    assert.equal(new Set(pages.map(({ id }) => id)).size, pages.length);
    for (const { id, entries } of pages) assert.ok(/^[a-z]+(-\d)?$/.test(id) && entries.length <= 230, id);
    assert.equal(new Set(pages.flatMap(({ entries }) => entries.map(({ place }) => place))).size, 1279);
  });

  test("names stand in order whatever the machine's language", () => {
    const names = ["Évain", "Lac-Simon", "L’Île-Dorval", "Eastman", "La Tuque"];
    assert.deepEqual(
      inListOrder(names, (name) => name),
      ["Eastman", "Évain", "L’Île-Dorval", "La Tuque", "Lac-Simon"],
    );
    assert.equal(indexLetter("Évain"), "e");
  });
});
