import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { site } from "../../../site/site.ts";
import type { SheetAnswers } from "../../report/answers.rules.ts";
import { handover } from "../../report/handover.rules.ts";
import { doorsFor, officeAt, samePolice } from "../../report/receiver.rules.ts";
import { handovers, sheet } from "../../report/tests/sources.ts";
import { doorsOf } from "../doors.view.ts";
import { packOffices } from "../offices.view.ts";
import { placesOf } from "../told/offices.rules.ts";
import { readersOfSheet, situationsOfSheet } from "./every.ts";
import { knowledge } from "./told/reading.ts";

const { table, views } = doorsOf(site());
/** Countries that a text names, as the page knows them. */
const COUNTRIES: Readonly<Record<string, string>> = { France: "FR", Liban: "LB", "United States": "US" };
const countriesIn = (text: string): string[] =>
  Object.entries(COUNTRIES).flatMap(([name, code]) => (text.includes(name) ? [code] : []));
const places = placesOf(knowledge, packOffices(site()), countriesIn);

const doors = (answers: SheetAnswers): string[] =>
  doorsFor(answers, sheet, table, places).map(({ id, why }) => `${id}: ${why}`);
const ids = (answers: SheetAnswers): string[] => doorsFor(answers, sheet, table, places).map(({ id }) => id);
const receiver = (answers: SheetAnswers, heard: readonly string[] = []) => {
  const [first] = doorsFor(answers, sheet, table, places, heard);
  return first && officeAt(first, sheet, table, places);
};

const KNOWN = { situation: "adult-contact", reporter: "my-child", known: "known", relation: "coach" };

