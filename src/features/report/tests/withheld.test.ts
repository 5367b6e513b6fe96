import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fits } from "../fits.rules.ts";
import { handover } from "../handover.rules.ts";
import { handedOver, isWithheld } from "../withheld.rules.ts";
import { allLines, handovers, outline, sheet } from "./sources.ts";

const NAME = "Nadia Zzqxname";
const withName = { safe: "yes", situation: "meeting", "reporter-name": NAME };
const textOf = (answers: Parameters<typeof handover>[0]): string =>
  handovers.map((phrases) => JSON.stringify(handover(answers, sheet, phrases))).join("\n");

describe("a report without a name", () => {
  test("no line holds the name, and the machine lines do not either", () => {
    assert.ok(textOf({ ...withName, named: "yes" }).includes(NAME));
    assert.ok(textOf(withName).includes(NAME));
    assert.ok(!textOf({ ...withName, named: "no" }).includes("Zzqxname"));
  });

  test("the text says so, in each language of those who take reports", () => {
    const said = (language: string): string | undefined =>
      outline({ ...withName, named: "no" }, language).find((line) => /name|nom/.test(line));
    assert.equal(said("en"), "Name of the person reporting: wants to stay without a name");
    assert.equal(said("fr"), "Nom de la personne qui signale: veut rester sans nom");
  });

  test("the name is not asked, and is asked again where the answer changes", () => {
    const name = sheet.sections.flatMap(({ fields }) => fields).find(({ id }) => id === "reporter-name")!;
    assert.ok(name.kind !== "repeat");
    assert.equal(fits(name, { named: "no" }), false);
    assert.equal(fits(name, { named: "yes" }), true);
    assert.equal(fits(name, {}), true);
  });

  test("of a young person who reports for themselves, the first name stays out; a parent’s child keeps its own", () => {
    const child = { safe: "yes", situation: "meeting", named: "no", "child-name": NAME };
    assert.ok(!textOf({ ...child, reporter: "me-young" }).includes("Zzqxname"));
    assert.ok(textOf({ ...child, reporter: "my-child" }).includes("Zzqxname"));
  });

  test("a way to reach the person is handed over all the same", () => {
    const reach = { ...withName, named: "no", "reporter-contact": "a.b@example.org" };
    assert.ok(
      allLines(handover(reach, sheet, handovers[0]!)).some(({ field }) => field === "reporter-contact"),
    );
  });
});

test("what nobody keeps to themselves stays as it is", () => {
  const answers = { named: "yes", "reporter-name": NAME };
  assert.equal(handedOver(answers, sheet), answers);
  assert.equal(isWithheld({}, answers), false);

  test("who chose to leave no way to be reached is said to have chosen so, once, and none is handed over", () => {
    for (const phrases of handovers) {
      const answers = { safe: "yes", situation: "meeting", reach: "no", "reporter-contact": "514 555-0142" };
      const reach = handover(answers, sheet, phrases).find(({ id }) => id === "reach")!;
      const said = reach.lines.flatMap(({ parts }) => parts.map(({ text }) => text));
      assert.ok(said.includes(phrases.fields["reach"]!.options!["no"]!));
      assert.ok(!said.includes(phrases.noContact) && !said.join().includes("555"));
    }
  });

  test("a telephone that is watched is no way to be reached, however it is typed, and the text says that it is watched", () => {
    const watched = { safe: "yes", situation: "meeting", watched: "514 555-0142" };
    for (const contact of ["", "(514) 555-0142", "+1 514 555 0142"])
      for (const phrases of handovers) {
        const reach = handover({ ...watched, "reporter-contact": contact }, sheet, phrases);
        const lines = reach.find(({ id }) => id === "reach")!.lines;
        assert.deepEqual(
          lines.filter(({ field }) => field === "reporter-contact"),
          [],
        );
        assert.ok(lines.some(({ label }) => label === phrases.fields["watched"]!.label));
        assert.ok(lines.some(({ parts }) => parts.some(({ text }) => text === phrases.noContact)));
      }
    const other = handover({ ...watched, "reporter-contact": "a.b@example.org" }, sheet, handovers[0]!);
    assert.ok(allLines(other).some(({ field }) => field === "reporter-contact"));
  });
});
