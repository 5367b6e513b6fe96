/** Names of places of Quebec that well-known places of other countries bear too: nobody chooses for the person. */
import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Finder } from "../finder.rules.ts";
import { findIndex } from "../index.view.ts";
import { loadFindSources } from "../find.load.ts";

const sources = loadFindSources(facts(), locales());
const finders = locales().map((locale) => ({
  id: locale.id,
  finder: new Finder(findIndex(siteIn(locale), sources)),
}));
await Promise.all(finders.map(({ finder }) => finder.ready));

/** What is typed, and the country as each language calls it. */
const ASKED: [typed: string, ...countries: Record<string, string>[]][] = [
  ["Nantes", { fr: "France", en: "France", ar: "فرنسا" }],
  ["nantes", { fr: "France", en: "France", ar: "فرنسا" }],
  ["Montpellier", { fr: "France", en: "France", ar: "فرنسا" }],
  ["st malo", { fr: "France", en: "France", ar: "فرنسا" }],
  ["Saint-Nazaire", { fr: "France", en: "France", ar: "فرنسا" }],
  ["Honfleur", { fr: "France", en: "France", ar: "فرنسا" }],
  ["Angers", { fr: "France", en: "France", ar: "فرنسا" }],
  ["Austin", { fr: "États-Unis", en: "United States", ar: "الولايات المتحدة" }],
  ["Cleveland", { fr: "États-Unis", en: "United States", ar: "الولايات المتحدة" }],
  ["Namur", { fr: "Belgique", en: "Belgium", ar: "بلجيكا" }],
  ["Lucerne", { fr: "Suisse", en: "Switzerland", ar: "سويسرا" }],
  ["Plaisance", { fr: "Haïti", en: "Haiti", ar: "هايتي" }],
  ["Milan", { fr: "Italie", en: "Italy", ar: "إيطاليا" }],
  [
    "Saint-Louis",
    { fr: "États-Unis", en: "United States", ar: "الولايات المتحدة" },
    { fr: "Sénégal", en: "Senegal", ar: "السنغال" },
  ],
];
const SCOPES = ["all", "police", "youth-protection"] as const;

// Another language names countries in words that this list lacks.
for (const { id, finder } of finders.filter(({ id }) =>
  ASKED.some(([, ...countries]) => countries.some((one) => id in one)),
))
  test(`a name that a place here and a city abroad share is asked about, in each box (${id})`, () => {
    for (const [typed, ...countries] of ASKED) {
      for (const scope of SCOPES) {
        const answer = finder.find(typed, scope);
        assert.equal(answer.kind, "choose", `${typed}, ${scope}`);
        const entries = answer.kind === "choose" ? answer.hits.map(({ entry }) => entry) : [];
        assert.ok(
          entries.some(({ kind }) => kind === "town"),
          typed,
        );
        const away = entries.flatMap((entry) => (entry.kind === "away" ? [entry] : []));
        for (const country of countries) {
          const found = away.find(({ name }) => name === country[id]);
          assert.ok(found, `${typed}: ${country[id]} among ${away.map(({ name }) => name).join(", ")}`);
          assert.ok(found.href.startsWith(`/${id}/police/abroad/`), found.href);
        }
      }
    }
  });

for (const { id, finder } of finders)
  test(`a town that nearly all who type its name mean is not asked about (${id})`, () => {
    for (const typed of ["Laval", "Longueuil", "Chambly", "Verdun", "Granby", "Sherbrooke"]) {
      const answer = finder.find(typed);
      assert.ok(answer.kind === "town" || answer.kind === "area", `${typed}: ${answer.kind}`);
    }
  });
