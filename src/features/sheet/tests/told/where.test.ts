import assert from "node:assert/strict";
import { test } from "node:test";
import type { Where } from "../../../report/there.rules.ts";
import { gazetteer } from "./gazetteer.ts";

const said = ({ at, country, clocks }: Where): string =>
  [at, country, ...clocks.slice(0, 2)].join(" ").trim();

/** What stands in a field for a place, and where that is. */
const PLACES: Readonly<Record<string, string>> = {
  "": "",
  Laval: "here",
  لافال: "here",
  Beyrouth: "away LB Asia/Beirut",
  لبنان: "away LB Asia/Beirut",
  "Lyon, France": "away FR Europe/Paris",
  Casablanca: "away MA Africa/Casablanca",
  "Oran, Algérie": "away DZ Africa/Algiers",
  "Tripoli, Liban": "away LB Asia/Beirut",
  Tripoli: "away",
  Texas: "away US America/New_York America/Chicago",
  "Fort-de-France, Martinique (France)": "away FR",
  Toronto: "away",
  "a place that nobody knows": "",
};
for (const [place, where] of Object.entries(PLACES))
  test(`a place: ${place || "none"}`, () => assert.equal(said(gazetteer.at(place)), where));

/** A story, and where it is set. */
const STORIES: Readonly<Record<string, string>> = {
  "Il va la voir demain.": "",
  "On est à Laval et il est venu.": "here",
  "My niece lives in Lebanon. He wants to see her at 20:00.": "away LB Asia/Beirut",
  "بنت أختي في لبنان، ويريد أن يراها الساعة الثامنة": "away LB Asia/Beirut",
  "Ma nièce est au Maroc, à Casablanca.": "away MA Africa/Casablanca",
  "عندي بنت خالتي في الجزائر العاصمة": "away DZ Africa/Algiers",
  "She moved from France to Lebanon.": "away",
  "We live in Laval, my niece is in Lebanon.": "away",
};
for (const [story, where] of Object.entries(STORIES))
  test(`a story: ${story}`, () => assert.equal(said(gazetteer.in(story)), where));
