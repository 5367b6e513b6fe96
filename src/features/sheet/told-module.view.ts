import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import { bookOf } from "../../shell/danger/book.rules.ts";
import { packedBook } from "../../core/phrases/packed.rules.ts";
import type { TimeZones } from "../find/countries.schema.ts";
import { findSources, type FindSources } from "../find/find.load.ts";
import { bundled, moduleOf, type Module } from "../../ui/bundle.view.ts";
import { countryCodes, countryNames, countryNumbers } from "../find/countries.view.ts";
import { ordinary, overseas } from "../find/topics.view.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import { bothOf } from "./both.view.ts";
import type { ToldSaid } from "./island.rules.ts";
import { packOffices } from "./offices.view.ts";
import { toldKnowledge, toldRelations } from "./told.view.ts";

/** What is said of a story that was read, by language id. */
function saidOf(site: Site): Record<string, ToldSaid> {
  const { forms } = sheetSources(site);
  return Object.fromEntries(
    site.locales.map((locale) => {
      const { asks, heard, mistakes } = wordsIn(forms, locale, "sheet.yaml");
      return [locale.id, { asks, heard: bothOf(heard, locale), mistakes: bothOf(mistakes, locale) }];
    }),
  );
}

/** The clocks of a country, where they are known. */
const clocksOf = (code: string, { timeZones }: FindSources): Partial<TimeZones[string]> =>
  timeZones[code] ?? {};

/**
 * Where people in a country report, each with its page: only what an official page shows, and none where the plan has a
 * door of its own for that country.
 */
function hotlinesIn(code: string, site: Site): [name: string, url: string][] {
  const { facts } = site;
  if (Object.hasOwn(sheetSources(site).sheet.doors.where.answers.countries, code)) return [];
  const { hotlines = [] } = facts.abroad.countries.find((country) => country.code === code) ?? {};
  return hotlines.flatMap(({ name, url, status }): [string, string][] =>
    url !== null && status === "confirmed" ? [[name, url]] : [],
  );
}

let made: Module | undefined;

/**
 * What reads a story: rules, words of all languages and places in one script, which comes with the first focus, since
 * nothing is asked for once something is typed. With it comes what draws the code on paper, and the words in which a
 * person reads the handover whose language no office has.
 */
export function toldModule(site: Site): Module {
  if (made) return made;
  const sources = findSources(site);
  const book = packedBook(bookOf(sources.danger));
  const countries = countryCodes(sources).map((code) => ({
    code,
    names: countryNames(code, sources, site).join(";"),
    ...clocksOf(code, sources),
    numbers: countryNumbers(code, site).map(([, value, ...only]) => ["", value, ...only]),
    hotlines: hotlinesIn(code, site),
  }));
  const besides = Object.fromEntries(
    [...sheetSources(site).besides].map(([id, { phrases }]) => [id, phrases]),
  );
  const turns = Object.fromEntries(sheetSources(site).turns);
  const readers = site.locales.map(({ intl }) => intl);
  const elsewhere = { code: "", names: overseas(sources).join(";"), numbers: [], hotlines: [] };
  made = moduleOf(
    "plan",
    bundled(`
      import { unpackedBook } from "./src/core/phrases/packed.rules.ts";
      import { Dangers } from "./src/shell/danger/danger.rules.ts";
      import { Countries } from "./src/shell/danger/countries.rules.ts";
      import { mistakesIn, notAskedIn, tell, tellsIn } from "./src/features/sheet/told/tell.rules.ts";
      import { Ear } from "./src/features/ear/ear.rules.ts";
      import { Questions } from "./src/features/questions/asked.rules.ts";
      import { sounds } from "./src/features/sheet/told/sounds.rules.ts";
      import { clues as cluesOf } from "./src/features/sheet/anonymous/clues.rules.ts";
      import { heard as offered } from "./src/features/sheet/heard/heard.rules.ts";
      import { turnerOf } from "./src/features/sheet/told/turn.rules.ts";
      import { placesOf } from "./src/features/sheet/told/offices.rules.ts";
      import { gazetteerOf } from "./src/features/sheet/told/where.rules.ts";
      const knowledge = JSON.parse(${JSON.stringify(JSON.stringify(toldKnowledge(site)))});
      export { drawLine } from "./src/features/sheet/told/draw-line.client.ts";
      export { codeOf } from "./src/features/sheet/hand/qr.client.ts";
      const dangers = new Dangers(unpackedBook(JSON.parse(${JSON.stringify(JSON.stringify(book))})));
      const table = JSON.parse(${JSON.stringify(JSON.stringify([...countries, elsewhere]))});
      const countries = new Countries(table.map(({ names }) => names), ${JSON.stringify(ordinary(sources))});
      export const besides = JSON.parse(${JSON.stringify(JSON.stringify(besides))});
      export const abroad = (text) => countries.in(text).map((at) => table[at]);
      import { dangersIn } from "./src/features/sheet/told/dangers.rules.ts";
      export const urgent = (text) => dangersIn(dangers, text);
      const codesIn = (text) => countries.in(text).map((at) => table[at].code);
      export const places = placesOf(knowledge, JSON.parse(${JSON.stringify(JSON.stringify(packOffices(site)))}), codesIn);
      export const clues = (text, writer) => cluesOf(text, writer, knowledge);
      export const read = (text) => tell(text, knowledge);
      export const turn = turnerOf(knowledge, JSON.parse(${JSON.stringify(JSON.stringify(turns))}), JSON.parse(${JSON.stringify(JSON.stringify(toldRelations(site)))}), table.map(({ code }) => code), ${JSON.stringify(readers)});
      export const heard = (text, sheet, moment) => offered(read(text), text, sheet, moment, gazetteer);
      export const tells = (text) => tellsIn(text, knowledge);
      const clocks = table.map(({ code, clocks = [], except = [] }) => [code, clocks, except]);
      export const gazetteer = gazetteerOf(countries, clocks, places, read);
      import { showBeside } from "./src/features/sheet/told/beside.client.ts";
      export const said = JSON.parse(${JSON.stringify(JSON.stringify(saidOf(site)))});
      export const beside = (place, text, language, heard) => {
        const out = notAskedIn(text, knowledge);
        const asked = heard.asked.filter(({ id }) => !out.includes(id));
        showBeside(place, { ...heard, asked, mistakes: mistakesIn(text, knowledge).filter((id) => !heard.covered.includes(id)), said: said[language].mistakes });
      };
      export const earOf = (learned, terms) => {
        const ear = new Ear(learned);
        return (text) => sounds(ear, text, terms);
      };
      export const questionsOf = (head) => {
        const questions = new Questions(head);
        return (text) => questions.in(text);
      };`),
  );
  return made;
}
