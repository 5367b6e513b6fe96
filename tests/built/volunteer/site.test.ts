import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { ProjectCopy } from "../copy.ts";
import {
  addLanguages,
  addSituation,
  addTown,
  changeNumbers,
  DAY,
  launch,
  NEW_LANGUAGES,
  raiseStatuses,
  SITUATION,
  TOWN,
  WORRY,
} from "./changes.ts";
import { READERS } from "../../../src/core/vocabulary.rules.ts";
import { pathOf, planPage } from "../../shared/plan.ts";
import { locales, none, OFFLINE_FILE } from "../site.ts";

const facts = loadFacts();
const SERVICE = "info-aide-violence-sexuelle";
const SLUG = facts.services.get(SERVICE)?.slug;
const phoneOf = (known: typeof facts): string =>
  known.services.get(SERVICE)?.channels.find(({ id }) => id === "phone")?.value ?? "";
const OLD = phoneOf(facts);

const SENTENCE = "A volunteer wrote this sentence.";
const [sentenceOf] = locales.toReversed();
assert.ok(sentenceOf);
/** The languages of the site, and the new ones. */
const languages = [...locales.map(({ id }) => id), ...NEW_LANGUAGES];

/** Returns every fortieth place, and the first place of each service, so that each service has one. */
function someCodes(): Set<string> {
  const first = new Map(
    facts.places
      .filter(({ routable }) => routable)
      .toReversed()
      .map((place) => [place.police, place]),
  );
  const few = facts.places.filter(({ routable }, index) => routable && index % 40 === 0);
  return new Set([...first.values(), ...few].map(({ code }) => code));
}

/** The possible readers of a plan; undefined for the first page, where nobody has said who reads. */
const PAGES = [undefined, ...READERS];

const copy = new ProjectCopy();
/** The files that the volunteer hands in. */
let handedIn: ReadonlyMap<string, string>;
/** Every text file of the copy's site. */
let built: ReadonlyMap<string, string>;
/** The number of the service after the change. */
let changed: string;

before(() => {
  copy.keepPlaces(someCodes());
  copy.set(`locales/${sentenceOf.id}/situations.yaml`, ["threatened-with-images", "reassure"], SENTENCE);
  for (const change of [changeNumbers, raiseStatuses, addTown, addSituation, launch, addLanguages])
    change(copy);
  changed = phoneOf(loadFacts(copy.root));
  handedIn = copy.files();
  copy.build();
  const files = globSync("dist/**/*.{html,js,json,txt}", { cwd: copy.root });
  built = new Map(
    files.map((file) => [`/${file.slice("dist/".length)}`, readFileSync(join(copy.root, file), "utf8")]),
  );
});

after(() => copy.remove());

/** Returns the files whose text contains a value. */
const holding = (value: string | RegExp): string[] =>
  [...built]
    .filter(([, text]) => (typeof value === "string" ? text.includes(value) : value.test(text)))
    .map(([file]) => file);

/** Returns a pattern for a number in any form. */
const anyWriting = (value: string): RegExp =>
  new RegExp([...value.replace(/^\+1/, "")].join("[^0-9a-z<>]{0,8}"));

test("a volunteer changes a telephone number in one file, and every page in every language shows it", () => {
  assert.ok(OLD !== "" && changed !== "" && OLD !== changed);
  assert.deepEqual(holding(anyWriting(OLD)), []);
  const shown = holding(`href="tel:${changed}"`);
  for (const id of languages) {
    assert.ok(shown.includes(`/${id}/${SLUG}/index.html`), id);
    assert.ok(shown.filter((file) => file.startsWith(`/${id}/help/`)).length > 5, id);
  }
});

test("a build changes none of the source files of the site", () => {
  assert.ok(handedIn.size > 500);
  const now = copy.files();
  assert.deepEqual([...now.keys()].sort(), [...handedIn.keys()].sort());
  none([...now].filter(([path, text]) => handedIn.get(path) !== text).map(([path]) => path));
});

