import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { noAges } from "../locales/age.ts";
import { lines } from "../locales/lines.ts";
import { sentencesOf } from "../locales/sentences.ts";
import { compare, report } from "../locales/report.ts";
import { readLocales } from "../../src/core/words/locales.ts";

const folder = mkdtempSync(join(tmpdir(), "locales-"));
after(() => rmSync(folder, { recursive: true }));

let made = 0;
/** Makes a folder with these files. */
function fixture(files: Readonly<Record<string, string>>): string {
  const root = join(folder, String(++made));
  write(root, files);
  return root;
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

function commit(root: string, day: string): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` };
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.org", ...args], {
      cwd: root,
      env,
      stdio: "pipe",
    });
  if (!existsSync(join(root, ".git"))) git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", day);
}

const GUIDE = "---\ntitle: One\n---\n## Heading here\n\nA first part.\n\nA second part.\n";
const FILES = {
  "locales/one/ui/plan.json":
    '{\n  "then": "What comes then",\n  "call_one": "{{count}} call",\n  "call_other": "{{count}} calls"\n}\n',
  "locales/one/steps.yaml":
    "acts:\n  stop: {all: Stop it., me-young: Stop., me-adult: Stop now.}\n  long: >-\n    Several lines\n    of text\nlist: [first, second]\n",
  "locales/one/guides/law.md": GUIDE.replace(
    "title: One",
    "title: One\ntab: One\ndescription: One\nsummary: [a, b]\nfirst: One",
  ),
  "locales/one/GLOSSARY.md": "Ours",
  "locales/one/keywords.yaml": "ignore: [a]\n",
};
const LANGUAGES = [
  { id: "one", reads: [], published: true },
  { id: "two", reads: ["one"], published: false },
];

test("a sentence counts once, with all its plural forms, all its variants and its lines in the file", () => {
  const found = sentencesOf(fixture(FILES), "one");
  assert.deepEqual(
    [...found].map(([name, { from, to }]) => `${name} ${from}-${to}`),
    [
      "guides/law.md: head 1-7",
      "guides/law.md: part 1 8-9",
      "guides/law.md: part 2 10-11",
      "guides/law.md: part 3 12-12",
      "steps.yaml: acts.stop 2-2",
      "steps.yaml: acts.long 3-5",
      "steps.yaml: list.0 6-6",
      "steps.yaml: list.1 6-6",
      "ui/plan.json: then 2-2",
      "ui/plan.json: call 3-4",
    ],
  );
});

test("a sentence is named, with both days, if the source changed after it; others are not", () => {
  const root = fixture(FILES);
  cpSync(join(root, "locales/one"), join(root, "locales/two"), { recursive: true });
  commit(root, "2026-01-01");
  write(root, {
    "locales/one/ui/plan.json": FILES["locales/one/ui/plan.json"]
      .replace("comes then", "comes next")
      .replace("{{count}} calls", "{{count}} calls more"),
    "locales/one/guides/law.md": FILES["locales/one/guides/law.md"].replace("A second part", "Another part"),
  });
  commit(root, "2026-02-02");
  write(root, {
    "locales/two/ui/plan.json": FILES["locales/one/ui/plan.json"].replace(
      "What comes then",
      "Otherwise said",
    ),
  });
  commit(root, "2026-03-03");
  const { older } = compare(root, LANGUAGES).get("two")!;
  assert.deepEqual(
    older.map(({ sentence, own, source }) => `${sentence.file}: ${sentence.key} ${own} ${source}`),
    [
      "guides/law.md: part 3 2026-01-01 12:00 2026-02-02 12:00",
      "ui/plan.json: call 2026-01-01 12:00 2026-02-02 12:00",
    ],
  );
  write(root, {
    "locales/two/guides/law.md": FILES["locales/one/guides/law.md"].replace("A second part", "Mended"),
  });
  assert.deepEqual(
    compare(root, LANGUAGES)
      .get("two")!
      .older.map(({ sentence }) => sentence.key),
    ["call"],
    "what is not committed yet is new",
  );
});

test("without git the report says that ages are unknown", () => {
  const root = fixture({ ...FILES, "locales/two/ui/plan.json": FILES["locales/one/ui/plan.json"] });
  assert.match(noAges(root) ?? "", /no git history/);
  assert.deepEqual(compare(root, LANGUAGES).get("two")!.older, []);
});

test("a sentence of four words that says the same in two languages looks untranslated; a name does not", () => {
  const said =
    '{"lead": "We are here for you.", "short": "No", "x": {"name": "Centre for Child Protection Canada"}}';
  const root = fixture({ "locales/one/ui/a.json": said, "locales/two/ui/a.json": said });
  assert.deepEqual(
    compare(root, LANGUAGES)
      .get("two")!
      .same.map(({ sentence, as }) => `${sentence.key} ${as}`),
    ["lead one"],
  );
});

test("a fresh copy is reported as untranslated: a count for all languages, each file once for one", () => {
  const said = `{${Array.from({ length: 9 }, (_, n) => `"k${n}": "We are here for you ${n}."`).join(",")}}`;
  const root = fixture({ "locales/one/ui/a.json": said, "locales/two/ui/a.json": said });
  const compared = compare(root, LANGUAGES);
  assert.deepEqual(compared.get("one")!.same, [], "what was copied is no copy");
  const [locale] = readLocales();
  const draft = {
    ...compared.get("two")!,
    locale: { ...locale!, id: "two", published: false },
    missing: [],
    exit: undefined,
  };
  assert.match(
    lines(draft).join("\n"),
    /9 word for word as in another language:\n {2}locales\/two\/ui\/a.json: 9 sentences, from k0 on\n/,
  );
  assert.match(
    lines(draft, false).join("\n"),
    /9 word for word as in another language; npm run locales -- two names each\n$/,
  );
});

test("missing sentences are listed for a draft without an error, and are an error for a published language", () => {
  const root = fixture({});
  for (const part of ["src", "locales"]) cpSync(part, join(root, part), { recursive: true });
  const [first] = readLocales();
  assert.ok(first);
  cpSync(join(root, `locales/${first.id}`), join(root, "locales/qaa"), { recursive: true });
  write(root, {
    "locales/qaa/locale.json": JSON.stringify({
      ...JSON.parse(readFileSync(join(root, `locales/${first.id}/locale.json`), "utf8")),
      published: false,
      tag: "qaa",
      order: 9,
      label: "Qaa",
      reads: ["en"],
    }),
    "locales/qaa/ui/plan.json": readFileSync(join(root, "locales/qaa/ui/plan.json"), "utf8").replace(
      /"then": "[^"]*",/,
      "",
    ),
    [`locales/${first.id}/ui/home.json`]: readFileSync(
      join(root, `locales/${first.id}/ui/home.json`),
      "utf8",
    ).replace(/"description": "[^"]*"/, '"description": "⟦home.description⟧"'),
  });
  rmSync(join(root, "locales/qaa/guides/law.md"));
  write(root, {
    "locales/qaa/told.yaml": readFileSync(join(root, "locales/qaa/told.yaml"), "utf8").replace(
      /^apps:$/m,
      "apps:\n  nowhere: [nowhere]",
    ),
    "locales/qaa/said/at-school.txt": "[119] said\n",
  });
  const all = new Map(report(root).map((one) => [one.locale.id, one]));
  const draft = all.get("qaa")!;
  const said = lines(draft).join("\n");
  assert.match(said, /qaa {2}⟦draft⟧ Qaa, not published/);
  assert.match(said, /locales\/qaa\/ui\/plan.json: then: missing in this language/);
  assert.match(said, /locales\/qaa\/guides\/law.md: file missing in this language/);
  for (const key of [
    "danger.yaml: emergency",
    "danger.yaml: crisis",
    "told.yaml: persons.",
    "keywords.yaml: situations.",
  ])
    assert.match(
      said,
      new RegExp(`locales/qaa/${key.replaceAll(".", "\\.")}.*: still as in locales/${first.id}\\b`),
    );
  assert.match(said, /locales\/qaa\/said\/meeting\.txt: still as in locales\//);
  assert.match(said, /locales\/qaa\/told\.yaml: apps\.nowhere: no such platform/);
  assert.match(said, /locales\/qaa\/said\/at-school\.txt: line 1: no such tag "119"/);
  assert.match(said, /The exit opens the page of en/);
  assert.deepEqual(
    all.get(first.id)!.missing.map(({ field, message }) => `${field}: ${message}`),
    ["description: still to be written: ⟦home.description⟧"],
  );
});
