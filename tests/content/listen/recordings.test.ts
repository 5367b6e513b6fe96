import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { loadRecordings, spokenHash } from "../../../src/content/recordings.ts";
import { spokenTexts } from "../../../src/views/listen/recordings.ts";
import { easySources, facts, locales } from "../../../src/content/site.ts";
import { displayPhone } from "../../../src/domain/phone.ts";
import { refusals } from "../../shared/refusals.ts";

const folder = mkdtempSync(join(tmpdir(), "recordings-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const PLACE = "xx/page/1";
const TEXT = "Call this number.\n1 2 3";
const spoken = new Map([[PLACE, TEXT]]);

/** A project with these files in its folder of recordings. */
function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(folder, "root-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, "audio", dirname(name)), { recursive: true });
    writeFileSync(join(root, "audio", name), text);
  }
  return root;
}
const said = (files: Readonly<Record<string, string>>): string =>
  refusals(() => loadRecordings(spoken, project(files))).join("\n");

test("without a recording there is nothing to play, and nothing is wrong", () => {
  assert.equal(loadRecordings(spoken, project({})).size, 0);
  assert.equal(loadRecordings(spoken, project({ "README.md": "How" })).size, 0);
});

test("a recording is played while its page says what it says", () => {
  const root = project({ [`${PLACE}.opus`]: "sound", [`${PLACE}.sha256`]: `${spokenHash(TEXT)}\n` });
  assert.deepEqual([...loadRecordings(spoken, root)], [[PLACE, `${PLACE}.opus`]]);
});

test("a recording whose text has changed, if only by a number, stops the build and is named", () => {
  const lines = said({ [`${PLACE}.mp3`]: "sound", [`${PLACE}.sha256`]: spokenHash(TEXT.replace("3", "4")) });
  assert.match(lines, /^audio\/xx\/page\/1\.mp3: : its text has changed/);
  assert.ok(lines.includes(spokenHash(TEXT)));
});

const WRONG: readonly [title: string, files: Record<string, string>, refused: RegExp][] = [
  ["a recording of nobody knows what", { [`${PLACE}.mp3`]: "a" }, /page\/1\.sha256: : missing: write \w{64}/],
  ["a mark without a recording", { [`${PLACE}.sha256`]: "a" }, /page\/1\.sha256: : there is no recording/],
  ["a recording of no page", { "xx/nowhere/1.mp3": "a" }, /xx\/nowhere\/1\.mp3: : nothing is read/],
  ["another kind of file", { [`${PLACE}.wav`]: "a" }, /page\/1\.wav: : expected/],
  ["an empty recording", { [`${PLACE}.mp3`]: "" }, /page\/1\.mp3: : empty/],
  [
    "a recording too heavy for a telephone",
    { [`${PLACE}.mp3`]: "a".repeat(310_000) },
    /page\/1\.mp3: : \d+ kB/,
  ],
  [
    "two recordings of one text",
    { [`${PLACE}.mp3`]: "a", [`${PLACE}.opus`]: "a", [`${PLACE}.sha256`]: spokenHash(TEXT) },
    /one recording a place/,
  ],
];
for (const [title, files, refused] of WRONG)
  test(`${title} stops the build and is named`, () => assert.match(said(files), refused));

test("every screen in easy words may be recorded, its numbers with it", () => {
  const texts = spokenTexts();
  assert.equal(texts.size, locales().length * easySources().file.screens.length);
  for (const { id, phone } of locales()) {
    const own = [...texts]
      .filter(([place]) => place.startsWith(`${id}/`))
      .map(([, text]) => text)
      .join("\n");
    for (const { services } of easySources().file.screens)
      for (const { service } of services) {
        const { value } = facts()
          .services.get(service)!
          .channels.find(({ type }) => type === "phone")!;
        assert.ok(own.includes(displayPhone(value, phone)), value);
      }
    assert.doesNotMatch(own, /[<>]|\]\(/);
  }
});
