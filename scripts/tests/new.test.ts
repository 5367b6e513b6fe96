import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { create } from "../content/new.ts";
import { publishable } from "../../src/core/facts/publish.rules.ts";
import { readLocales } from "../../src/core/words/locales.ts";
import { loadSaid } from "../../src/features/ear/ear.load.ts";
import { loadFacts } from "../../src/site/load-facts.ts";
import { loadFindSources } from "../../src/features/find/find.load.ts";
import { loadWords } from "../../src/site/load-words.ts";
import { refusals } from "../../tests/shared/refusals.ts";

const root = mkdtempSync(join(tmpdir(), "new-"));
after(() => rmSync(root, { recursive: true }));
for (const part of ["src", "locales"]) cpSync(part, join(root, part), { recursive: true });
const locales = readLocales();
const kinds = { situation: "new-worry", service: "tel-exemple", guide: "new-guide" };
const before = new Map(
  globSync("{src/data,locales}/**/*.{yaml,md,txt}", { cwd: root }).map((file) => [
    file,
    readFileSync(join(root, file), "utf8"),
  ]),
);
const made = Object.entries(kinds).flatMap(([kind, id]) => create(root, kind, id));
const written = made.map(({ path }) => path);
const UNWRITTEN = /^[^:]+: [^:]+: still to be written: ⟦[^⟧]+⟧?$/;