test("next to a changed number is the day of its new reading, and no other number has this day", () => {
  for (const id of languages) {
    const page = built.get(`/${id}/${SLUG}/index.html`) ?? "";
    const ways = page.split(/(?=<div class="way[" ])/).slice(1);
    const [called, others] = [true, false].map((is) =>
      ways.filter((way) => way.includes(`href="tel:${changed}"`) === is),
    );
    assert.ok(called?.length && called.every((way) => way.includes(DAY)), id);
    assert.ok(others?.length && others.some((way) => !way.includes(DAY)), id);
  }
});

test("the search and the open data show the changed number", () => {
  assert.ok(holding(changed).includes("/data/directory.json"));
  // What the ear learned, what people ask, the answers and the guides are files of their own beside the index.
  const indexes = [...built.keys()].filter((file) => /^\/find\/[0-9a-f]+\.js$/.test(file));
  assert.equal(indexes.length, languages.length);
  const shown = new Set(holding(anyWriting(changed)));
  assert.deepEqual(
    indexes.filter((file) => !shown.has(file)),
    [],
  );
});

test("a volunteer changes one sentence, and only the page of that language and its file for a phone show it", () => {
  const { id } = sentenceOf;
  const plan = planPage("threatened-with-images");
  assert.deepEqual(
    holding(SENTENCE).sort(),
    [
      `/${id}/${OFFLINE_FILE}`,
      ...PAGES.map((reader) => `${pathOf({ ...plan, reader }, { id })}index.html`),
    ].sort(),
  );
});

test("a volunteer adds a situation, and home, the start pages, a plan for each reader, the search, the routes and the open data have it, in every language", () => {
  const { plan } = facts;
  for (const id of languages) {
    const path = `/${id}/help/${SITUATION}/`;
    assert.ok(built.get(`/${id}/index.html`)?.includes(`href="${path}"`), id);
    for (const reader of PAGES) {
      const own = pathOf(
        { situation: { ...planPage("threatened-with-images").situation, slug: `help/${SITUATION}` }, reader },
        { id },
      );
      assert.match(built.get(`${own}index.html`) ?? "", WORRY, own);
      if (reader)
        assert.ok(built.get(`/${id}/${plan.doors[reader]}/index.html`)?.includes(`href="${own}"`), own);
    }
    const search = [...built].filter(([file]) => file.startsWith("/find/"));
    assert.ok(
      search.some(([, text]) => text.includes(path)),
      id,
    );
    assert.match(built.get(`/${id}/routes/index.html`) ?? "", WORRY, id);
  }
  const rows: { situation: string; reader: string }[] = JSON.parse(
    built.get("/data/routes.json") ?? "{}",
  ).routes;
  assert.deepEqual(
    rows.filter(({ situation }) => situation === SITUATION).map(({ reader }) => reader),
    [...READERS],
  );
});

test("a volunteer adds a town, and it has a page with a number in every language", () => {
  for (const id of languages) {
    const page = built.get(`/${id}/police/place/${TOWN.id}/index.html`) ?? "";
    assert.ok(page.includes(TOWN.name), id);
    assert.match(page, /href="tel:\+1\d{10}"/, id);
  }
  assert.ok(holding(TOWN.name).some((file) => file.startsWith("/find/")));
});

test("after launch, search engines may find the pages of the site, and it says whom to contact", () => {
  const pages = [...built].filter(([file]) => /\/help\/.*\.html$/.test(file));
  assert.ok(pages.length > languages.length);
  for (const [file, html] of pages) assert.doesNotMatch(html, /<meta name="robots"[^>]*noindex/, file);
  assert.match(built.get("/robots.txt") ?? "", /^Sitemap: /m);
  assert.match(readFileSync(join(copy.root, "dist/.well-known/security.txt"), "utf8"), /^Contact: /m);
});

test("every page in every other language offers the fourth and fifth language", () => {
  for (const [file, html] of built) {
    const [, id = "", rest = ""] = /^\/([^/]+)\/(help\/.*|services\/)index\.html$/.exec(file) ?? [];
    if (!languages.includes(id)) continue;
    for (const other of languages.filter((one) => one !== id))
      assert.ok(html.includes(`href="/${other}/${rest}"`), `${file}: no way to ${other}`);
  }
});
