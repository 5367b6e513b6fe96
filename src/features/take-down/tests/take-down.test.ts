import { facts } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ADULTS, breaking, cases, chooser, MINORS, targets } from "./cases.ts";

describe("the list of ways", () => {
  test("comes from one first action and one group, and each of them is reachable", () => {
    // Age, where, holder and state, each also without an answer.
    assert.equal(cases.length, 5 * 5 * 4 * 5);
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

  test("never has a service for adults when the image may show someone under 18, nor a service for minors when it shows an adult", () => {
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

  test("begins, under a threat, with: pay nothing, send nothing more, keep the messages", () => {
    const threatened = cases.filter(({ settled }) => ["threat", "both"].includes(settled.state ?? ""));
    assert.ok(threatened.length > 0);
    assert.deepEqual(
      breaking(threatened, (one) =>
        ["pay-nothing", "send-nothing-more", "keep-messages"].every((id) =>
          targets(one, "first").includes(id),
        ),
      ),
      [],
    );
  });

  test("begins with a confirmed form or telephone", () => {
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
