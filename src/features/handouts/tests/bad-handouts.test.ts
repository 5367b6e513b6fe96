import { facts, locales, words } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { loadHandouts } from "../handouts.load.ts";

const folder = mkdtempSync(join(tmpdir(), "handouts-"));
after(() => rmSync(folder, { recursive: true, force: true }));

describe("a fault stops the build, and the message names it", () => {
  const all = new Map(locales().map((locale) => [locale.id, words(locale)]));
  const [language] = locales().map(({ id }) => id);
  const FACTS = "src/data/handouts.yaml";
  const WORDS = `locales/${language}/handouts.yaml`;

  /** Returns what the loader reports after `from` becomes `to` in one file. */
  function refusal(file: string, from: string | RegExp, to: string, known = facts()): string {
    const root = mkdtempSync(join(folder, "root-"));
    for (const { id } of locales())
      cpSync(`locales/${id}/handouts.yaml`, join(root, `locales/${id}/handouts.yaml`));
    cpSync(FACTS, join(root, FACTS));
    const text = readFileSync(join(root, file), "utf8");
    const changed = text.replace(from, to);
    assert.ok(changed !== text || from === to, `nothing to change in ${file}`);
    writeFileSync(join(root, file), changed);
    try {
      loadHandouts(known, locales(), all, root);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  }

  const WRONG: [title: string, file: string, from: string | RegExp, to: string, message: string][] = [
    [
      "a service that does not exist",
      FACTS,
      "service: kids-help-phone, channels: [phone, sms]",
      "service: nobody, channels: [phone]",
      `${FACTS}: poster-young.parts.call: no service "nobody"`,
    ],
    [
      "a code that leads nowhere",
      FACTS,
      "leads: young",
      "leads: nowhere",
      `${FACTS}: poster-young: no page "nowhere"`,
    ],
    [
      "a source that does not exist",
      FACTS,
      "sources: [kidshelpphone-faqs",
      "sources: [no-such-page",
      `${FACTS}: poster-young.sources: no source "no-such-page"`,
    ],
    [
      "a part from a page that does not have it",
      FACTS,
      "part: tonight",
      "part: tomorrow",
      `${FACTS}: poster-young.parts.call.from: no part "tomorrow" of a page "young"`,
    ],
    [
      "a sentence that its page no longer has",
      FACTS,
      "take: [heading, steps]",
      "take: [heading, list]",
      `${FACTS}: first-hour.parts.hour.from: no "list" in part "hour" of a page "staff"`,
    ],
    [
      "a repeated part",
      FACTS,
      "{id: begin}",
      "{id: call}",
      `${FACTS}: poster-young.parts.call: stands twice`,
    ],
    ["an unknown field", FACTS, "leads: young", "leads: young\n  colour: red", `${FACTS}: poster-young`],
    [
      "a handout without words",
      WORDS,
      "first-hour:",
      "second-hour:",
      `${WORDS}: first-hour: missing in this language`,
    ],
    [
      "a part without words",
      WORDS,
      /^ {4}near:\n( {6}.*\n)+/m,
      "",
      `${WORDS}: poster-places.parts.near: missing in this language`,
    ],
    [
      "a box without a label",
      WORDS,
      /^ {4}police: .*\n/m,
      "",
      `${WORDS}: first-hour.blanks.police: missing in this language`,
    ],
    ["a telephone in a sentence", WORDS, /^ {2}use: /m, "  use: 514 555-0199 ", "a telephone number"],
  ];
  for (const [title, file, from, to, message] of WRONG)
    test(title, () =>
      assert.ok(refusal(file, from, to).includes(message), refusal(file, from, to) || "nothing was refused"),
    );
  test("a channel that is not confirmed", () => {
    const id = "info-aide-violence-sexuelle";
    const service = facts().services.get(id)!;
    const channels = service.channels.map((channel) => ({ ...channel, status: "unconfirmed" as const }));
    const known = { ...facts(), services: new Map([...facts().services, [id, { ...service, channels }]]) };
    const said = refusal(FACTS, "leads: young", "leads: young", known);
    assert.ok(said.includes(`${id}: no confirmed channel "phone": not for paper`), said);
  });
  test("the real files have no fault", () =>
    assert.equal(refusal(FACTS, "leads: young", "leads: young"), ""));
});