describe("where a report is taken", () => {
  test("the police of the town where the person reported acts, before that of the child", () => {
    const both = { ...KNOWN, town: "Laval", "person-town": "Gatineau" };
    assert.deepEqual(doors(both), ["local-police: person-town", "dpj: charge"]);
    assert.equal(receiver(both)?.office?.id, "spvg-gatineau");
    assert.equal(receiver({ ...KNOWN, town: "Laval" })?.office?.id, "spl-laval");
    assert.deepEqual(doors({ ...KNOWN, town: "Laval" }), ["local-police: child-town", "dpj: charge"]);
  });

  test("youth protection is that of the child’s region, wherever the person reported acts", () => {
    const answers = {
      situation: "abuse-in-person",
      reporter: "my-child",
      town: "Laval",
      "person-town": "Gatineau",
    };
    assert.equal(receiver(answers)?.office?.kind, "youth-protection");
    assert.match(receiver(answers)!.office!.names["en"]!, /Laval/);
    assert.equal(doors(answers)[0], "dpj: child-region");
  });

  test("Cybertip.ca comes where there are pictures, or the person is unknown or only online", () => {
    assert.ok(!ids(KNOWN).includes("cybertip"));
    assert.ok(doors({ ...KNOWN, sent: ["sexual-pictures"] }).includes("cybertip: pictures"));
    assert.equal(doors({ ...KNOWN, relation: "", known: "stranger" })[0], "cybertip: online");
    assert.ok(doors({ ...KNOWN, named: "no" }).includes("cybertip: nameless"));
  });

  test("who is a coach, a teacher or a relative is never said to be unknown, and youth protection is named", () => {
    for (const relation of ["coach", "teacher", "religious", "uncle", "grandparent", "parent"])
      for (const known of ["", "stranger", "unsure"])
        for (const situation of [
          "meeting",
          "adult-contact",
          "threatened-with-images",
          "image-shared",
          "something-else",
        ])
          for (const reporter of readersOfSheet) {
            const found = doors({ situation, reporter, relation, known, town: "Laval" });
            assert.ok(!found.includes("cybertip: online"), `${situation} ${reporter} ${relation}`);
            assert.ok(
              reporter === "me-adult" || found.some((one) => one.startsWith("dpj")),
              `${situation} ${reporter} ${relation}: ${found.join()}`,
            );
          }
  });

  test("what the story tells names youth protection too, and an answer that says otherwise comes before it", () => {
    const told = (answers: SheetAnswers, ...heard: string[]) =>
      doorsFor(answers, sheet, table, places, heard).map(({ id, why }) => `${id}: ${why}`);
    const meeting = { situation: "meeting", reporter: "me-young" };
    assert.ok(told(meeting, "charge").includes("dpj: charge"));
    // While nobody has said what happened, the doors are those of what is told.
    const said = told(meeting, "charge");
    assert.deepEqual(told({ reporter: "me-young" }, "meeting", "charge").slice(0, said.length), said);
    assert.ok(told(meeting, "with-children").includes("dpj: children-told"));
    assert.ok(!told({ ...meeting, known: "stranger" }, "charge").some((one) => one.startsWith("dpj")));
    assert.ok(
      !told({ ...meeting, "with-children": "no" }, "with-children").some((one) => one.startsWith("dpj")),
    );
  });

  test("who does not say what happened is shown no fewer doors than who does", () => {
    for (const reporter of readersOfSheet)
      for (const situation of situationsOfSheet.filter((one) => one !== "abroad"))
        for (const more of [{ town: "Laval" }, { "danger-signs": ["weapon"] }, { known: "stranger" }]) {
          const less = ids({ reporter, ...more });
          const missing = ids({ situation, reporter, ...more }).filter(
            (id) => sheet.receivers.includes(id) && !less.includes(id),
          );
          assert.deepEqual(missing, [], `${situation} ${reporter}`);
        }
    assert.equal(ids({ safe: "yes", town: "Laval" })[0], "local-police");
  });

  test("danger that is told or answered brings the police, whatever happened", () => {
    for (const reporter of readersOfSheet)
      for (const situation of ["", ...situationsOfSheet].filter((one) => one !== "abroad")) {
        const start = { situation, reporter, town: "Laval" };
        const heard = doorsFor(start, sheet, table, places, ["danger"]);
        assert.ok(
          heard.some(({ id, why }) => id === "local-police" && why === "danger"),
          `${situation} ${reporter}`,
        );
        for (const answer of [{ safe: "no" }, { "danger-signs": ["weapon"] }, { threatened: ["hurt"] }])
          assert.ok(ids({ ...start, ...answer }).includes("local-police"), `${situation} ${reporter}`);
      }
    const [first] = doorsFor({ situation: "something-else" }, sheet, table, places, ["danger"]);
    assert.equal(first?.id, "local-police");
  });

  test("pictures on a device at home lead first to the police, and to youth protection", () => {
    const start = { situation: "found-images", town: "Laval" };
    for (const reporter of readersOfSheet) {
      const found = doorsFor({ ...start, reporter }, sheet, table, places, ["on-device"]).map(({ id }) => id);
      assert.equal(found[0], "local-police", reporter);
      assert.ok(
        found.includes("dpj") && found.includes("cybertip") === (reporter !== "me-young"),
        found.join(),
      );
    }
    assert.equal(ids({ ...start, reporter: "my-child" })[0], "cybertip");
  });

  test("youth protection comes where a person with pictures lives or works with children", () => {
    const answers = { situation: "found-images", reporter: "someone-else", town: "Laval" };
    assert.ok(!ids(answers).includes("dpj"));
    assert.ok(doors({ ...answers, "with-children": "yes" }).includes("dpj: children-there"));
  });

  test("a letter that accuses leads to no tip line and to no youth protection, whatever else is answered", () => {
    for (const reporter of readersOfSheet)
      for (const more of [
        { sent: ["sexual-pictures"] },
        { known: "stranger" },
        { "person-part": ["police"] },
      ]) {
        const found = ids({ situation: "fake-accusation", reporter, ...more });
        assert.ok(!found.includes("cybertip") && !found.includes("dpj"), found.join());
      }
  });

  test("a town that is not known leaves the office open, and so do two towns of one name", () => {
    assert.equal(receiver(KNOWN)?.office, undefined);
    assert.deepEqual(doors(KNOWN)[0], "local-police: no-town");
    const two = receiver({ ...KNOWN, town: "Saint-Lambert" });
    assert.equal(two?.office, undefined);
    assert.deepEqual(
      two?.choices.map(({ full }) => full),
      ["Saint-Lambert (Montérégie)", "Saint-Lambert (Abitibi-Ouest)"],
    );
    assert.equal(receiver({ ...KNOWN, town: two!.choices[1]!.full })?.office?.post, "sq-la-sarre");
  });

  test("a town that a well-known place abroad is named like is asked", () => {
    assert.equal(receiver({ ...KNOWN, town: "Nantes" })?.office, undefined);
    assert.equal(receiver({ ...KNOWN, town: "Nantes" })?.choices.length, 1);
    assert.equal(receiver({ ...KNOWN, town: "Nantes (Le Granit)" })?.office?.id, "sq");
  });

  test("the writer’s own town decides while no other is named, and they are told so", () => {
    const mine = { ...KNOWN, "reporter-town": "Laval" };
    assert.equal(doors(mine)[0], "local-police: reporter-town");
    assert.equal(receiver(mine)?.office?.id, "spl-laval");
    assert.equal(receiver({ ...mine, town: "Gatineau" })?.office?.id, "spvg-gatineau");
  });

  test("a name of towns that one police serves is not asked", () => {
    assert.equal(receiver({ ...KNOWN, town: "Disraeli" })?.office?.post, "sq-thetford-mines");
  });
});

