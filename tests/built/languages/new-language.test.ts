import { site } from "../../../src/site/site.ts";
import { sheetSources } from "../../../src/features/report/load/load.ts";
import assert from "node:assert/strict";
import { cpSync, existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { publishable } from "../../../src/core/facts/publish.rules.ts";
import { readLocales } from "../../../src/core/words/locales.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { filesOf } from "../../../src/core/words/load/parity.ts";
import { HEARD } from "../../../src/core/words/load/heard.ts";
import { loadSheet } from "../../../src/features/report/load/load.ts";
import { loadWords } from "../../../src/site/load-words.ts";
import { ProjectCopy } from "../copy.ts";
import { FROM, ID, inForms, MORE, MORE_ID, NEW, pluralCategories } from "./nobodys.ts";
import { locales, none, OFFLINE_FILE, tags, textOf } from "../site.ts";
import { hides } from "../hides.ts";
import { otherPhrases } from "../../shared/other-phrases.ts";
import { refusals } from "../../shared/refusals.ts";

const facts = publishable(loadFacts());
const handovers = sheetSources(site()).handovers.map(({ id }) => id);
/** A language that the copy leaves out, like a draft. Handovers do not need it. */
const draft = locales.find(({ id, dir }) => dir === NEW.dir && !handovers.includes(id));
assert.ok(draft);

const copy = new ProjectCopy();
const json = (file: string): Record<string, unknown> =>
  JSON.parse(copy.read(file)) as Record<string, unknown>;
const dist = (path: string): string => readFileSync(join(copy.root, "dist", path), "utf8");
/** Returns the paths of the pages of one language, without the language. */
const pagesIn = (id: string): string[] =>
  globSync(`dist/${id}/**/*.html`, { cwd: copy.root })
    .map((file) => file.slice(`dist/${id}/`.length))
    .filter((file) => file !== OFFLINE_FILE)
    .sort();
const published = (): string[] => readLocales(copy.root).map(({ id }) => id);

const words = () => loadWords(facts, readLocales(copy.root), copy.root);
const sheet = () => loadSheet(facts, readLocales(copy.root), words(), copy.root);

/** Gives a language its own phrases of danger and of search. */
function writePhrases(id: string): void {
  const folder = join(copy.root, `locales/${id}`);
  for (const name of filesOf(folder).filter((file) => HEARD.test(file))) otherPhrases(join(folder, name));
}

/** What a build refuses in the copied folder before the translator changes anything. */
let plurals: string[];
let heard: string[];
let handover: string[];

before(() => {
  const routable = facts.places.filter((place) => place.routable);
  // Keep one place in each region, because facts name regions.
  const regions = new Map(routable.map((place) => [place.region, place]));
  const few = routable.filter((_place, at) => at % 100 === 0);
  copy.keepPlaces(new Set([...few, ...regions.values()].map(({ code }) => code)));
  copy.write(
    `locales/${draft.id}/locale.json`,
    JSON.stringify({ ...json(`locales/${draft.id}/locale.json`), published: false }),
  );
  // This is everything that a translator does, except the words.
  cpSync(join(copy.root, `locales/${FROM}`), join(copy.root, `locales/${ID}`), { recursive: true });
  copy.write(`locales/${ID}/locale.json`, JSON.stringify({ ...json(`locales/${ID}/locale.json`), ...NEW }));
  const refused = refusals(words);
  plurals = refused.filter((line) => line.includes("/ui/"));
  heard = refused.filter((line) => !line.includes("/ui/"));
  writePhrases(ID);
  for (const name of readdirSync(join(copy.root, `locales/${ID}/ui`))) {
    const file = `locales/${ID}/ui/${name}`;
    copy.write(file, JSON.stringify(inForms(json(file))));
  }
  handover = refusals(sheet);
  copy.delete(`locales/${ID}/sheet.yaml`, ["handover"]);
  // A sheet of paper has room for a certain number of words. The words of a language with this direction fit.
  for (const name of ["handouts.yaml", "pages.yaml"])
    cpSync(join(copy.root, `locales/${draft.id}/${name}`), join(copy.root, `locales/${ID}/${name}`));
  cpSync(join(copy.root, `locales/${ID}`), join(copy.root, `locales/${MORE_ID}`), { recursive: true });
  copy.write(
    `locales/${MORE_ID}/locale.json`,
    JSON.stringify({ ...json(`locales/${ID}/locale.json`), ...MORE }),
  );
  writePhrases(MORE_ID);
  copy.build();
});

after(() => copy.remove());

test("the build tells a person who copies a language each plural form that the new language needs, by file and key", () => {
  assert.ok(pluralCategories.length > 2);
  assert.ok(
    plurals.includes(`locales/${ID}/ui/police.json: placeCount_few: missing plural form`),
    plurals.join("\n"),
  );
  assert.deepEqual(
    plurals.filter(
      (line) => !/^locales\/qaa\/ui\/\w+\.json: [\w.]+_(zero|two|few|many): missing plural form$/.test(line),
    ),
    [],
  );
});

test("the build refuses the words of danger and what people type of another language, by file and key, and nothing else before they are written", () => {
  for (const key of ["danger.yaml: emergency", "danger.yaml: crisis", "said/self-harm.txt: "])
    assert.ok(
      heard.some(
        (line) => line.startsWith(`locales/${ID}/${key}: `) && line.includes(`as in locales/${FROM}`),
      ),
      heard.join("\n"),
    );
  assert.deepEqual(
    heard.filter(
      (line) => !/^locales\/qaa\/(danger|keywords|told|said|asked|days|heard|leads|who)\b/.test(line),
    ),
    [],
  );
});

test("the build refuses a handover in a language in which nobody takes reports, and names it", () => {
  assert.deepEqual(handover, [
    `locales/${ID}/sheet.yaml: handover: nobody takes reports in this language (src/data/sheet.yaml: handovers): delete this part`,
  ]);
});

test("a new folder in locales/ is a new language on every page of the site, and an unpublished language is nowhere", () => {
  assert.deepEqual(published(), [
    ...locales.map(({ id }) => id).filter((id) => id !== draft.id),
    ID,
    MORE_ID,
  ]);
  assert.deepEqual(
    readdirSync(join(copy.root, "dist"))
      .filter((name) => published().includes(name))
      .sort(),
    published().sort(),
  );
  assert.ok(!existsSync(join(copy.root, "dist", draft.id)));
  assert.ok(existsSync(join(copy.root, "dist", ID, OFFLINE_FILE)));
  assert.ok(pagesIn(ID).length > 200);
  assert.deepEqual(pagesIn(ID), pagesIn(FROM));
  assert.ok(!dist("index.html").includes(`/${draft.id}/`) && !dist("sitemap.xml").includes(`/${draft.id}/`));
});

test("each page of the new language has its lang and direction, and links to and from the other languages", () => {
  const { origin } = facts.site;
  const tagOf = new Map(readLocales(copy.root).map(({ id, tag }) => [id, tag]));
  const faults: string[] = [];
  for (const path of pagesIn(ID)) {
    const rest = path.replace(/index\.html$/, "");
    const markup = dist(`${ID}/${path}`).replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, "");
    const page = { markup };
    const [html] = tags(page, "html");
    if (html?.attributes["lang"] !== NEW.tag || html.attributes["dir"] !== NEW.dir)
      faults.push(`${path}: language`);
    const alternates = tags(page, "link")
      .filter(({ attributes }) => attributes["rel"] === "alternate")
      .map(({ attributes }) => `${attributes["hreflang"]} ${attributes["href"]}`);
    const expected = [
      ...published().map((id) => `${tagOf.get(id)} ${origin}/${id}/${rest}`),
      `x-default ${origin}/`,
    ];
    if (alternates.join() !== expected.join()) faults.push(`${path}: alternates ${alternates.join(", ")}`);
    const switched = tags(page, "a")
      .filter(({ attributes }) => attributes["hreflang"] !== undefined)
      .map(({ attributes }) => attributes["href"]);
    for (const id of published())
      if (id !== ID && !switched.includes(`/${id}/${rest}`)) faults.push(`${path}: no way to ${id}`);
    if (!dist(`${FROM}/${path}`).includes(`hreflang="${NEW.tag}" lang="${NEW.tag}" dir="${NEW.dir}"`))
      faults.push(`${path}: not in the switcher of ${FROM}`);
  }
  none(faults);
});

