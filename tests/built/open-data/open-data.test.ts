import { facts, locales, site } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { HsdsService } from "../../../src/features/open-data/hsds.schema.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { missingAlternates } from "../../../deploy/page-check.ts";
import { pageList } from "../../../src/features/site-map/list.view.ts";
import { publishedCheck } from "../../published/check.ts";

const DIST = "dist";
const read = (name: string): string => readFileSync(`${DIST}/data/${name}`, "utf8");
const directory = JSON.parse(read("directory.json"));
const places = JSON.parse(read("places.json"));
const sources = JSON.parse(read("sources.json"));
const FILES = [
  "directory.json",
  "places.json",
  "places.csv",
  "datapackage.json",
  "sources.json",
  "routes.json",
  "sheet-format.json",
  "sheet-examples.json",
];

test("the directory has every service that the site may show, in the promised form", () => {
  assert.equal(directory.services.length, facts().services.size);
  for (const service of directory.services) HsdsService.parse(service);
});

test("every service of the directory has the published form of Open Referral HSDS 3.0", () => {
  const faults = publishedCheck("hsds-service");
  for (const service of directory.services) assert.equal(faults(service), "", service.name);
  const [service] = directory.services;
  for (const wrong of [{ id: "1" }, { status: "open" }, { url: "cybertip" }, { phones: [{}] }])
    assert.notEqual(faults({ ...service, ...wrong }), "", JSON.stringify(wrong));
});

test("no id appears twice", () => {
  const ids = [...JSON.stringify(directory).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
  const organizations = new Set(
    directory.services.flatMap(({ organization }: HsdsService) => organization?.id ?? []),
  );
  const others = ids.filter((id) => !organizations.has(id));
  assert.equal(new Set(others).size, others.length);
});

test("no file contains a withheld value", () => {
  const shown = new Set(
    [...facts().services.values()].flatMap(({ channels }) => channels.map(({ value }) => value)),
  );
  const all = ["directory.json", "routes.json"].map(read).join("");
  for (const { channels } of loadFacts().services.values()) {
    for (const { value, status } of channels)
      if (status === "withheld" && !shown.has(value)) assert.ok(!all.includes(JSON.stringify(value)), value);
  }
});

test("every file gives its licence, whom to credit, and between which days we read its values", () => {
  for (const { about } of [directory, places, sources]) {
    assert.equal(about.licence, "CC-BY-4.0");
    assert.deepEqual(about.read, site().span);
    assert.ok(about.attribution.some((name: string) => name.includes("MAMH")));
  }
});

test("the CSV and JSON files of places have the same rows", () => {
  const rows: Record<string, string>[] = parse(read("places.csv"), { columns: true });
  assert.equal(rows.length, places.places.length);
  assert.equal(rows.length, facts().places.filter(({ routable }) => routable).length);
  rows.forEach((row, at) =>
    assert.deepEqual([row.id, row.telephone], [places.places[at].id, places.places[at].telephone ?? ""]),
  );
});

test("the list of sources has every source of every place", () => {
  const known = new Set(sources.sources.map(({ id }: { id: string }) => id));
  for (const { sources: ids } of places.places) for (const id of ids) assert.ok(known.has(id), id);
});

test("the page of open data links to every file, and every file exists", () => {
  for (const { id } of locales()) {
    const html = readFileSync(`${DIST}/${id}/data/index.html`, "utf8");
    for (const name of FILES) {
      assert.ok(html.includes(`href="/data/${name}"`), name);
      assert.ok(existsSync(`${DIST}/data/${name}`), name);
    }
  }
});

test("the page list is exactly the built pages", () => {
  for (const { id } of locales()) {
    const built = readdirSync(`${DIST}/${id}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith("index.html"))
      .map((name) => name.replaceAll("\\", "/").replace(/\/?index\.html$/, ""))
      .filter((path) => path !== "404");
    assert.deepEqual(
      built.sort(),
      pageList(site())
        .map(({ path }) => path)
        .sort(),
    );
  }
});

test("every page exists in the other languages", () => assert.deepEqual(missingAlternates(DIST), []));

test("the link preview of a sensitive page has the same words as its tab, and no others", () => {
  for (const { id } of locales()) {
    for (const { path } of pageList(site()).filter(({ sensitive }) => sensitive)) {
      const html = readFileSync(`${DIST}/${id}/${path}/index.html`, "utf8");
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
      assert.equal(/name="description" content="([^"]*)"/.exec(html)?.[1], title, path);
      assert.doesNotMatch(html, /property="og:(?!image)/, path);
    }
  }
});
