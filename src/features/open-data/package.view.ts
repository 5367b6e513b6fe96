import type { Site } from "../../core/site.ts";
import { createHash } from "node:crypto";
import { fileHref } from "../../core/words/urls.ts";
import { aboutData } from "./about.view.ts";
import { COLUMNS } from "./columns.view.ts";
import { placesCsv, type PlaceRow } from "./places.view.ts";

/**
 * Returns `/data/datapackage.json`, which describes the table of places for people who load it (Data Package
 * 2, Table Schema 2).
 */
export function dataPackage(site: Site): object {
  const home = site.facts.site.origin + fileHref("");
  const about = aboutData(site);
  const csv = placesCsv(site);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "report-safely-places",
    title: "Quebec: which police and which youth protection serve each place",
    description: about.remark,
    homepage: home,
    version: about.read.newest,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    contributors: [{ title: "Report Safely", path: home, roles: ["publisher"] }],
    sources: [
      ...about.attribution.slice(1).map((title) => ({ title })),
      { title: "Every source by its id", path: `${home}data/sources.json` },
    ],
    resources: [
      {
        name: "places",
        path: "places.csv",
        title: "Places of Quebec",
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
        bytes: Buffer.byteLength(csv),
        hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fieldsMatch: ["exact"],
          fields: csv
            .slice(0, csv.indexOf("\r\n"))
            .split(",")
            .map((name) => ({ name, ...COLUMNS[name as keyof PlaceRow] })),
          missingValues: [""],
          primaryKey: ["id"],
        },
      },
    ],
  };
}