describe("the other door", () => {
  const council = {
    ...KNOWN,
    situation: "suspect-person",
    reporter: "someone-else",
    "person-town": "Gesgapegiag",
  };
  test("where that police is part of it, a police nearby stands in its place, and the tip line too", () => {
    assert.deepEqual(ids(council), ["dpj", "local-police"]);
    const found = doors({ ...council, "person-part": ["police"] });
    assert.deepEqual(found, ["dpj: part-police", "other-police: part-police", "cybertip: part-police"]);
    const first = receiver({ ...KNOWN, "person-town": "Gesgapegiag", "person-part": ["police"] });
    assert.equal(first?.id, "other-police");
    assert.equal(first.office?.id, "sq");
  });

  test("where the story tells of someone in the police, another police stands first until that is answered", () => {
    const told = (answers: SheetAnswers): string[] =>
      doorsFor(answers, sheet, table, places, ["police-kin"]).map(({ id, why }) => `${id}: ${why}`);
    assert.deepEqual(told({ ...KNOWN, town: "Laval" }), [
      "other-police: told-police",
      "local-police: child-town",
      "dpj: charge",
    ]);
    assert.equal(receiver({ ...KNOWN, town: "Laval" }, ["police-kin"])?.office?.id, "sq");
    for (const part of ["police", "none"])
      assert.deepEqual(
        told({ ...KNOWN, town: "Laval", "person-part": [part] }),
        doors({ ...KNOWN, town: "Laval", "person-part": [part] }),
      );
  });

  test("where nobody nearby has another police, none is named", () => {
    const first = receiver({ ...KNOWN, town: "Gaspé", "person-part": ["police"] });
    assert.equal(first?.id, "other-police");
    assert.equal(first.office, undefined);
    assert.deepEqual(samePolice("Gaspé", ["sq"], places), { other: undefined });
  });

  test("a town whose police is its own has the Sûreté beside it, and a town of the Sûreté that of a city", () => {
    const otherOf = (town: string) => receiver({ ...KNOWN, town, "person-part": ["police"] })?.office?.id;
    for (const town of ["Laval", "Gatineau", "Sherbrooke", "Montréal"])
      assert.equal(otherOf(town), "sq", town);
    assert.equal(otherOf("Huntingdon"), "chateauguay");
  });

  test("no police of a town that is named is the other police, whichever towns are named", () => {
    const towns = [
      "Huntingdon",
      "Châteauguay",
      "Laval",
      "Gesgapegiag",
      "Carleton-sur-Mer",
      "Gatineau",
      "Gaspé",
    ];
    const policeOf = (town: string): string => places.at(town).towns[0]!.police.id;
    for (const one of towns)
      for (const two of ["", ...towns])
        for (const three of ["", "Huntingdon", "Mercier"]) {
          const answers = {
            ...KNOWN,
            "person-part": ["police"],
            "person-town": one,
            town: two,
            "meeting-place": three,
          };
          const named = [one, two, three].filter(Boolean).map(policeOf);
          const door = doorsFor(answers, sheet, table, places).find(({ id }) => id === "other-police")!;
          const office = officeAt(door, sheet, table, places).office;
          assert.ok(!named.includes(office?.id ?? ""), `${one} ${two} ${three}: ${office?.id}`);
        }
  });

  test("a town that is typed for another police is refused where its police is the same, and another is named", () => {
    const door = (town: string) =>
      doorsFor({ ...KNOWN, town, "person-part": ["police"] }, sheet, table, places).find(
        ({ id }) => id === "other-police",
      )!;
    const typed = (text: string, town: string) => samePolice(text, door(town).not, places);
    assert.deepEqual(typed("Huntingdon", "Huntingdon"), { other: "Beauharnois" });
    // Another post of the same force is the same police.
    assert.deepEqual(typed("Ormstown", "Huntingdon"), { other: "Beauharnois" });
    assert.equal(typed("Châteauguay", "Huntingdon"), undefined);
    assert.equal(typed("Hunt", "Huntingdon"), undefined);
    // While no town is known, the one that is typed is that of the person reported.
    assert.deepEqual(typed("Huntingdon", ""), { other: "Beauharnois" });
  });

  test("the police that is part of it stands at no door, whatever the situation, and the other way round", () => {
    for (const situation of situationsOfSheet)
      for (const reporter of readersOfSheet) {
        const start = { situation, reporter, town: "Laval" };
        assert.ok(!ids({ ...start, "person-part": ["police"] }).includes("local-police"), situation);
        assert.ok(!ids({ ...start, "person-part": ["youth-protection"] }).includes("dpj"), situation);
        assert.deepEqual(ids({ ...start, "person-part": ["none"] }), ids(start));
      }
  });
});

