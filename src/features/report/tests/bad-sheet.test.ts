import { facts, locales, words } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { loadSheet } from "../load/load.ts";

describe("a missing word of the sheet stops the build, and the message names it", () => {
  const folder = mkdtempSync(join(tmpdir(), "sheet-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const named = new Map(locales().map((locale) => [locale.id, words(locale)]));

  /** Returns the message of the loader after `from` becomes `to` in one file. */
  function messageWith(file: string, from: string, to: string): string {
    const root = mkdtempSync(join(folder, "root-"));
    for (const { id } of locales())
      cpSync(`locales/${id}/sheet.yaml`, join(root, `locales/${id}/sheet.yaml`));
    cpSync("src/data/sheet.yaml", join(root, "src/data/sheet.yaml"));
    const text = readFileSync(join(root, file), "utf8");
    assert.ok(text.includes(from), `${file} holds ${from}`);
    writeFileSync(join(root, file), text.replace(from, to));
    try {
      loadSheet(facts(), locales(), named, root);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  }

  const DATA = "src/data/sheet.yaml";
  const wrong: [what: string, file: string, from: string, to: string, message: string][] = [
    [
      "an answer that keeps a name out",
      DATA,
      'unless: {field: named, options: ["no"]}',
      "unless: {field: named, options: [never]}",
      'src/data/sheet.yaml: reporter-name.unless: "never" is no answer of "named"',
    ],
    [
      "a way to reach the writer",
      DATA,
      "contacts: [reporter-contact, watched]",
      "contacts: [reporter-mail]",
      'src/data/sheet.yaml: anonymous.contacts: no field "reporter-mail"',
    ],
    [
      "an answer that says who the person is",
      DATA,
      "online: {known: [stranger], ",
      "online: {known: [unknown], ",
      'src/data/sheet.yaml: doors.asked.person.online: "unknown" is no answer of "known"',
    ],
    [
      "a field whose town leads to a door",
      DATA,
      "dpj: {town: child-region, reporter-town: reporter-town}",
      "dpj: {village: child-region}",
      'src/data/sheet.yaml: doors.towns.dpj: no field "village"',
    ],
    [
      "an answer beside which another does not fit",
      DATA,
      "he-knows-my-address: {relation: [parent,",
      "he-knows-my-address: {relation: [father,",
      'src/data/sheet.yaml: misfits.he-knows-my-address: "father" is no answer of "relation"',
    ],
    [
      "why a door is shown",
      "locales/en/sheet.yaml",
      '      no-town: "Name the town, or open the list."\n',
      "",
      "locales/en/sheet.yaml: form.doors.why.no-town: missing",
    ],
    [
      "why words may tell who writes",
      "locales/fr/sheet.yaml",
      '      work: "Peu de gens font ce travail à cet endroit."\n',
      "",
      "locales/fr/sheet.yaml: form.anonymous.why.work: ",
    ],
    [
      "a phrase of the handover",
      "locales/fr/sheet.yaml",
      ', nothing: "rien"}}\n    meeting:',
      "}}\n    meeting:",
      "locales/fr/sheet.yaml: handover.fields.promised.options.nothing: missing",
    ],
    [
      "a label of the handover",
      "locales/en/sheet.yaml",
      '    amount: {label: "Other amounts named"}\n',
      "",
      "locales/en/sheet.yaml: handover.fields.amount: missing",
    ],
    [
      "a plural form",
      "locales/fr/sheet.yaml",
      'many: "{{count}} de comptes notés", ',
      "",
      "locales/fr/sheet.yaml: handover.fields.accounts.count.many: missing",
    ],
    [
      "a situation that does not exist",
      DATA,
      "deadline, kind: date-about, block: now, future: true, only: [",
      "deadline, kind: date-about, block: now, future: true, only: [nowhere, ",
      'src/data/sheet.yaml: deadline.only: "nowhere" is no answer of "situation"',
    ],
    [
      "a zone",
      "locales/en/sheet.yaml",
      '    central: "Central time"\n',
      "",
      "locales/en/sheet.yaml: handover.zones.central: missing",
    ],
    [
      "an option of the form",
      "locales/ar/sheet.yaml",
      'meeting: "لقاء", ',
      "",
      "locales/ar/sheet.yaml: form.fields.asked.options.meeting: missing",
    ],
    [
      "the name of a detail",
      "locales/ar/sheet.yaml",
      "    town: {all: ",
      "    towns: {all: ",
      "locales/ar/sheet.yaml: form.heard.town: missing",
    ],
    [
      "a word too many",
      "locales/en/sheet.yaml",
      '    amount: {label: "Other amounts"',
      '    amounts: {label: "\u00a0Other amounts"',
      "locales/en/sheet.yaml: form.fields.amounts: nothing in src/data/sheet.yaml asks for it",
    ],
    ["a repeated field", DATA, "{id: amount,", "{id: town,", "src/data/sheet.yaml: town: stands twice"],
    [
      "a situation left out",
      DATA,
      "[threatened-with-images, image-shared,",
      "[image-shared,",
      'src/data/sheet.yaml: situation: lacks "threatened-with-images"',
    ],
    [
      "a need for a field that does not exist",
      DATA,
      "fields: [town]",
      "fields: [city]",
      'src/data/sheet.yaml: needs.town: no field "city"',
    ],
    [
      "a part of what no story tells",
      DATA,
      "told: [police-kin], maybe",
      "told: [cousin], maybe",
      'src/data/sheet.yaml: doors.parts.police.told: no "cousin" under tells',
    ],
    [
      "a need of what no story tells",
      DATA,
      "told: [payment]",
      "told: [wealth]",
      'src/data/sheet.yaml: needs.amount-paid.told: no "wealth" under tells',
    ],
    [
      "evidence that nothing asks for",
      DATA,
      "evidence: [what-kept]",
      "evidence: []",
      'src/data/sheet.yaml: needs: none for "what-kept"',
    ],
    [
      "a danger that is not an option",
      DATA,
      "danger: [within-a-day]",
      "danger: [today]",
      'src/data/sheet.yaml: meeting.danger: no option "today"',
    ],
    [
      "a detail that goes nowhere",
      DATA,
      "town: {field: town, together: true}",
      "town: {field: city}",
      'src/data/sheet.yaml: heard.town: no field "city"',
    ],
    [
      "a tick for an answer that does not exist",
      DATA,
      "with: {whose: unsure}",
      "with: {whose: mine}",
      'src/data/sheet.yaml: heard.handle-unsure.with: "mine" is no answer of "whose"',
    ],
    [
      "a report that no answers complete",
      DATA,
      "all: [safe, situation]",
      "all: [safety, situation]",
      'src/data/sheet.yaml: enough: no field "safety"',
    ],
    [
      "a clock of a field that does not exist",
      DATA,
      "day: next-when",
      "day: next-day",
      'src/data/sheet.yaml: urgency.clock: no field "next-day"',
    ],
    [
      "a clock of an answer that does not exist",
      DATA,
      "today: [today]",
      "today: [tonight]",
      'src/data/sheet.yaml: urgency.clock: "tonight" is no answer of "next"',
    ],
    [
      "a tempered answer that is no danger",
      DATA,
      "{field: meeting, option: within-a-day, days: 1}",
      "{field: meeting, option: later, days: 1}",
      'src/data/sheet.yaml: urgency.tempered: "later" is no danger of "meeting"',
    ],
    [
      "a gist of a field that does not exist",
      DATA,
      "{id: where, fields: [town]}",
      "{id: where, fields: [city]}",
      'src/data/sheet.yaml: gist.where: no field "city"',
    ],
    [
      "people of nobody",
      DATA,
      "    people: child\n",
      "",
      'src/data/sheet.yaml: child.people: missing: it says of whom "age" is',
    ],
    [
      "a word for a day",
      "locales/ar/sheet.yaml",
      '    after-tomorrow: "',
      '    overmorrow: "',
      "locales/ar/sheet.yaml: form.relative.after-tomorrow: missing",
    ],
    [
      "a line of the gist",
      "locales/ar/sheet.yaml",
      ', asked: "ما طُلب"',
      "",
      "locales/ar/sheet.yaml: beside.gist.lines.asked: missing",
    ],
    [
      "a second handover in one language",
      "locales/fr/sheet.yaml",
      "\nhandover:",
      "\nbeside: {}\nhandover:",
      "locales/fr/sheet.yaml: beside",
    ],
    [
      "letters that are no pattern",
      DATA,
      '\\p{Script=Arabic}"',
      '\\p{Script=Arabe}"',
      "not a regular expression",
    ],
  ];
  for (const [what, file, from, to, message] of wrong) {
    test(what, () => assert.ok(messageWith(file, from, to).includes(message), messageWith(file, from, to)));
  }
  test("the real sheet lacks nothing", () => assert.equal(messageWith(DATA, "# The", "# The"), ""));
});
