import { facts, locales, site, siteIn } from "../../../site/site.ts";
import { takeDownSources } from "../load/load.ts";
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Answers } from "../answers.rules.ts";
import type { Show } from "../shows.rules.ts";
import { firstActions, groupsShown, showOf, takeDown } from "../rules.rules.ts";
import { linkFor } from "../../platforms/links.view.ts";
import { breaking, cases, chooser, file, target, targets } from "./cases.ts";

describe("the list of ways", () => {
  test("does not send an image’s fingerprint from a device that does not have the image", () => {
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
    for (const { own } of locales().map((locale) => ({
      own: takeDownSources(site()).words.get(locale.id)!,
    }))) {
      for (const step of unsure) {
        const says = "says" in step && step.says ? step.says : "id" in step ? String(step.id) : step.service!;
        assert.ok(own.ways[says]?.if, says);
      }
    }
  });

  test("does not put Take It Down or StopNCII first when the image is in an encrypted chat", () => {
    const hidden = cases.filter(({ settled }) => settled.where === "private");
    assert.deepEqual(
      breaking(
        hidden,
        (one) => !targets(one, "first").includes("stopncii") && targets(one, "then")[0] !== "take-it-down",
      ),
      [],
    );
  });

  test("always has Quebec’s order and the police", () => {
    assert.deepEqual(
      breaking(cases, (one) =>
        ["quebec-intimate-image-order", "local-police"].every((id) => targets(one).includes(id)),
      ),
      [],
    );
  });

  test("gives each telephone once, because one call is enough", () => {
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

  test("is the safer one when the answer is “not sure” or missing", () => {
    for (const one of cases) {
      for (const [id, { unsure, empty }] of chooser.asked) {
        const same = (answer: string | undefined): void =>
          assert.deepEqual(takeDown(chooser, { ...one.answers, [id]: answer }).steps, one.steps, one.name);
        if (one.answers[id] === "unsure" && unsure) same(unsure);
        if (one.answers[id] === undefined) same(empty);
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

  test("has one to three visible ways after the first action", () => {
    assert.deepEqual(
      breaking(cases, (one) => [1, 2, 3].includes(targets(one, "then").length)),
      [],
    );
  });

  test("has a warning next to it: do not copy, pass on or search", () => {
    for (const id of ["copy-or-pass-on", "hunt"]) assert.ok(file.avoid.includes(id), id);
  });
});

test("a form that is in no language of the reader appears in another language and says which", () => {
  for (const locale of locales()) {
    for (const platform of facts().platforms.values()) {
      for (const { purpose, status } of platform.links.filter((link) => link.status !== "withheld")) {
        assert.ok(
          linkFor(platform, [purpose], { ...siteIn(locale), locale: { ...locale, reads: [] } }),
          `${locale.id} ${platform.id} ${purpose} ${status}`,
        );
      }
    }
  }
});
