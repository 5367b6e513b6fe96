import assert from "node:assert/strict";
import { test } from "node:test";
import { site } from "../../../../site/site.ts";
import { sheetSources } from "../../../report/load/load.ts";
import { toldRelations } from "../../told.view.ts";
import { turnerOf } from "../../told/turn.rules.ts";
import { knowledge } from "./reading.ts";

const turn = turnerOf(
  knowledge,
  Object.fromEntries(sheetSources(site()).turns),
  toldRelations(site()),
  ["LB", "MA"],
  site().locales.map(({ intl }) => intl),
);

/** What a person wrote in a field, and what the offices read. */
const TURNED: Readonly<
  Record<string, readonly [kind: string, en: string | undefined, fr: string | undefined]>
> = {
  باباها: ["text", "her father", "son père (à elle)"],
  أبوه: ["text", "his father", "son père (à lui)"],
  "زوج أمي": ["text", "my stepfather", "mon beau-père"],
  "باباها، أمها": ["text", "her father; her mother", "son père (à elle); sa mère (à elle)"],
  "son père": ["text", "his or her father", undefined],
  "her dad": ["text", undefined, "son père (à elle)"],
  "100 دولار": ["text", "100 dollars", "100 dollars"],
  "٢٤٠ دولار": ["text", "240 dollars", "240 dollars"],
  "80 دولارًا": ["text", "80 dollars", "80 dollars"],
  "300 دولار أمريكي": ["text", "300 US dollars", "300 dollars américains"],
  "ميتين دولار": ["text", "200 dollars", "200 dollars"],
  "100 دولار; 50 $": ["text", "100 dollars; 50 $", "100 dollars; 50 $"],
  "300 $": ["text", undefined, undefined],
  لافال: ["town", "Laval", "Laval"],
  لبنان: ["town", "Lebanon", "Liban"],
  Laval: ["town", undefined, undefined],
  "لافال 300": ["town", undefined, undefined],
  "ساكنين بلافال": ["town", undefined, undefined],
  بيروت: ["town", undefined, undefined],
  // A town is no word of another field, where it may be a name.
  "سامي لافال": ["text", undefined, undefined],
  "باباها وصاحبه": ["text", undefined, undefined],
  "دفعت 100 دولار": ["text", undefined, undefined],
  "أخي يعرف": ["text", undefined, undefined],
  "": ["text", undefined, undefined],
};
for (const [text, [kind, en, fr]] of Object.entries(TURNED))
  test(`what the office reads for: ${text || "nothing"}`, () =>
    assert.deepEqual([turn(text, kind, "en"), turn(text, kind, "fr")], [en, fr]));

test("nothing is turned into a language in which nobody takes reports", () =>
  assert.equal(turn("باباها", "text", "ar"), undefined));

test("a text with signs that are not seen stays as it was typed", () =>
  assert.equal(turn("باباها\u202e", "text", "en"), undefined));

test("each relation that people write has a phrase in every language in which reports are taken", () => {
  for (const known of Object.values(toldRelations(site())))
    for (const relation of Object.values(known))
      for (const [language, { relations }] of sheetSources(site()).turns)
        assert.ok(relations[relation], `${language} ${relation}`);
});