/** What a volunteer fills in, by file and by the text of the mark. Every other mark gets a sentence. */
const FACTS: Readonly<Record<string, readonly (readonly [asks: RegExp, value: string])[]>> = {
  "src/data/situations/new-worry.yaml": [
    [/pictures/, "worries-and-after"],
    [/its place/, "998"],
    [/^true/, "false"],
    [/help\//, "help/new-worry"],
    [/sentence on danger/, "calm"],
    [/under say/, "nothing"],
    [/under (avoid|talk)/, "calm"],
    [/id of a service/, "info-social-811"],
    [/what comes next/, "talk-calmly"],
    [/sources\.yaml/, "cybertip-about-how-it-works-en"],
    [/the day/, "2026-11-25"],
  ],
  "src/data/services/tel-exemple.yaml": [
    [/^services\//, "services/998"],
    [/^emergency/, "support"],
    [/^3;/, "3"],
    [/official name/, "Tel-Exemple"],
    [/who runs/, "Tel-Exemple"],
    [/^true when/, "false"],
    [/^quebec/, "quebec"],
    [/^anyone/, "anyone"],
    [/^anonymous/, "anonymous"],
    [/takes in/, "someone-to-talk-to"],
    [/^fr:/, "fr"],
    [/ten digits/, "+15145550123"],
    [/^confirmed|best channel/, "unconfirmed"],
    [/sources\.yaml/, "cybertip-about-how-it-works-en"],
    [/the day/, "2026-11-25"],
  ],
  "src/data/guides.yaml": [
    [/^address/, "new-guide"],
    [/^young/, "staff"],
    [/^true/, "false"],
    [/go on/, "page:staff"],
    [/the day/, "2026-11-25"],
  ],
};

/** Replaces each mark in the files that match a pattern. */
function fill(files: RegExp, value: (asks: string, file: string) => string): number {
  let filled = 0;
  for (const file of written.filter((path) => files.test(path))) {
    const text = readFileSync(join(root, file), "utf8").replaceAll(
      /"⟦([^⟧]*)⟧"|⟦([^⟧]*)⟧/g,
      (_mark, quoted?: string, bare?: string) => {
        filled += 1;
        const said = value(quoted ?? bare ?? "", file);
        return quoted === undefined || /^(\d{1,3}|true|false)$/.test(said) ? said : JSON.stringify(said);
      },
    );
    writeFileSync(join(root, file), text);
  }
  return filled;
}

test("the command adds facts, and words in every language, and changes no other line", () => {
  assert.deepEqual(written.filter((file) => file.startsWith("src/")).sort(), Object.keys(FACTS).sort());
  const perLanguage = [
    "situations.yaml",
    "keywords.yaml",
    "services.yaml",
    "guides/new-guide.md",
    "said/new-worry.txt",
  ];
  for (const { id } of locales)
    assert.deepEqual(
      written.filter((file) => file.startsWith(`locales/${id}/`)).length,
      perLanguage.length,
      id,
    );
  for (const file of written) {
    const lines = readFileSync(join(root, file), "utf8").split("\n");
    const old = before.get(file)?.split("\n") ?? [];
    assert.deepEqual(
      old.filter((line) => !lines.includes(line)),
      [],
      file,
    );
  }
  assert.deepEqual(
    made.filter(({ path, isNew }) => isNew === before.has(path)),
    [],
    "how to undo it depends on which files are new",
  );
});

test("a situation that no page leads to is refused, until a page for a reader lists it", () => {
  const unread = 'src/data/pages.yaml: situations: no page leads a reader to "new-worry"';
  const file = join(root, "src/data/pages.yaml");
  const pages = readFileSync(file, "utf8");
  writeFileSync(
    file,
    pages.replace("        - something-else\n", "        - new-worry\n        - something-else\n"),
  );
  assert.ok(!refusals(() => loadFacts(root)).includes(unread));
});

test("unfinished facts are refused with a list of file, key and what to write", () => {
  const said = refusals(() => loadFacts(root));
  assert.deepEqual(
    said.filter((line) => !UNWRITTEN.test(line)),
    [],
  );
  assert.equal(
    fill(
      /^src\//,
      (asks, file) => FACTS[file]?.find(([asked]) => asked.test(asks))?.[1] ?? `nothing for “${asks}”`,
    ),
    said.length,
  );
  assert.deepEqual(
    refusals(() => loadFacts(root)),
    [],
  );
});

test("each unwritten sentence is refused by name in every language, and finished words are accepted", () => {
  const facts = publishable(loadFacts(root));
  const refusedWords = () => [
    ...refusals(() => loadWords(facts, locales, root)),
    ...refusals(() => loadFindSources(facts, locales, root)),
  ];
  const unsaid = () => refusals(() => loadSaid(facts, locales, root));
  assert.deepEqual(
    unsaid().sort(),
    locales
      .map(
        ({ id }) =>
          `locales/${id}/said/new-worry.txt: : no sentence yet: write what people type, one sentence a line`,
      )
      .sort(),
  );
  for (const { id } of locales)
    appendFileSync(join(root, `locales/${id}/said/new-worry.txt`), "[child] a worry that is new\n");
  assert.deepEqual(unsaid(), []);
  const said = refusedWords();
  assert.deepEqual(
    said.filter((line) => !UNWRITTEN.test(line)),
    [],
  );
  for (const { id } of locales) {
    for (const key of [
      "situations.yaml: new-worry.title",
      "keywords.yaml: situations.new-worry.0",
      "services.yaml: tel-exemple.what",
      "guides/new-guide.md: line 2",
    ]) {
      assert.ok(
        said.some((line) => line.startsWith(`locales/${id}/${key}: `)),
        `${id} ${key}\n${said.join("\n")}`,
      );
    }
  }
  fill(/^locales\//, (asks, file) =>
    /rests on/.test(asks) ? "service:cybertip" : `Words of ${file.split("/")[1]}`,
  );
  assert.deepEqual(refusedWords(), []);
});

test("the command says what else a new situation needs", () => {
  const { stdout } = spawnSync(
    process.execPath,
    [resolve("scripts/content/new.ts"), "situation", "more-worry"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  assert.match(stdout, /sentences .* in each locales\/XX\/said\/more-worry\.txt/);
  assert.match(stdout, /npm run ear:train/);
  assert.match(stdout, /src\/data\/pages\.yaml/);
});

test("a wrong command gets an answer with the right one, and writes nothing", () => {
  assert.throws(
    () => create(root),
    /What is new\? npm run new -- guide\|service\|situation ID, as in: npm run new -- service tel-exemple/,
  );
  assert.throws(() => create(root, "page", "x"), /"page" cannot be made/);
  assert.throws(
    () => create(root, "service", "Tel Exemple"),
    /"Tel Exemple": an id is small letters, digits and single hyphens/,
  );
  assert.throws(
    () => create(root, "service", "tel-exemple"),
    /src\/data\/services\/tel-exemple\.yaml is there already: change that file, or choose another id/,
  );
  const guides = readFileSync(join(root, "src/data/guides.yaml"), "utf8");
  assert.throws(() => create(root, "guide", "law"), /there already|has law already/);
  assert.equal(readFileSync(join(root, "src/data/guides.yaml"), "utf8"), guides);
});
