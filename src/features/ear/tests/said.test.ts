import { facts, locales, site } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { Problems } from "../../../core/read/problems.ts";
import { OTHERS } from "../ear.rules.ts";
import { earSources, learnedFile, readEarFacts, readLearned, sentencesHash } from "../ear.load.ts";
import { refusals } from "../../../../tests/shared/refusals.ts";
import { readSaid } from "../load/said.ts";

const root = mkdtempSync(join(tmpdir(), "said-"));
after(() => rmSync(root, { recursive: true, force: true }));
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const saidOf = ({ file, field, message }: Problems["list"][number]): string =>
  [file, field, message].filter(Boolean).join(": ");
const OWN = { answeredBy: { "no-situation-yet": "something-else" } };

test("a sentence is read with its tags", () => {
  write(
    "locales/en/said/meeting.txt",
    "[911 988 parent also:self-harm also:abroad] she went to meet him\n[child] he wants to meet\n(it) begins so\n",
  );
  const problems = new Problems();
  const [first, second, third] = readSaid(root, "en", facts(), OWN, problems);
  assert.deepEqual(problems.list, []);
  assert.deepEqual(first, {
    text: "she went to meet him",
    leads: "meeting",
    also: ["self-harm", "abroad"],
    emergency: true,
    crisis: true,
    speaker: "parent",
  });
  assert.deepEqual([second?.speaker, second?.emergency, second?.also], ["child", false, []]);
  assert.equal(third?.text, "(it) begins so");
});

test("a wrong sentence is named by file and line", () => {
  rmSync(join(root, "locales"), { recursive: true });
  write(
    "locales/en/said/meeting.txt",
    "[119] he wants to meet\n\n[also:nowhere] x\n[child] [911] y\n[child]z\n[child parent] w\n",
  );
  write("locales/en/said/nothing.txt", "v\n");
  const problems = new Problems();
  readSaid(root, "en", facts(), OWN, problems);
  assert.deepEqual(problems.list.map((one) => saidOf(one)).sort(), [
    'locales/en/said/meeting.txt: line 1: no such tag "119"',
    "locales/en/said/meeting.txt: line 2: no sentence",
    'locales/en/said/meeting.txt: line 3: no such tag "also:nowhere"',
    "locales/en/said/meeting.txt: line 4: all tags stand in one pair of brackets, with a space after it",
    "locales/en/said/meeting.txt: line 5: all tags stand in one pair of brackets, with a space after it",
    'locales/en/said/meeting.txt: line 6: two people speak: "child" and "parent"',
    'locales/en/said/nothing.txt: name: no situation "nothing"',
  ]);
});

test("a sentence that stands twice is named, with both files and lines", () => {
  const folder = mkdtempSync(join(tmpdir(), "said-twice-"));
  after(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries({
    "abroad.txt": "[child] he has my Pictures\nonce\n",
    "meeting.txt": "# he has my pictures\nother\nhe has my pictures\n[911] other\n",
  })) {
    mkdirSync(join(folder, "locales/en/said"), { recursive: true });
    writeFileSync(join(folder, "locales/en/said", file), text);
  }
  const problems = new Problems();
  readSaid(folder, "en", facts(), OWN, problems);
  assert.deepEqual(
    problems.list.map((one) => saidOf(one)),
    [
      'locales/en/said/meeting.txt: line 3: "he has my pictures" stands in locales/en/said/abroad.txt, line 1 too',
      'locales/en/said/meeting.txt: line 4: "other" stands in locales/en/said/meeting.txt, line 2 too',
    ],
  );
});

test("a comment is no sentence, and a file with comments alone is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "said-comment-"));
  after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "locales/en/said"), { recursive: true });
  const file = join(folder, "locales/en/said/meeting.txt");
  const read = (text: string) => {
    writeFileSync(file, text);
    const problems = new Problems();
    const said = readSaid(folder, "en", facts(), OWN, problems);
    return [said.map((one) => one.text), problems.list.map((one) => saidOf(one))];
  };
  const none = "locales/en/said/meeting.txt: no sentence yet: write what people type, one sentence a line";
  assert.deepEqual(read("# What to write\n"), [[], [none]]);
  assert.deepEqual(read(""), [[], [none]]);
  assert.deepEqual(read("# What to write\nhe wants to meet\n#1 he said\n"), [
    ["he wants to meet", "#1 he said"],
    [],
  ]);
});

test("a published language in which nothing leads to a situation is refused, and the file to write is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "said-whole-"));
  after(() => rmSync(folder, { recursive: true }));
  const { sources } = site();
  const [first] = sources.locales;
  for (const part of ["src/data/ear.yaml", ...sources.locales.map(({ id }) => `locales/${id}/said`)])
    cpSync(part, join(folder, part), { recursive: true });
  for (const file of ["meeting", "calm"]) rmSync(join(folder, `locales/${first!.id}/said/${file}.txt`));
  const published = sources.locales.map((locale) => ({ ...locale, published: true }));
  assert.deepEqual(
    refusals(() => earSources({ sources: { ...sources, locales: published, root: folder } })),
    [
      `locales/${first!.id}/said/calm.txt: : file missing: write sentences as people type them, one a line`,
      `locales/${first!.id}/said/meeting.txt: : file missing: write sentences as people type them, one a line`,
    ],
  );
});

test("every situation that the ear is told of must exist", () => {
  write(
    "src/data/ear.yaml",
    "answeredBy: {no-situation-yet: nowhere, meeting: something-else}\ncareful: [nobody]\ncheats: [nothing]\n",
  );
  const problems = new Problems();
  readEarFacts(facts(), problems, root);
  assert.deepEqual(
    problems.list.map((one) => saidOf(one)),
    [
      'src/data/ear.yaml: answeredBy.no-situation-yet: no situation "nowhere"',
      "src/data/ear.yaml: answeredBy.meeting: it is a situation: delete this line",
      'src/data/ear.yaml: careful: no situation "nobody"',
      'src/data/ear.yaml: cheats: no situation "nothing"',
    ],
  );
});

test("an ear that is broken is named", () => {
  write(learnedFile("en"), '{"sentences": "1", "ear": {}}');
  const problems = new Problems();
  assert.equal(readLearned("en", problems, root), undefined);
  assert.equal(problems.list.length, 1);
  assert.match(saidOf(problems.list[0]!), /src\/features\/ear\/learned\/en\.json/);
});

for (const { id } of locales()) {
  const problems = new Problems();
  const said = readSaid(process.cwd(), id, facts(), readEarFacts(facts(), problems)!, problems);

  test(`no sentence is wrong or stands twice, and what is learned comes from them as they are: else run npm run ear:train (${id})`, () => {
    assert.deepEqual(problems.list, []);
    assert.ok(said.length > 3_000);
    assert.equal(readLearned(id, problems)?.sentences, sentencesHash(said));
  });

  test(`every situation has sentences (${id})`, () => {
    const leads = new Set(said.map((one) => one.leads));
    assert.deepEqual(
      [...facts().situations.keys(), ...OTHERS].filter((one) => !leads.has(one)),
      [],
    );
  });
}

test("every published language has an ear", () => {
  assert.deepEqual(
    [...earSources(site()).ears.keys()].sort(),
    locales()
      .map(({ id }) => id)
      .sort(),
  );
});
