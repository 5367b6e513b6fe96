/** The routing policy: how a reader reaches whom a plan names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFacts } from "../../../site/load-facts.ts";
import type { Channel } from "../../../core/facts/schema/services/channel.ts";
import { body, doors, everyPlan, facts, hasNone, hold, named, next } from "./every-plan.ts";
import { isOutside, isUnplaced, saysDanger } from "./who.ts";

const all = loadFacts();
const PLACES = ["local-police", "dpj", "province-police", "doer-police"];
/** The lists for other countries. */
const LISTS = ["police-there", "helpline-there", "suicide-line-there"];

/** Returns the channels of a service that a plan shows. */
function ways(id: string): Channel[] {
  const offered = facts.plan.channels[id] ?? [];
  return (facts.services.get(id)?.channels ?? []).filter(
    (way) => offered.includes(way.id) || offered.includes(way.type),
  );
}
const isVoice = ({ type }: Channel): boolean => type === "phone" || type === "sms" || type === "chat";
const isConfirmed = ({ status }: Channel): boolean => status === "confirmed";

test("one of the services to talk to answers day and night", () => {
  hold(everyPlan, ({ talk }) =>
    talk.some((id) => ways(id).some((way) => isVoice(way) && way.hours === "always")),
  );
});

test("a number that nobody confirmed is never the first and never alone", () => {
  const isSure = (id: string): boolean => PLACES.includes(id) || ways(id).some(isConfirmed);
  const isService = (id: string): boolean => all.services.has(id) && !PLACES.includes(id);
  hold(everyPlan, (plan) => plan.body === undefined || !isService(plan.body.id) || isSure(plan.body.id));
  hold(everyPlan, ({ talk }) => talk.some(isSure));
  hold(everyPlan, (plan) => {
    const unsure = next(plan).filter((id) => isService(id) && !isSure(id));
    return unsure.every((id) => doors(plan).some((other) => other !== id && isSure(other)));
  });
});

test("no plan leads to a withheld value, to 310-4141 or *4141, or to a form of the police", () => {
  const withheld = [...all.services.keys()].filter((id) => !facts.services.has(id));
  assert.ok(withheld.length > 0);
  hold(everyPlan, (plan) => hasNone([...named(plan), ...(plan.thoughts?.beside ?? [])], ...withheld));
  const reached = [...new Set(everyPlan.flatMap(named))].flatMap((id) =>
    ways(id).map((way) => ({ id, way, kind: facts.services.get(id)?.kind })),
  );
  assert.ok(reached.length > 0);
  assert.deepEqual(
    reached.filter(({ way }) => way.status === "withheld" || way.value.replace(/\D/g, "").endsWith("4141")),
    [],
  );
  assert.deepEqual(
    reached.filter(({ way, kind }) => kind === "police-tip" && way.type === "form"),
    [],
  );
});

test("the body of the first action has a telephone, a form or a place, except an app, a school, a bank or a list", () => {
  const WITHOUT = ["school", "platform", "bank", ...LISTS, ...PLACES];
  hold(
    everyPlan.filter((plan) => plan.body !== undefined),
    (plan) => {
      const id = body(plan) ?? "";
      return WITHOUT.includes(id) || ways(id).some((way) => isVoice(way) || way.type === "form");
    },
  );
});

test("a plan has no body only where nothing happened, or in danger outside Quebec", () => {
  hold(
    everyPlan.filter((plan) => plan.body === undefined),
    (plan) => plan.settled.what === "nothing" || ((isOutside(plan) || isUnplaced(plan)) && saysDanger(plan)),
  );
});