test("the chooser, the page for unknown addresses and the sitemap have the new language", () => {
  for (const page of ["index.html", "404.html"]) {
    assert.match(
      dist(page),
      new RegExp(`<section lang="${NEW.tag}" dir="${NEW.dir}"[^>]*>[^]*href="/${ID}/"`),
      page,
    );
  }
  assert.equal(
    (dist("sitemap.xml").match(new RegExp(`<loc>[^<]*/${ID}/`, "g")) ?? []).length,
    pagesIn(ID).length - 1,
  );
  assert.ok(existsSync(join(copy.root, `dist/${ID}/404/index.html`)));
});

test("the new language has a find box with its own words", () => {
  const home = dist(`${ID}/index.html`);
  const [, module = ""] = /"(\/find\/[0-9a-f]+\.js)"/.exec(home) ?? [];
  assert.ok(dist(module).includes(`/${ID}/help/`), module);
});

test("a choice of any of four languages in the list of services shows no service that answers only in another", () => {
  const html = dist(`${FROM}/services/index.html`);
  const offered = [...html.matchAll(/ id="(a[1-9])"/g)].map(([, id = ""]) => id);
  assert.equal(offered.length, published().length);
  assert.ok(offered.length > locales.length);
  none(offered.filter((id) => !hides(html, id)));
});

test("every handout is a file in the new language and declares it", () => {
  const papers = globSync(`dist/${ID}/handouts/*.pdf`, { cwd: copy.root });
  assert.equal(papers.length, globSync(`dist/${FROM}/handouts/*.pdf`, { cwd: copy.root }).length);
  for (const paper of papers)
    assert.match(readFileSync(join(copy.root, paper), "latin1"), new RegExp(`/Lang \\(${ID}\\)`), paper);
});

test("readers of a language without facts get what exists: an exit, an interpreter, and how to say which language", () => {
  assert.ok(!(ID in facts.site.exit));
  assert.ok(dist(`${ID}/index.html`).includes(`href="${facts.site.exit[FROM]?.url}"`));
  assert.match(textOf(dist(`${FROM}/services/index.html`)), /Qaa, or an interpreter/);
  assert.match(textOf(dist(`${ID}/card/index.html`)), /Qaa/);
});