describe("a child who is not in Quebec", () => {
  const abroad = { ...KNOWN, situation: "abroad", "place-abroad": "Beyrouth, Liban" };
  /** Bodies in Canada. */
  const CANADIAN = ["local-police", "dpj", "cybertip"];
  test("no Canadian line comes first, unless the person reported acts in Quebec", () => {
    for (const reporter of readersOfSheet)
      for (const place of ["Beyrouth, Liban", "Beyrouth", "Paris, France", "Toronto"]) {
        const [first = ""] = ids({ ...abroad, reporter, "place-abroad": place });
        assert.ok(first !== "" && !CANADIAN.includes(first), `${reporter} ${place}: ${first}`);
      }
    assert.equal(ids({ ...abroad, "person-town": "Laval" })[0], "doer-police");
    assert.equal(receiver({ ...abroad, "person-town": "Laval" })?.office?.id, "spl-laval");
  });

  test("the country decides whom somebody there tells", () => {
    assert.equal(ids({ ...abroad, "place-abroad": "Boston, United States" })[0], "ncmec-cybertipline");
    assert.equal(ids({ ...abroad, "place-abroad": "Toronto" })[0], "province-police");
    assert.equal(ids({ ...abroad, "place-abroad": "Paris, France" })[0], "police-there");
  });

  test("the tip line says that it takes a report from there too", () => {
    for (const reporter of readersOfSheet)
      for (const where of [abroad, { ...KNOWN, town: "Beyrouth, Liban" }])
        assert.ok(doors({ ...where, reporter }).includes("cybertip: outside"), reporter);
    assert.ok(!doors({ ...KNOWN, town: "Laval" }).includes("cybertip: outside"));
  });

  test("a town of Quebec leads to its police, whatever other places are named", () => {
    assert.equal(ids({ ...abroad, town: "Laval" })[0], "local-police");
    assert.equal(ids({ ...KNOWN, town: "Laval", "place-abroad": "Paris, France" })[0], "local-police");
  });
});

test("every door of every sheet exists, has words and is shown once", () => {
  for (const situation of [...situationsOfSheet, ""])
    for (const reporter of [...readersOfSheet, ""])
      for (const part of ["", ...Object.keys(sheet.doors.parts)])
        for (const town of ["", "Laval", "Paris, France"]) {
          const found = doorsFor({ situation, reporter, town, "person-part": [part] }, sheet, table, places);
          assert.ok(found.length > 0, `${situation} ${reporter} ${part}`);
          assert.equal(new Set(found.map(({ at }) => at)).size, found.length);
          for (const { at, id } of found) assert.equal(views[at]?.id, id);
        }
});

test("before the places have come there are doors all the same", () => {
  const found = doorsFor({ ...KNOWN, town: "Laval" }, sheet, table, undefined);
  assert.deepEqual(
    found.map(({ id, town }) => [id, town]),
    [
      ["local-police", "Laval"],
      ["dpj", "Laval"],
    ],
  );
});

test("every police has its number, or its site where none may be shown", () => {
  const packed = packOffices(site());
  for (const [id, post, , numbers, address] of packed.police)
    if (id !== "sq" || numbers.length > 0)
      assert.ok(numbers.length > 0 || address?.startsWith("http"), `${id} ${post}`);
  assert.deepEqual(receiver({ ...KNOWN, town: "Lévis" })?.office?.numbers, ["911"]);
  assert.match(receiver({ ...KNOWN, town: "Longueuil" })!.office!.site!, /^https:/);
});

test("the text names every door, also one whose town is not known, and how a police without a number is reached", () => {
  const taken = (answers: SheetAnswers, language: string): string[] => {
    const offices = doorsFor(answers, sheet, table, places).map((door) => ({
      office: officeAt(door, sheet, table, places).office,
      kind: sheet.doors.offices[door.id],
    }));
    const phrases = handovers.find(({ id }) => id === language)!;
    const blocks = handover({ ...answers, words: "…" }, sheet, phrases, undefined, { offices });
    const { lines } = blocks.find(({ id }) => id === "office")!;
    return lines.map(({ parts }) => parts.map(({ text }) => text).join(""));
  };
  const { unnamed } = handovers.find(({ id }) => id === "en")!;
  assert.deepEqual(taken(KNOWN, "en"), [unnamed.police, unnamed.youth]);
  const [police, youth, ...rest] = taken({ ...KNOWN, town: "Longueuil" }, "fr");
  assert.match(police!, /Longueuil.*https:/);
  assert.match(youth!, /DPJ.*\d/);
  assert.deepEqual(rest, []);
  assert.equal(taken({ town: "Laval" }, "en").length, 3);
});

test("an office has a name and a number in each language of those who take reports", () => {
  const { office } = receiver({
    situation: "threatened-with-images",
    reporter: "my-child",
    known: "stranger",
  })!;
  assert.equal(office?.id, "cybertip");
  for (const { id } of handovers) {
    assert.ok(office.names[id]);
    assert.equal(office.written[id]?.length, 1);
  }
});
