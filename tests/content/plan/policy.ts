import assert from "node:assert/strict";
import type { Step } from "../../../src/schema/facts/plan/step.ts";
import { channelsOf, targets, type Plan } from "./every-plan.ts";

export const EMERGENCY = "911";
export const AUTHORITIES = [
  EMERGENCY,
  "place:dpj",
  "place:local-police",
  "place:province-police",
  "surete-du-quebec",
  "spvm",
  "rcmp-ncecc",
];
export const TIP_LINES = ["info-crime-montreal", "echec-au-crime"];
export const VICTIMS_LINES = [
  "info-aide-violence-sexuelle",
  "cavac",
  "ivac",
  "calacs",
  "marie-vincent",
  "rebatir",
  "sos-violence-conjugale",
  "centres-designes",
];
export const SEXUAL_VIOLENCE_LINES = [
  "info-aide-violence-sexuelle",
  "calacs",
  "marie-vincent",
  "centres-designes",
];
export const KNOWN_ABUSER = [
  "abuse-in-person",
  "child-told-me.known",
  "adult-contact.known",
  "sold-or-pressured.known",
  "suspect-person.within-reach",
  "threatened-with-images.minor-known",
  "two-teens.gap",
];
export const STRANGER_ONLINE = [
  "threatened-with-images.minor-stranger",
  "adult-contact.stranger",
  "sold-or-pressured.stranger",
  "child-told-me.stranger",
  "sexual-message-received.adult-or-stranger",
];
export const EXPLOITED_ONLINE = [...STRANGER_ONLINE, "image-shared.minor", "meeting"];
export const CALM = [
  "saw-adult-content",
  "own-thoughts",
  "two-teens.no-gap",
  "something-else.unsure",
  "something-else.mass-email",
  "something-else.account",
  "something-else.follow-request",
];

export const isMinorPlan = ({ settled }: Plan): boolean =>
  settled.age === "minor" || settled.age === "unsure";
export const isAdultPlan = ({ settled }: Plan): boolean => settled.age === "adult";
export const calls = (step: Step): boolean =>
  channelsOf(step).some(({ type }) => type === "phone" || type === "sms");
export const has = (plan: Plan, ...ids: string[]): boolean => ids.some((id) => targets(plan).includes(id));
export const leads = (plan: Plan): Step | undefined =>
  plan.steps.find(({ service, place, contact }) => service ?? place ?? contact);

/** Fails and names the first plans that break a rule. */
export function none(names: readonly string[]): void {
  assert.deepEqual(names.slice(0, 8), [], `${names.length} plans break the rule`);
}
