import { facts, site } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { translator } from "../../../src/core/words/translate.ts";
import { emergencyNumber } from "../../../src/shell/help.view.ts";
import { pageList } from "../../../src/features/site-map/list.view.ts";
import { telHref } from "../../../src/core/phone.rules.ts";
import { DIST, hrefs, locales, none, pageAt } from "../site.ts";

const TWIN = /^dist(\/.*\/)index\.html\.md$/;
const twins = globSync(`${DIST}/**/*.md`).map((file) => {
  const path = TWIN.exec(file)?.[1] ?? file;
  return { path, page: pageAt(path), text: readFileSync(file, "utf8") };
});

const isDialled = (address: string): boolean => /^(tel|sms):/.test(address);
const once = (addresses: readonly string[]): string =>
  [...new Set(addresses.filter(isDialled))].sort().join(" ");
/** Addresses of the links of a text. */
const linksOf = (text: string): string[] => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);

test("each plan, guide and service has its text as Markdown in every language, and nothing else has", () => {
  const wanted = pageList(site())
    .filter(({ kind }) => ["plan", "guide", "service"].includes(kind))
    .flatMap(({ path }) => locales.map(({ id }) => `/${id}/${path}/`));
  assert.deepEqual(twins.map(({ path }) => path).sort(), wanted.sort());
});

test("the text of a page has exactly the telephone numbers of the page", () => {
  none(
    twins.flatMap(({ path, page, text }) => {
      const [own, there] = [once(linksOf(text)), once(page ? hrefs(page) : [])];
      return own === there ? [] : [`${path}: ${own} instead of ${there}`];
    }),
  );
});

test("the text of a page begins with the number for danger", () => {
  const first = `](${telHref(emergencyNumber(site()))})`;
  none(twins.filter(({ text }) => !text.split("\n")[0]!.includes(first)).map(({ path }) => path));
});

test("the text of a page says on which day its numbers were read, and that this is a trial as long as it is one", () => {
  const trial = new Map(
    locales.map((locale) => [locale.id, translator(locale, "frame")("preview", { date: "" }).split(".")[0]!]),
  );
  none(
    twins.flatMap(({ path, page, text }) => [
      ...(/20\d\d-\d\d-\d\d/.test(text) ? [] : [`${path}: no day`]),
      ...(text.includes(trial.get(page?.locale.id ?? "")!) === site().isPreview
        ? []
        : [`${path}: trial or not?`]),
    ]),
  );
});

test("every link of a text of this site leads to something", () => {
  const { origin } = facts().site;
  const faults = [...twins, { path: "/llms.txt", text: readFileSync(`${DIST}/llms.txt`, "utf8") }].flatMap(
    ({ path, text }) =>
      [...new Set(linksOf(text))]
        .filter((address) => address.startsWith(origin))
        .map((address) => new URL(address).pathname)
        .filter((own) => !pageAt(own) && !existsSync(DIST + own))
        .map((own) => `${path}: ${own}`),
  );
  none(faults);
});

test("llms.txt names the site, says what it is, and lists each plan, guide and service in every language", () => {
  const text = readFileSync(`${DIST}/llms.txt`, "utf8");
  const [name, , summary] = text.split("\n");
  assert.match(name!, /^# /);
  assert.match(summary!, /^> /);
  const listed = linksOf(text).filter((address) => address.endsWith(".md"));
  // A plan stands there once; the page says how the plans of its readers are found.
  const isOfReader = /^help\/[^/]+\/[a-e]$/;
  const wanted = pageList(site()).filter(
    ({ kind, path }) => ["plan", "guide", "service"].includes(kind) && !isOfReader.test(path),
  );
  assert.equal(new Set(listed).size, wanted.length * locales.length);
  assert.ok(listed.length === new Set(listed).size);
});
