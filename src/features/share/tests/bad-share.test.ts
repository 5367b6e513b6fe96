import { facts, locales, site, siteIn } from "../../../site/site.ts";
import { shareSource } from "../share.load.ts";
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadShare } from "../share.load.ts";
import { cardHtml } from "../card-html.ts";
import { cardText } from "../card-text.ts";
import { placeCard } from "../card.view.ts";
import { refusals } from "../../../../tests/shared/refusals.ts";

const FILE = "src/data/share.yaml";
const folder = mkdtempSync(join(tmpdir(), "share-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const { example, talk } = shareSource(site());

const WRONG: readonly [title: string, from: string, to: string, refused: RegExp][] = [
  [
    "an example that is not a place",
    `example: ${example}`,
    "example: nowhere",
    /^src\/data\/share\.yaml: example: no place "nowhere"/,
  ],
  [
    "a line for young people without a confirmed telephone",
    `channel: ${talk.channel}`,
    "channel: nothing",
    /^src\/data\/share\.yaml: talk: no confirmed telephone "nothing"/,
  ],
];

for (const [title, from, to, refused] of WRONG) {
  test(`the build stops at ${title}, and names file and key`, () => {
    const root = mkdtempSync(join(folder, "root-"));
    mkdirSync(join(root, "src/data"), { recursive: true });
    cpSync(FILE, join(root, FILE));
    const text = readFileSync(FILE, "utf8");
    assert.ok(text.includes(from), from);
    writeFileSync(join(root, FILE), text.replace(from, to));
    const said = refusals(() => loadShare(facts(), root));
    assert.ok(
      said.some((line) => refused.test(line)),
      said.join("\n"),
    );
  });
}

test("a card with an overdue fact shows only its links, in both forms", () => {
  for (const locale of locales()) {
    const card = placeCard(siteIn(locale), example, "2999-01-01");
    assert.deepEqual([card.lines, card.dates, card.preview], [[], undefined, undefined]);
    assert.deepEqual(
      [...cardHtml(card, "").matchAll(/href="([^"]+)"/g)].map(([, href]) => href),
      [card.door.href, card.anew.href],
    );
    assert.doesNotMatch(cardText(card, "").replaceAll(card.anew.href, ""), /\d{3}/);
  }
});
