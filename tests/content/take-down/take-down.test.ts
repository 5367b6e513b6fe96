import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ROLES, type Role } from "../../../src/domain/vocabulary.ts";
import { facts } from "../../../src/content/site.ts";
import { ADULTS, breaking, cases, chooser, MINORS, targets, type Case } from "./cases.ts";
import { ALSO, FIRST, SUPPORT, THEN, type Row } from "./table.ts";

describe("the list of ways", () => {
  test("is the one of the table, for every set of answers, and each row of the table is somebody’s", () => {
    const questions = ["age", "where", "holder", "state"];
    assert.deepEqual(chooser.questions, questions);
    const used = new Set<Row>();
    const row = (rows: readonly Row[], { settled, name }: Case): string[] => {
      const fits = rows.filter((one) =>
        questions.every((id, at) => one[at] === "" || one[at]?.split(" ").includes(settled[id] ?? "")),
      );
      assert.equal(fits.length, 1, name);
      used.add(fits[0]!);
      return fits[0]![4].split(" ");
    };
    const tables: Record<Role, readonly Row[]> = { first: FIRST, then: THEN, also: ALSO, support: SUPPORT };
    for (const one of cases)
      for (const role of ROLES)
        assert.deepEqual(targets(one, role), row(tables[role], one), `${one.name} ${role}`);
    assert.equal(used.size, [FIRST, THEN, ALSO, SUPPORT].flat().length);
    assert.equal(cases.length, 5 * 5 * 4 * 5);
  });

  test("comes from one first action and one group, and none of them is out of reach", () => {
    assert.deepEqual(
      [...new Set(cases.map(({ route }) => route))].sort(),
      chooser.routes.map(({ id }) => id).sort(),
    );
    assert.deepEqual(
      [...new Set(cases.map(({ group }) => group))].sort(),
      chooser.groups.map(({ id }) => id).sort(),
    );
    const open = new Set(cases.flatMap(({ steps }) => steps));
    assert.deepEqual(
      chooser.groups.flatMap(({ id, steps }) =>
        steps.filter((step) => !open.has(step)).map((step) => `${id}.${step.id}`),
      ),
      [],
    );
  });

  test("names nothing twice", () => {
    assert.deepEqual(
      breaking(cases, (one) => new Set(targets(one)).size === one.steps.length),
      [],
    );
  });

  test("of someone under 18, or perhaps, never holds a service for adults; of an adult, never one for those under 18", () => {
    const takes = (id: string): readonly string[] => facts().services.get(id)?.takes ?? [];
    assert.deepEqual(
      breaking(MINORS, (one) =>
        targets(one).every(
          (id) =>
            !takes(id).includes("image-removal-adult") && (facts().services.get(id)?.ages?.min ?? 0) < 18,
        ),
      ),
      [],
    );
    assert.deepEqual(
      breaking(ADULTS, (one) => targets(one).every((id) => !takes(id).includes("image-removal-under-18"))),
      [],
    );
    assert.deepEqual(
      breaking(
        MINORS,
        (one) => !targets(one).includes("stopncii") && targets(one, "first").includes("cybertip"),
      ),
      [],
    );
    assert.deepEqual(
      breaking(
        ADULTS,
        (one) => !targets(one).some((id) => ["take-it-down", "needhelpnow", "cybertip"].includes(id)),
      ),
      [],
    );
  });

  test("begins with a form or a telephone that is confirmed", () => {
    const broken = cases.filter(({ steps }) => {
      const doors = steps.filter(({ role, service }) => role === "first" && service !== undefined);
      return (
        doors.length !== 1 ||
        !doors.every(({ service = "", channels = [] }) =>
          facts()
            .services.get(service)
            ?.channels.some(
              ({ id, type, status }) =>
                status === "confirmed" &&
                ["form", "phone"].includes(type) &&
                (channels.includes(id) || channels.includes(type)),
            ),
        )
      );
    });
    assert.deepEqual(
      broken.map(({ name }) => name),
      [],
    );
  });
});
