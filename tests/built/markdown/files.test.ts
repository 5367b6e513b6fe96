import { facts, site } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { translator } from "../../../src/core/words/translate.ts";
import { emergencyNumber } from "../../../src/shell/help.view.ts";
import { pageList } from "../../../src/features/site-map/list.view.ts";
import { telHref } from "../../../src/core/phone.rules.ts";
import { DAY, DIST, hrefs, locales, none, pageAt } from "../site.ts";

const FILE = /^dist(\/.*\/)index\.html\.md$/;
const files = globSync(`${DIST}/**/*.md`).map((file) => {
  const path = FILE.exec(file)?.[1] ?? file;
  return { path, page: pageAt(path), text: readFileSync(file, "utf8") };
});

const isDialled = (address: string): boolean => /^(tel|sms):/.test(address);
const once = (addresses: readonly string[]): string =>
  [...new Set(addresses.filter(isDialled))].sort().join(" ");
/** Returns the link targets in a text. */
const linksOf = (text: string): string[] => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);

test("each plan, guide and service, and nothing else, has its text as Markdown in every language", () => {
  const wanted = pageList(site())
    .filter(({ kind }) => ["plan", "guide", "service"].includes(kind))
    .flatMap(({ path }) => locales.map(({ id }) => `/${id}/${path}/`));
  assert.deepEqual(files.map(({ path }) => path).sort(), wanted.sort());
});

test("the text of a page has exactly the telephone numbers of the page", () => {
  none(
    files.flatMap(({ path, page, text }) => {
      const [own, there] = [once(linksOf(text)), once(page ? hrefs(page) : [])];
      return own === there ? [] : [`${path}: ${own} instead of ${there}`];
    }),
  );
});

test("the text of a page begins with the number for danger", () => {
  const first = `](${telHref(emergencyNumber(site()))})`;
  none(files.filter(({ text }) => !text.split("\n")[0]!.includes(first)).map(({ path }) => path));
});

test("the text of a page gives the day on which we read its numbers, and says that this is a trial as long as it is one", () => {
  const trial = new Map(
    locales.map((locale) => [locale.id, translator(locale, "frame")("preview", { date: "" }).split(".")[0]!]),
  );
  none(
    files.flatMap(({ path, page, text }) => [
      ...(DAY.test(text) ? [] : [`${path}: no day`]),
      ...(text.includes(trial.get(page?.locale.id ?? "")!) === site().isPreview
        ? []
        : [`${path}: trial or not?`]),
    ]),
  );
});

test("every link to this site in a text leads to something", () => {
  const { origin } = facts().site;
  const faults = [...files, { path: "/llms.txt", text: readFileSync(`${DIST}/llms.txt`, "utf8") }].flatMap(
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
  // It lists a plan once, and the page says how to find the plans of its readers.
  const isOfReader = /^help\/[^/]+\/[a-e]$/;
  const wanted = pageList(site()).filter(
    ({ kind, path }) => ["plan", "guide", "service"].includes(kind) && !isOfReader.test(path),
  );
  assert.equal(new Set(listed).size, wanted.length * locales.length);
  assert.ok(listed.length === new Set(listed).size);
});
