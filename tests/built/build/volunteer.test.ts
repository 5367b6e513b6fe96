import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { publishable } from "../../../src/domain/facts/publish.ts";
import { siteSeen } from "../../../src/domain/facts/seen.ts";
import { addDays } from "../../../src/domain/facts/stale.ts";
import { loadFacts } from "../../../src/content/facts/load.ts";
import { ProjectCopy } from "../copy.ts";
import { locales, none, POCKET } from "../site.ts";

const facts = loadFacts();
const SERVICE = "info-aide-violence-sexuelle";
const channels = facts.services.get(SERVICE)?.channels ?? [];
const phone = channels.findIndex(({ id }) => id === "phone");
const OLD = channels[phone]?.value ?? "";
// 555-0123 is kept for examples: nobody answers there.
const NEW = "+18885550123";

// The day on which they read it: later than that of any other page.
const READ = addDays(siteSeen(publishable(facts)).newest, 1);
const READING = {
  publisher: "Volunteer",
  title: null,
  url: "https://volunteer.example/number",
  kind: "official",
  date: null,
  seen: READ,
  citable: true,
  language: "en",
};

const SENTENCE = "A volunteer wrote this sentence.";
const [sentenceOf] = locales.toReversed();
assert.ok(sentenceOf);

const SITUATION = `
id: new-worry
group: worries-and-after
order: 7
urgency: when-ready
sensitive: false
slug: help/new-worry
questions: [who]
assume: {who: my-child}
support: standard
folds: []
routes:
  - id: all
    steps:
      - {service: ${SERVICE}, channels: [phone], role: first, why: info-aide-violence-sexuelle}
avoid: []
evidence: []
after: []
related: []
sources: [cybertip-about-how-it-works-en]
reviewed: 2026-11-25
`;

/** Every fortieth place and, so that each service has one, the first of each: the rest is more of the same. */
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

const copy = new ProjectCopy();
/** What the volunteer handed in. */
let handedIn: ReadonlyMap<string, string>;
/** Every text file of the copy's site. */
let built: ReadonlyMap<string, string>;

before(() => {
  copy.keepPlaces(someCodes());
  copy.set(`src/data/services/${SERVICE}.yaml`, ["channels", phone, "value"], NEW);
  copy.set("src/data/sources.yaml", ["volunteer"], READING);
  copy.set(`src/data/services/${SERVICE}.yaml`, ["channels", phone, "sources"], ["volunteer"]);
  copy.set(`locales/${sentenceOf.id}/situations.yaml`, ["threatened-with-images", "reassure"], SENTENCE);
  copy.write("src/data/situations/new-worry.yaml", SITUATION);
  for (const { id } of locales) {
    const words = {
      sentence: `**Worry** in ${id}`,
      title: `Title in ${id}`,
      reassure: `Reassurance in ${id}`,
      description: `Description in ${id}.`,
    };
    copy.set(`locales/${id}/situations.yaml`, ["new-worry"], words);
    copy.set(`locales/${id}/keywords.yaml`, ["situations", "new-worry"], [`typed in ${id}`]);
    copy.set(`locales/${id}/steps.yaml`, ["routes", "new-worry"], { all: `Heading in ${id}` });
  }
  handedIn = copy.files();
  copy.build();
  const files = globSync("dist/**/*.{html,js,json}", { cwd: copy.root });
  built = new Map(
    files.map((file) => [`/${file.slice("dist/".length)}`, readFileSync(join(copy.root, file), "utf8")]),
  );
});

after(() => copy.remove());

/** The files whose text holds a value. */
const holding = (value: string | RegExp): string[] =>
  [...built]
    .filter(([, text]) => (typeof value === "string" ? text.includes(value) : value.test(text)))
    .map(([file]) => file);

/** A number however it is written. */
const anyWriting = (value: string): RegExp =>
  new RegExp([...value.replace(/^\+1/, "")].join("[^0-9a-z<>]{0,8}"));

test("a build changes none of the files that the site is made from, though a number differs from the last build's", () => {
  assert.ok(handedIn.size > 500);
  const now = copy.files();
  assert.deepEqual([...now.keys()].sort(), [...handedIn.keys()].sort());
  none([...now].filter(([path, text]) => handedIn.get(path) !== text).map(([path]) => path));
});

test("a volunteer changes one telephone number in one file, and every page shows it", () => {
  assert.notEqual(OLD, "");
  assert.deepEqual(holding(anyWriting(OLD)), []);
  const shown = holding(`href="tel:${NEW}"`);
  for (const { id } of locales) {
    assert.ok(shown.includes(`/${id}/services/${SERVICE}/index.html`), id);
    assert.ok(shown.filter((file) => file.startsWith(`/${id}/help/`)).length > 5, id);
  }
});

test("the day on which that number was read stands beside it, on every page, and beside no other", () => {
  const ways = holding(READ)
    .filter((file) => file.endsWith("/index.html") && !/^\/\w+\/sources\//.test(file))
    .flatMap((file) => (built.get(file) ?? "").split(/(?=<div class="way")/).map((way) => ({ file, way })));
  const beside = ways.filter(({ way }) => way.includes(READ));
  assert.ok(beside.length > 30);
  assert.deepEqual(
    beside.filter(({ way }) => !way.includes(`href="tel:${NEW}"`)),
    [],
  );
  const shown = holding(`href="tel:${NEW}"`).filter((file) => !file.endsWith(`/${POCKET}`));
  // In the list of services a number stands without its day, which its own page says.
  const full = shown.filter((file) => /\/(?:services|help)\/[^/]+\/index/.test(file));
  assert.deepEqual(
    full.filter((file) => !beside.some((one) => one.file === file)),
    [],
  );
});

test("the search and the open data show the changed number", () => {
  assert.ok(holding(NEW).includes("/data/directory.json"));
  const search = [...built.keys()].filter((file) => /^\/find\/(?!guides-)/.test(file));
  assert.equal(search.length, locales.length);
  assert.deepEqual(
    holding(anyWriting(NEW)).filter((file) => file.startsWith("/find/")),
    search,
  );
});

test("a volunteer changes one sentence, and the page of that language shows it, with the file for a phone, and no other", () => {
  const { id } = sentenceOf;
  assert.deepEqual(holding(SENTENCE).sort(), [`/${id}/${POCKET}`, `/${id}/help/11/index.html`].sort());
});

test("a volunteer adds a situation by one file and its words, and home, its page, the search and the open data have it", () => {
  for (const { id } of locales) {
    assert.match(built.get(`/${id}/index.html`) ?? "", new RegExp(`href="/${id}/help/new-worry/"`));
    const page = (built.get(`/${id}/help/new-worry/index.html`) ?? "").replace(/<[^>]*>/g, "");
    assert.match(page, new RegExp(`Title in ${id}[^]*Reassurance in ${id}`));
    assert.ok(
      holding(new RegExp(`help/new-worry/[^]*in ${id}|in ${id}[^]*help/new-worry/`)).some((file) =>
        file.startsWith("/find/"),
      ),
      id,
    );
    assert.ok(holding(`Heading in ${id}`).includes(`/${id}/routes/index.html`), id);
  }
  const rows: { situation: string }[] = JSON.parse(built.get("/data/routes.json") ?? "{}").routes;
  assert.equal(
    rows.filter(({ situation }) => situation === "new-worry").length,
    facts.questions.get("who")?.answers.length,
  );
});
