import { Countries } from "../../../../shell/danger/countries.rules.ts";
import { site } from "../../../../site/site.ts";
import { countryCodes, countryNames } from "../../../find/countries.view.ts";
import { findSources } from "../../../find/find.load.ts";
import { ordinary } from "../../../find/topics.view.ts";
import { packOffices } from "../../offices.view.ts";
import { placesOf } from "../../told/offices.rules.ts";
import { gazetteerOf } from "../../told/where.rules.ts";
import { knowledge, read } from "./reading.ts";

const sources = findSources(site());
const codes = countryCodes(sources);
const countries = new Countries(
  codes.map((code) => countryNames(code, sources, site()).join(";")),
  ordinary(sources),
);
const places = placesOf(knowledge, packOffices(site()), (text) => countries.in(text).map((at) => codes[at]!));

/** What knows in which country a text is set, with the facts of the site. */
export const gazetteer = gazetteerOf(
  countries,
  codes.map((code) => [code, sources.timeZones[code]?.clocks ?? [], sources.timeZones[code]?.except ?? []]),
  places,
  read,
);
