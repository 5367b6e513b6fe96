import { facts, locales, site, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ear } from "../../ear/ear.rules.ts";
import { earSources } from "../../ear/ear.load.ts";
import { findSources } from "../find.load.ts";
import { Finder } from "../finder.rules.ts";
import { urgencyOf } from "../with-ear.rules.ts";
import { findIndex } from "../index.view.ts";

const { places, placeNames, postal, platforms } = facts();
/** What the official list says of a place that has no name yet. */
const UNNAMED = "Toponyme à venir";
const NAMES = [
  ...places.map(({ name }) => name).filter((name) => name !== UNNAMED),
  ...placeNames.map(({ name }) => name),
  ...postal.map(({ prefix }) => prefix),
  ...[...platforms.values()].map(({ name }) => name),
];

for (const locale of locales()) {
  test(`the ear raises no alarm at a name, and takes no answer from it (${locale.id})`, async () => {
    const one = siteIn(locale);
    const finder = new Finder(findIndex(one, findSources(one)));
    await finder.ready;
    const ear = new Ear(earSources(site()).ears.get(locale.id)!);
    const heard = NAMES.filter((name) => urgencyOf(ear.hear(name), name, true).length > 0);
    const wrong = NAMES.filter((name) => {
      const [without, withEar] = [
        finder.find(name),
        finder.find(name, "all", urgencyOf(ear.hear(name), name, true)),
      ];
      return without.kind !== withEar.kind || without.urgent?.join() !== withEar.urgent?.join();
    });
    // Some names sound like danger to the ear: else this test would try nothing.
    assert.ok(heard.length > 0);
    assert.deepEqual(wrong, []);
  });
}
