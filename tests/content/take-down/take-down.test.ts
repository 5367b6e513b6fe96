import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { combinations, settle, type Answers } from "../../../src/domain/plan/answers.ts";
import type { Show } from "../../../src/domain/plan/blocks.ts";
import {
  firstActions,
  groupsShown,
  showOf,
  takeDown,
  type Removal,
} from "../../../src/domain/take-down/rules.ts";
import { ROLES, type Role } from "../../../src/domain/vocabulary.ts";
import { linkFor } from "../../../src/views/platforms/links.ts";
import { facts, locales, takeDownSources } from "../../../src/content/site.ts";
import { ALSO, FIRST, SUPPORT, THEN, type Row } from "./table.ts";

const { chooser, file } = takeDownSources();

interface Case extends Removal {
  readonly answers: Answers;
  readonly settled: Readonly<Record<string, string>>;
  readonly name: string;
}
const cases: readonly Case[] = combinations(chooser, chooser.asked, true).map((answers) => ({
  ...takeDown(chooser, answers),
  answers,
  settled: settle(chooser, chooser.asked, answers),
  name: JSON.stringify(answers),
}));

function target({ service, place, contact, act, ...rest }: Removal["steps"][number]): string {
  return service ?? place ?? ("platform" in rest ? rest.platform : undefined) ?? contact ?? act ?? "";
}
const targets = ({ steps }: Removal, ...roles: Role[]): string[] =>
  steps.filter(({ role }) => roles.length === 0 || roles.includes(role)).map(target);
const breaking = (all: readonly Case[], holds: (one: Case) => boolean): string[] =>
  all.filter((one) => !holds(one)).map(({ name }) => name);
const MINORS = cases.filter(({ settled }) => settled.age !== "adult");
const ADULTS = cases.filter(({ settled }) => settled.age === "adult");

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

  test("does not send an image’s fingerprint from a device that does not hold the image", () => {
    assert.deepEqual(
      breaking(
        cases,
        (one) =>
          one.settled.holder !== "others" ||
          !targets(one).some((id) => ["take-it-down", "stopncii"].includes(id)),
      ),
      [],
    );
    const unsure = cases
      .flatMap(({ steps }) => steps)
      .filter(({ service = "" }) => ["take-it-down", "stopncii"].includes(service));
    for (const { own } of locales().map((locale) => ({ own: takeDownSources().words.get(locale.id)! }))) {
      for (const step of unsure) {
        const says = "says" in step && step.says ? step.says : "id" in step ? String(step.id) : step.service!;
        assert.ok(own.ways[says]?.if, says);
      }
    }
  });

  test("does not count on Take It Down or StopNCII first where the image is in an encrypted chat", () => {
    const hidden = cases.filter(({ settled }) => settled.where === "private");
    assert.deepEqual(
      breaking(
        hidden,
        (one) => !targets(one, "first").includes("stopncii") && targets(one, "then")[0] !== "take-it-down",
      ),
      [],
    );
  });

  test("always holds Quebec’s order and the police", () => {
    assert.deepEqual(
      breaking(cases, (one) =>
        ["quebec-intimate-image-order", "local-police"].every((id) => targets(one).includes(id)),
      ),
      [],
    );
  });

  test("gives each telephone once, since one call is enough", () => {
    assert.deepEqual(
      breaking(cases, ({ steps }) => {
        const numbers = steps.flatMap(
          ({ service = "", channels = [] }) =>
            facts()
              .services.get(service)
              ?.channels.filter(
                ({ id, type }) => type === "phone" && (channels.includes(id) || channels.includes(type)),
              )
              .map(({ value }) => value) ?? [],
        );
        return new Set(numbers).size === numbers.length;
      }),
      [],
    );
  });

  test("is the safer one where the answer is “not sure” or missing", () => {
    for (const one of cases) {
      for (const [id, { unsureAs, unanswered }] of chooser.asked) {
        const same = (answer: string | undefined): void =>
          assert.deepEqual(takeDown(chooser, { ...one.answers, [id]: answer }).steps, one.steps, one.name);
        if (one.answers[id] === "unsure" && unsureAs) same(unsureAs);
        if (one.answers[id] === undefined) same(unanswered);
      }
      if (one.settled.where === "unsure") {
        const ways = targets(one);
        for (const where of ["platform", "website"])
          assert.deepEqual(
            targets(takeDown(chooser, { ...one.answers, where })).filter((id) => !ways.includes(id)),
            [],
            one.name,
          );
      }
    }
  });

  test("is what the radio buttons show, for every set of answers", () => {
    const shows = (show: Show, answers: Answers): boolean =>
      Object.entries(show).every(([id, positions]) =>
        positions.includes((chooser.asked.get(id)?.answers.indexOf(answers[id] ?? "") ?? -1) + 1),
      );
    const [firsts, groups] = [firstActions(chooser), groupsShown(chooser)];
    for (const one of cases) {
      const first = firsts.filter(({ show }) => shows(show, one.answers));
      const group = groups.filter(({ show }) => shows(show, one.answers));
      assert.deepEqual(
        [first.map(({ of }) => of.id), group.map(({ of }) => of.id)],
        [[one.route], [one.group]],
      );
      const open = group[0]!.of.steps.filter((step) => shows(showOf(step, chooser), one.answers));
      assert.deepEqual([...first[0]!.of.steps, ...open].map(target).sort(), targets(one).sort(), one.name);
    }
  });

  test("stands beside a warning not to copy, not to pass on and not to search", () => {
    for (const id of ["copy-images", "share-again", "hunt"]) assert.ok(file.avoid.includes(id), id);
  });
});

test("a form that is in no language of the reader is offered in another, and says in which", () => {
  for (const locale of locales()) {
    for (const platform of facts().platforms.values()) {
      for (const { purpose, status } of platform.links.filter((link) => link.status !== "withheld")) {
        assert.ok(
          linkFor(platform, [purpose], { ...locale, reads: [] }),
          `${locale.id} ${platform.id} ${purpose} ${status}`,
        );
      }
    }
  }
});
