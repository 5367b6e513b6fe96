import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { indexLetter, inListOrder } from "../order.rules.ts";
import { calls, reportCall } from "../call.rules.ts";
import { publishable } from "../../../core/facts/publish.rules.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { placeIndex } from "../letters.view.ts";
import { placeById, placeView, routablePlaces } from "../place.view.ts";
import { policeServiceView, regions, regionView } from "../regions.view.ts";

const whole = loadFacts();
const facts = publishable(whole);
const view = (id: string) => placeView(facts, placeById(facts, id));

describe("the police of a place", () => {
  test("Saint-Jérôme has its own service and number", () => {
    const { service, call } = view("saint-jerome");
    assert.equal(service.id, "saint-jerome");
    const [own] = service.phones;
    assert.ok(own?.value && call);
    assert.deepEqual([call.value, call.label, call.menu?.value], [own.value, own.label, own.menu?.value]);
  });

  test("a place of the Sûreté du Québec has the number of its post, never a province-wide one", () => {
    for (const place of routablePlaces(facts).filter(({ police }) => police === "sq")) {
      const { call, post } = placeView(facts, place);
      assert.ok(post, place.id);
      assert.equal(call?.value, post.phones[0]?.value, place.id);
    }
  });

  test("911 and tip lines never replace an ordinary call", () => {
    for (const place of routablePlaces(facts)) {
      const { call, service } = placeView(facts, place);
      if (!call) assert.ok(service.noPhone, place.id);
      else assert.ok(call.value !== "911" && call.label !== "tip-line", place.id);
    }
  });

  test("when the service of a place has no number to show, the page shows none and says why", () => {
    const silent = routablePlaces(facts).filter(
      ({ police, post }) => !post && facts.police.get(police)?.noPhone,
    );
    assert.ok(silent.length > 0);
    for (const { id } of silent) assert.equal(view(id).call, undefined, id);
  });

  test("Akwesasne has its own number for danger", () => {
    const { emergency, service } = view("akwesasne");
    const own = service.phones.find(({ label }) => label === "emergency");
    assert.ok(own?.value);
    assert.equal(emergency?.value, own.value);
  });

  test("a number is never surer than its place allows", () => {
    const order = ["confirmed", "listed", "unconfirmed"];
    for (const place of routablePlaces(facts)) {
      const { call } = placeView(facts, place);
      if (call) assert.ok(order.indexOf(call.status) >= order.indexOf(place.phoneStatus), place.id);
    }
  });

  test("the page shows each service when several share a territory", () => {
    assert.deepEqual(
      view("winneway").split.map(({ service }) => service.id),
      ["kebaowek", "timiskaming"],
    );
  });

  test("the page shows both posts when two share a territory", () => {
    assert.deepEqual(
      view("pointe-des-cascades").otherPosts.map(({ post }) => post?.id),
      ["sq-saint-clet"],
    );
  });

  test("places with the same name list each other", () => {
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

  test("every page of a place hides them, even when the facts still have them", () => {
    assert.ok(held.length > 0);
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

  test("headquarters does not replace a withheld ordinary line", () => {
    const spvm = whole.police.get("spvm")!;
    const withheld = spvm.phones.map((phone) =>
      phone.label === "non-emergency" ? { ...phone, status: "withheld" as const } : phone,
    );
    const silent = { ...spvm, phones: withheld, noPhone: "numbers-in-conflict" as const };
    assert.ok(reportCall(spvm, null));
    assert.ok(calls(withheld).some(({ label }) => label === "switchboard"));
    assert.equal(reportCall(silent, null), undefined);
  });
});

describe("the health region of a place gives its youth protection", () => {
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
  test("the 17 regions have every place once, each under one number", () => {
    const all = regions(facts);
    assert.equal(all.length, 17);
    const listed = all.flatMap(({ code }) => regionView(facts, code).groups.flatMap(({ places }) => places));
    assert.equal(listed.length, routablePlaces(facts).length);
    assert.equal(new Set(listed).size, listed.length);
  });

  test("a service shows its places; the Sûreté du Québec shows its posts", () => {
    const served = routablePlaces(facts).filter(({ police }) => police === "spvm");
    assert.ok(served.length > 1);
    assert.equal(policeServiceView(facts, "spvm").places.length, served.length);
    const { posts, places, call } = policeServiceView(facts, "sq");
    assert.deepEqual([places, call], [[], undefined]);
    assert.equal(posts.length, facts.police.get("sq")?.posts.length);
  });

  test("the A–Z leads to every place, on pages of acceptable length", () => {
    const pages = placeIndex(facts);
    assert.equal(new Set(pages.map(({ id }) => id)).size, pages.length);
    for (const { id, entries } of pages) assert.ok(/^[a-z]+(-\d)?$/.test(id) && entries.length <= 230, id);
    assert.equal(
      new Set(pages.flatMap(({ entries }) => entries.map(({ place }) => place))).size,
      routablePlaces(facts).length,
    );
  });

  test("names have the same order whatever the language of the machine", () => {
    const names = ["Évain", "Lac-Simon", "L’Île-Dorval", "Eastman", "La Tuque"];
    assert.deepEqual(
      inListOrder(names, (name) => name),
      ["Eastman", "Évain", "L’Île-Dorval", "La Tuque", "Lac-Simon"],
    );
    assert.equal(indexLetter("Évain"), "e");
  });
});
